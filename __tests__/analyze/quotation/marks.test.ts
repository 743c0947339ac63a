import {describe, expect, it} from '@jest/globals'
import {marked} from './passage.ts'

describe('kinds of marks', () => {
  it.each([
    "⟦a Holm|''The bridge is safe,''⟧ Holm said.",
    "⟦a Holm|''Call it 'old-school,'''⟧ Holm said.",
    '⟦a Holm|‘‘The bridge is safe,’’⟧ Holm said.',
    '⟦a Holm|"He said "no" to me,"⟧ Holm said.',
    '⟦a Holm|“He said “no” to me,”⟧ Holm said.',
    '⟦a Holm|"The bridge is “safe” now," ⟧Holm said.'.replace(' ⟧', '⟧ '),
    '⟦a Holm|“The bridge is ‘safe’ now,”⟧ Holm said.',
    '⟦a Holm|“The bridge is safe”⟧, Holm said.',
    '⟦a Holm|"The bridge is safe,"⟧Holm said.',
    '(⟦a she|“The bridge is safe,”⟧ she said.)',
    'The bridge—⟦m|“the beast”⟧—is closed.',
    'The ⟦m|"beast"⟧/⟦m|"monster"⟧ is closed.'
  ])('%s', (passage) => expect(marked(passage)).toBe(passage))
})

describe('marks that do not belong together', () => {
  it.each([
    '⟦a≠ Holm|“The bridge is safe,"⟧ Holm said.',
    '⟦a≠ Holm|"The bridge is safe,”⟧ Holm said.',
    '⟦a≠ Holm|“The bridge is safe,“⟧ Holm said.',
    '⟦a≠ Holm|”The bridge is safe,”⟧ Holm said.',
    '⟦u≠|‘I can confirm that the bridge is closed.”⟧',
    '⟦u≠|“I can confirm that the bridge is closed.’⟧',
    '⟦a≠ Holm|“The bridge is safe,’’⟧ Holm said.',
    'The town had ⟦m≠|“no plan"⟧ for the flood.'
  ])('%s', (passage) => expect(marked(passage)).toBe(passage))
})

describe('marks that are missing', () => {
  it.each([
    '⟦a> Ines Holm|“The bridge is safe, said Ines Holm.⟧',
    '⟦u>|“Nobody will cross the bridge this year.⟧',
    'Lund said: ⟦a> Lund|“Nobody will cross the bridge this year.⟧\nThe council agreed.',
    '⟦a< Holm|The bridge is safe,”⟧ Holm said.',
    '⟦a> Holm|“The bridge is safe, Holm said.⟧ ⟦a Holm|“We checked.”⟧',
    '⟦a Holm|"The bridge is safe, "⟧Holm said.',
    'Holm said: ⟦a Holm|“He told me, ‘Never again.’⟧\n⟦a+ Holm|“And so we closed it.”⟧'
  ])('%s', (passage) => expect(marked(passage)).toBe(passage))
})
