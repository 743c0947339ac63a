import {describe, expect, it} from '@jest/globals'
import {marked} from './passage.ts'

describe('French', () => {
  it.each([
    '⟦a Ines Holm|« Le pont est sûr »⟧, a déclaré Ines Holm.',
    '⟦a Ines Holm|« Le pont est sûr »⟧, explique Ines Holm, maire d’Ostra.',
    '⟦a elle|« Le pont est sûr »⟧, dit-elle.',
    '⟦a il|« Le pont est sûr »⟧, a-t-il affirmé lundi.',
    '⟦a le ministre|« Le pont est sûr »⟧, selon le ministre.',
    'Selon Holm, le pont était ⟦a Holm|« une erreur dès le début »⟧.',
    'Ines Holm a déclaré : ⟦a Ines Holm|« Le pont est sûr. »⟧',
    '⟦a Holm|“Le pont est sûr”⟧, assure Holm.',
    'Le livre ⟦m|« La Longue Jetée »⟧ a reçu un prix.',
    'Le pont a fermé en mai.\n⟦u|« Personne ne le traversera cette année. »⟧',
    '⟦a Holm|« Le pont est sûr »⟧, dit Holm. ⟦a Holm|« Nous avons tout vérifié. »⟧'
  ])('%s', (passage) => expect(marked(passage, 'fr')).toBe(passage))
})

describe('Spanish', () => {
  it.each([
    '⟦a Ines Holm|«El puente es seguro»⟧, dijo Ines Holm.',
    '⟦a el alcalde|«El puente es seguro»⟧, aseguró el alcalde de Ostra.',
    '⟦a|“El puente es seguro”⟧, ha señalado.',
    'Holm dijo: ⟦a Holm|«El puente es seguro.»⟧',
    'Según Holm, el puente fue ⟦a Holm|«un error desde el principio»⟧.',
    '⟦a ella|«¿Es seguro el puente?»⟧, preguntó ella.',
    'La novela ⟦m|«El muelle largo»⟧ ganó un premio.',
    'El puente cerró en mayo.\n⟦u|«Nadie lo cruzará este año.»⟧',
    '⟦a Holm|«El puente»⟧, explicó Holm, ⟦a Holm|«es seguro.»⟧'
  ])('%s', (passage) => expect(marked(passage, 'es')).toBe(passage))
})

describe('a language that is not known here', () => {
  it.each([
    '⟦j|„Most jest bezpieczny”⟧, powiedziała Ines Holm.',
    'Ines Holm: ⟦a Ines Holm|„Most jest bezpieczny.”⟧',
    '⟦a Ines Holm|„Most jest bezpieczny.”⟧ — Ines Holm',
    '⟦j|「橋は安全です」⟧とホルムさんは言った。',
    '⟦j|『長い桟橋』⟧という本。'
  ])('%s', (passage) => expect(marked(passage, 'xx')).toBe(passage))
})
