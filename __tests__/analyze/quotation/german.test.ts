import {describe, expect, it} from '@jest/globals'
import {marked} from './passage.ts'

describe('German', () => {
  it.each([
    '⟦a Ines Holm|„Die Brücke ist sicher“⟧, sagte Ines Holm.',
    '⟦a Bürgermeister Per Lund|„Die Brücke ist sicher“⟧, sagte Bürgermeister Per Lund am Montag.',
    '⟦a er|„Die Brücke ist sicher“⟧, betonte er.',
    '⟦a der Minister|„Die Brücke ist sicher“⟧, so der Minister.',
    '⟦a Holm|»Die Brücke ist sicher«⟧, erklärte Holm.',
    '⟦a Holm|«Die Brücke ist sicher»⟧, erklärte Holm.',
    '⟦a Holm|„Ist die Brücke sicher?“⟧, fragte Holm.',
    'Holm sagte: ⟦a Holm|„Die Brücke ist sicher.“⟧',
    'In Ostra sagte Holm: ⟦a Holm|„Die Brücke ist sicher.“⟧',
    'Laut Holm war der Bau ⟦a Holm|„ein Fehler von Anfang an“⟧.',
    '⟦a Holm|„Die Brücke“⟧, sagte Holm, ⟦a Holm|„ist sicher.“⟧',
    'Das Buch ⟦m|„Die lange Mole“⟧ gewann einen Preis.',
    'Die Brücke wurde im Mai gesperrt.\n⟦u|„Niemand wird sie dieses Jahr überqueren.“⟧',
    '⟦a Holm|„Die Brücke ist sicher“⟧, sagte Holm.\n⟦c Holm|„Wir haben jede Schraube geprüft.“⟧',
    '⟦a≠ Holm|„Die Brücke ist sicher"⟧, sagte Holm.'
  ])('%s', (passage) => expect(marked(passage, 'de')).toBe(passage))
})
