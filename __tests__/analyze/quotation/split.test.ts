import {describe, expect, it} from '@jest/globals'
import {marked} from './passage.ts'

describe('quotations that share an attribution', () => {
  it.each([
    '⟦a she|“The bridge,”⟧ she said, ⟦a she|“is safe.”⟧',
    '⟦a Holm|“The bridge is safe,”⟧ Holm said. ⟦a Holm|“We checked every bolt.”⟧',
    '⟦a Holm|“The bridge is safe.”⟧ ⟦a Holm|“We checked every bolt,”⟧ Holm said.',
    '⟦a Holm|“It is safe,”⟧ Holm said. ⟦a Holm|“We checked.”⟧ ⟦a Holm|“Every bolt.”⟧',
    '⟦a he|“It is safe,”⟧ he said of the bridge, ⟦a he|“because we checked every bolt.”⟧',
    '⟦a he|“It is safe,”⟧ he said outside the hall. But ⟦a he|“Nobody should run across it in a storm.”⟧',
    'Holm called it ⟦a Holm|“rotten”⟧ and ⟦a Holm|“dangerous”⟧ on Monday.',
    'Holm told the council that the steel ⟦a Holm|“was cheap,”⟧ adding, ⟦a Holm|“Everybody knew it was cheap.”⟧',
    'Holm said the bridge ⟦a Holm|“was closed”⟧ on Friday. Adding, ⟦a Holm|“Nobody will cross it this year.”⟧',
    '⟦a she|“For me,”⟧ she concluded, ⟦a she|“the harbour is home.”⟧'
  ])('%s', (passage) => expect(marked(passage)).toBe(passage))
})

describe('a sentence beside the quotation', () => {
  it.each([
    'Holm defended the plan on Monday. ⟦a Holm|“We checked every bolt.”⟧',
    'The mayor announced the closure. ⟦a The mayor|“Nobody will cross it this year.”⟧ The council had no comment.',
    '⟦a Miller|“We checked every bolt.”⟧ Miller, a retired welder, said he had seen worse.',
    '⟦a Holm|“It is safe,”⟧ Holm said. She added that the steel was new. ⟦a She|“It came from Ostra.”⟧',
    'Experts fear the worst. ⟦u|“That bridge will not stand another winter.”⟧',
    'The bridge was closed in May. ⟦u|“Nobody will cross it this year.”⟧',
    'Some residents think it should go. ⟦u|“It was always too narrow for us.”⟧'
  ])('%s', (passage) => expect(marked(passage)).toBe(passage))
})
