import {describe, expect, it} from '@jest/globals'
import {marked} from './passage.ts'

describe('over paragraphs', () => {
  it.each([
    [
      'carries the speaker of the paragraph before',
      '⟦a Holm|“The bridge is safe,”⟧ Holm said.\n⟦c Holm|“We checked every bolt.”⟧'
    ],
    [
      'carries on and on',
      '⟦a Holm|“It is safe,”⟧ Holm said.\n⟦c Holm|“We checked every bolt.”⟧\n⟦c Holm|“We checked the steel.”⟧'
    ],
    ['is broken by a section', '⟦a Holm|“It is safe,”⟧ Holm said.\n* * *\n⟦u|“We checked every bolt.”⟧'],
    ['is broken by a paragraph', '⟦a Holm|“It is safe,”⟧ Holm said.\nThe sun rose.\n⟦u|“We checked every bolt.”⟧'],
    ['is broken by another speaker', '⟦a Holm|“It is safe,”⟧ Holm said. Lund disagreed.\n⟦u|“We checked no bolt.”⟧'],
    ['needs somebody to carry', 'The bridge closed in May.\n⟦u|“We checked every bolt.”⟧'],
    ['is not needed behind a colon', 'Holm wrote to the council:\n⟦a Holm|“We checked every bolt.”⟧'],
    ['is not needed before a signature', '⟦a Ines Holm|“We checked every bolt.”⟧\n— Ines Holm, Ostra'],
    [
      'finds the letter told of',
      'The harbour board released a statement.\n⟦c The harbour board|“We checked every bolt.”⟧'
    ],
    [
      'keeps one quotation together',
      'Holm said: ⟦a Holm|“The bridge is safe.⟧\n⟦a+ Holm|“We checked every bolt.⟧\n⟦a+ Holm|“We checked the steel.”⟧'
    ],
    [
      'takes the clause at its end for all of it',
      '⟦a Holm|“The bridge is safe.⟧\n⟦a+ Holm|“We checked every bolt,”⟧ Holm said.'
    ],
    ['goes on with straight marks', 'Holm said: ⟦a Holm|"The bridge is safe.⟧\n⟦a+ Holm|"We checked every bolt."⟧'],
    [
      'goes on with single marks',
      'Holm said: ⟦a Holm|‘The bridge over the sound is as safe as any bridge.⟧\n⟦a+ Holm|‘We checked every bolt.’⟧'
    ],
    ['does not carry into a mention', '⟦a Holm|“It is safe,”⟧ Holm said.\nHer book, ⟦m|“The Long Pier,”⟧ is out.']
  ])('%s', (_, passage) => expect(marked(passage)).toBe(passage))
})
