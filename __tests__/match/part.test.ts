import {describe, expect, it} from '@jest/globals'
import fc from 'fast-check'
import {toArchive} from '../../src/match/archive.ts'
import {numberBlocks} from '../../src/match/recurrence.ts'
import type {Document} from '../../src/model/document.ts'
import {corpusOf, printsOf, type Told, toLines} from './corpus-of.ts'

/** The passages of one article, in an archive of some articles, of which an index may know what recurs. */
function findPassages(articles: readonly Told[], {path, text}: Told, countRecurring?: (key: number) => number) {
  const {corpus, read} = corpusOf(articles)
  const sources = {read: (article: number) => read(article)?.text, toSpans: toLines}
  const archive = toArchive(corpus, countRecurring === undefined ? sources : {...sources, countRecurring})
  const analysis = {blocks: [], quotes: [], boilerplate: [], repeats: [], credits: []}
  const document: Document = {path, text, header: {}, analysis}
  return [...archive.passages(document)].map(({here, earlier, words}) => [here, earlier.path, earlier.start, words])
}

function countBlocks(articles: readonly Told[]): (key: number) => number {
  const holders = new Map<number, Set<number>>()
  numberBlocks(corpusOf(articles).corpus, (key, article) => {
    holders.set(key, (holders.get(key) ?? new Set()).add(article))
    return 0
  })
  return (key) => holders.get(key)?.size ?? 0
}

describe('an archive of one article and those that share a print with it', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'b', 'b'), {minLength: 10, maxLength: 40})
  const texts = fc.array(
    words.map((list) => list.join(' ')),
    {minLength: 2, maxLength: 8}
  )

  it('knows its passages as the whole archive does', () => {
    fc.assert(
      fc.property(texts, fc.nat(), (lines, chosen) => {
        const articles = lines.map(
          (text, day): Told => ({path: `${day}.txt`, outlet: `${day}`, published: `2026-01-0${day + 1}`, text})
        )
        const mine = articles[chosen % articles.length]
        if (mine === undefined) return
        const prints = new Set(printsOf(mine.text).prints)
        const sharing = articles.filter(({text}) => printsOf(text).prints.some((print) => prints.has(print)))

        expect(findPassages([...new Set([...sharing, mine])], mine, countBlocks(articles))).toEqual(
          findPassages(articles, mine)
        )
      }),
      {numRuns: 300}
    )
  })
})
