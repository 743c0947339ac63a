import {describe, expect, it} from '@jest/globals'
import {marked} from './passage.ts'

describe('documents, posts and transcripts', () => {
  it.each([
    '⟦a the letter|“We checked every bolt,”⟧ the letter read.',
    '⟦a the statement|“We checked every bolt,”⟧ the statement, sent to the Ostra Post, read.',
    'The report said the steel was ⟦a The report|“of poor quality.”⟧',
    'The sign reads: ⟦a The sign|“No crossing.”⟧',
    '⟦a a 2013 article|“We checked every bolt,”⟧ concluded a 2013 article in the journal Bridges.',
    '⟦a court papers|“We checked every bolt,”⟧ according to court papers.',
    '⟦a the Ostra Courier|“We checked every bolt,”⟧ Holm said, according to the Ostra Courier.',
    '⟦a Vell Radio|“We checked every bolt,”⟧ she told reporters, according to Vell Radio.',
    '⟦a Holm|“We checked every bolt,”⟧ Holm said, and it was true according to the Courier.',
    '⟦a Ines Holm|“We checked every bolt.”⟧ — Ines Holm (@inesholm) May 17, 2017',
    '⟦a Ines Holm|“We checked every bolt.”⟧ – Ines Holm',
    '⟦a Ines Holm|“We checked every bolt.”⟧ -- Ines Holm, a nurse in Ostra',
    '⟦a Ines Holm|“We checked every bolt.”⟧ Ines Holm, Ostra Post',
    'HOLM: ⟦a HOLM|“We checked every bolt.”⟧',
    'Q: ⟦a Q|“Did you check the bolts?”⟧\nLUND: ⟦a LUND|“We checked every bolt.”⟧',
    'Holm tweeted: ⟦a Holm|“We checked every bolt.”⟧',
    'From Holm: ⟦a Holm|“We checked every bolt.”⟧',
    'And from the mayor: ⟦a the mayor|“We checked every bolt.”⟧',
    'Holm issued a statement: ⟦a Holm|“We checked every bolt.”⟧',
    'In Holm’s words, ⟦a Holm’s|“Nobody checked a single bolt all year.”⟧'
  ])('%s', (passage) => expect(marked(passage)).toBe(passage))
})
