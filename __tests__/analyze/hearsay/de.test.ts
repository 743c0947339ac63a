import {describe} from '@jest/globals'
import {itMarks} from './marked.ts'

describe('German that names nobody', () => {
  itMarks('de', [
    'Die Brücke soll im Mai gesperrt werden, verlautete ⟦aus Regierungskreisen⟧.',
    'Der Bürgermeister tritt zurück, hieß es am Montag ⟦aus gut informierten Kreisen⟧.',
    'Das Land wusste von den Rissen, heißt es ⟦aus Kreisen der Verwaltung⟧.',
    '⟦Insidern zufolge⟧ war der Damm seit Jahren undicht.',
    '⟦Laut Insidern⟧ war der Damm seit Jahren undicht.',
    'Der Damm war seit Jahren undicht, sagten Personen, die ⟦mit der Angelegenheit vertraut⟧ sind.',
    'Der Damm war undicht, sagte ein ⟦namentlich nicht genannter⟧ Beamter.',
    '⟦Experten zufolge⟧ hält die Brücke noch zehn Jahre.',
    'Nach dem Hochwasser ⟦warnen Experten⟧ vor weiteren Rissen.',
    '⟦Kritiker sagen⟧, die Brücke sei zu teuer.',
    '⟦Medienberichten zufolge⟧ kostet die Brücke das Doppelte.',
    '⟦Einer neuen Studie zufolge⟧ regnet es in Ostra öfter als früher.',
    '⟦Eine aktuelle Umfrage zeigt⟧, dass niemand mehr über die Brücke fährt.',
    'Der Ingenieur hat ⟦angeblich⟧ gewarnt.',
    '⟦Dem Vernehmen nach⟧ tritt der Bürgermeister am Freitag zurück.',
    'Im Rathaus, so wird dort oft gesagt, ⟦es wurde spekuliert⟧, wer gehen muss.'
  ])
})

describe('German that names somebody, or claims nothing', () => {
  itMarks('de', [
    'Wie die Karst Post aus Regierungskreisen erfuhr, wird die Brücke gesperrt.',
    'Einem Bericht der „Karst Post“ zufolge kostet die Brücke das Doppelte.',
    'Laut einer Studie der Universität Ostra regnet es öfter.',
    'Eine neue Studie des Instituts für Flussbau zeigt die Risse.',
    'Experten des Landesamts warnen vor weiteren Rissen.',
    'Die Experten sagen, die Brücke sei sicher.',
    'Die Stadt kritisierte das angeblich falsche Gutachten, sagte Anton Brell.',
    'Viele kamen aus ärmeren Kreisen der Stadt.',
    'Der Strom kommt aus erneuerbaren Quellen.',
    'Viele sagen nichts mehr, berichtete Mira Holt.',
    'Kritiker kamen zur Sitzung des Rates.'
  ])
})
