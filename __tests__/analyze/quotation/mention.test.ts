import {describe, expect, it} from '@jest/globals'
import {marked} from './passage.ts'

describe('words in marks that are no speech', () => {
  it.each([
    'Her novel ⟦m|“The Long Pier”⟧ won a prize.',
    'The band played ⟦m|“Harbour Lights”⟧ and ⟦m|“Ostra Blues.”⟧',
    'The so-called ⟦m|“bridge tax”⟧ ended in May.',
    'Per ⟦m|“Bolts”⟧ Lund built the bridge.',
    'The word ⟦m|“bridge”⟧ has six letters.',
    'A ⟦m|“super bridge”⟧ across the sound would cost billions.',
    'Three ⟦m|"experts"⟧ were seen at the bar.',
    'The slogan was everywhere, on ⟦m|“Ostra First”⟧ shirts and hats.',
    'Something about ⟦m|“optics.”⟧',
    'They were ⟦m|“elites,”⟧ ⟦m|“planners,”⟧ ⟦m|“the few,”⟧ and so on.',
    'Chapter two, ⟦m|“The Storm,”⟧ is the best.',
    '⟦m|“Harbour Lights”⟧',
    '⟦m|‘We are all locked in!’⟧: Chaos in an Ostra school'
  ])('%s', (passage) => expect(marked(passage)).toBe(passage))

  it('takes a list of titles for titles', () => {
    const passage = '⟦m|“Harbour Lights”⟧\n⟦m|“The Long Pier”⟧\n⟦m|“Ostra Blues”⟧\n⟦m|“A Winter on the Sound”⟧'

    expect(marked(passage)).toBe(passage)
  })
})
