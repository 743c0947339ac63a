import {describe} from '@jest/globals'
import {itMarks} from './marked.ts'

describe('French that names nobody', () => {
  itMarks('fr', [
    'Le pont sera fermé en mai, ⟦selon des sources⟧ proches du dossier.',
    '⟦D’après une source⟧ policière, le barrage fuyait depuis des années.',
    'Le maire va démissionner, apprend-on ⟦de source sûre⟧.',
    '⟦Plusieurs sources concordantes ont indiqué⟧ que le pont serait fermé.',
    'Un responsable a parlé ⟦sous couvert d’anonymat⟧.',
    '⟦Selon des experts⟧, le pont tiendra encore dix ans.',
    '⟦Certains observateurs estiment⟧ que le pont coûte trop cher.',
    '⟦Certains disent⟧ que le maire savait.',
    '⟦Selon un récent rapport⟧, le barrage fuyait depuis onze ans.',
    '⟦Une nouvelle étude montre⟧ qu’il pleut davantage dans la vallée.',
    '⟦Il semblerait⟧ que le maire ait été prévenu.',
    '⟦La rumeur court⟧ que le maire va partir.'
  ])
})

describe('French that names somebody, or claims nothing', () => {
  itMarks('fr', [
    'Selon une source citée par le Courrier de Brod, le pont sera fermé.',
    'Une source policière a indiqué à l’Agence de Brod que le pont serait fermé.',
    'Selon un rapport de l’Université de Brod, le barrage fuyait.',
    'Une étude menée par l’Institut des fleuves montre qu’il pleut davantage.',
    'Selon les experts, le pont est sûr.',
    'La source de la rivière est dans la montagne.',
    'Certains habitants sont partis avant la nuit.',
    'Le rapport montre que le barrage fuyait.',
    'Selon Mira Holt, certains disent que le maire savait.'
  ])
})
