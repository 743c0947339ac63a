import {describe, expect, it} from '@jest/globals'
import {toHearsay} from '../../../src/analyze/hearsay.ts'
import {hostile} from '../../helpers/hostile.ts'
import {itMarks} from './marked.ts'

describe('Italian', () => {
  itMarks('it', [
    'Il ponte chiuderà a maggio, ⟦secondo alcune fonti⟧.',
    '⟦Fonti investigative confermano⟧ che la diga perdeva acqua.',
    '⟦Secondo alcuni esperti⟧ il ponte reggerà altri dieci anni.',
    '⟦Secondo un recente studio⟧ nella valle piove di più.',
    'In città ⟦si mormora⟧ che il sindaco lascerà.',
    'Secondo fonti del Ministero dei Lavori il ponte chiuderà a maggio.',
    'Secondo lo studio la diga perdeva acqua.',
    'Secondo uno studio dell’Università di Ostra piove di più.'
  ])
})

describe('Portuguese', () => {
  itMarks('pt', [
    'A ponte fecha em maio, ⟦segundo fontes⟧ próximas ao caso.',
    '⟦Fontes policiais disseram⟧ que a barragem vazava.',
    '⟦Especialistas alertam⟧ que a ponte pode cair.',
    '⟦Segundo um estudo⟧ recente, chove mais no vale.',
    'O prefeito ⟦supostamente⟧ sabia.',
    'Segundo fontes ouvidas pela Rádio Vale, a ponte fecha em maio.',
    'Segundo um estudo da Universidade de Ostra, chove mais no vale.'
  ])
})

describe('Dutch', () => {
  itMarks('nl', [
    'De brug gaat in mei dicht, ⟦volgens bronnen⟧ rond het stadhuis.',
    '⟦Ingewijden melden⟧ dat de dam al jaren lekte.',
    '⟦Deskundigen waarschuwen⟧ voor nieuwe scheuren.',
    '⟦Volgens een recent onderzoek⟧ regent het vaker in het dal.',
    'De burgemeester treedt ⟦naar verluidt⟧ vrijdag af.',
    'Volgens bronnen bij de Provincie gaat de brug dicht.',
    'Volgens een onderzoek van de Universiteit van Ostra regent het vaker.',
    'Volgens het onderzoek lekte de dam.'
  ])
})

describe('a language that is not known', () => {
  it('tells nothing', () => {
    expect(toHearsay('Sources say so.', [{start: 0, end: 15, kind: 'paragraph'}], 'fi')).toEqual([])
    expect(toHearsay('Sources say so.', [{start: 0, end: 15, kind: 'paragraph'}], 'en-GB')).toHaveLength(1)
  })
})

describe('a hostile text', () => {
  it.each(['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'])('is read to its end as %s', (language) => {
    for (const text of Object.values(hostile)) {
      const found = toHearsay(text, [{start: 0, end: text.length, kind: 'paragraph'}], language)
      expect(found).toHaveLength(language === 'en' && text.startsWith('reportedly') ? 100_000 : 0)
    }
  })

  it('may lay a million claims to nobody', () => {
    const text = 'reportedly '.repeat(1_000_000)
    expect(toHearsay(text, [{start: 0, end: text.length, kind: 'paragraph'}])).toHaveLength(1_000_000)
  })

  it.each([
    ['according to a '.repeat(70_000), 0],
    ['sources '.repeat(120_000), 0],
    ['said . Sources say "'.repeat(50_000), 50_000],
    ['it was said to '.repeat(70_000), 0],
    ["l'l'l'".repeat(170_000), 0],
    [`Sources say ${'. '.repeat(500_000)}`, 1],
    ['x. '.repeat(300_000), 0],
    ['the report of '.repeat(70_000), 0]
  ])('of halves of phrases holds as many whole ones as it does', (text, count) => {
    const found = ['en', 'fr'].map((language) => {
      return toHearsay(text, [{start: 0, end: text.length, kind: 'paragraph'}], language).length
    })
    expect(found).toEqual([count, 0])
  })
})
