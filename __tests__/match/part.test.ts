import {describe, expect, it} from '@jest/globals'
import fc from 'fast-check'
import {addKept, closePrints, openPrints} from '../../src/analyze/prints.ts'
import {toArchive} from '../../src/match/archive.ts'
import {toCorpus} from '../../src/match/corpus.ts'
import {
  type Content,
  type QuotationSet,
  toBlockKeys,
  toChangedCount,
  toOpenPrintKeys,
  toPrintKeys,
  toQuotationKeys,
  toQuotationSets
} from '../../src/match/keys.ts'
import {toReprints} from '../../src/match/reprints.ts'
import type {Document} from '../../src/model/document.ts'
import {corpusOf, printsOf, type Told, toLines} from './corpus-of.ts'

/** What an archive of some articles says of one, of which an index may know what recurs. */
function ask(articles: readonly Told[], {path, text}: Told, countRecurring?: (key: number) => number) {
  const prints = openPrints(1)
  for (const each of articles) addKept(prints, printsOf(each.text))
  const corpus = toCorpus(articles, [closePrints(prints)])
  const read = (article: number) => articles.find((each) => each.path === corpus.entries[article]?.path)?.text
  const sources = {read, toSpans: toLines}
  const archive = toArchive(corpus, countRecurring === undefined ? sources : {...sources, countRecurring})
  const analysis = {blocks: [], quotes: [], boilerplate: [], repeats: [], credits: [], hearsay: []}
  const document: Document = {path, text, header: {}, analysis}
  const {passages, duplicates, quotations, recurrence} = archive
  return [passages, duplicates, quotations, recurrence].map((answer) => [...answer(document)])
}

function contentOf({text}: Told): Content {
  const {words, blocks, quotes} = printsOf(text)
  return {words, start: 0, end: words.length, blocks, quotes}
}

/** In how many articles each block stands, those left out that reprint others. */
function countBlocks(articles: readonly Told[]): (key: number) => number {
  const {corpus} = corpusOf(articles)
  const reprints = toReprints(corpus)
  const counted = corpus.stretches.flatMap((stretch, article) => {
    const entry = corpus.entries[article]
    return entry === undefined || (reprints.of[article] ?? 0) > 0 ? [] : [toBlockKeys(stretch, entry)]
  })
  return toChangedCount(() => 0, [], counted)
}

function hasEnough({keys, least}: QuotationSet, others: Uint32Array): boolean {
  return keys.filter((key) => others.includes(key)).length >= least
}

function hasCommon(left: Uint32Array, right: Uint32Array): boolean {
  return left.some((key) => right.includes(key))
}

describe('an archive of one article and those that share a key with it', () => {
  const word = fc.constantFrom(...'ababababc'.split(''), '1', '“', '”', '\n')
  const texts = fc.array(
    fc.array(word, {minLength: 10, maxLength: 60}).map((list) => list.join(' ')),
    {minLength: 2, maxLength: 8}
  )
  const longer = fc.tuple(texts, fc.array(fc.tuple(fc.nat(), fc.nat()), {maxLength: 4})).map(([list, copies]) => {
    return [...list, ...copies.map(([one, other]) => `${list[one % list.length]}\n${list[other % list.length]}`)]
  })

  it('answers as the whole archive does', () => {
    fc.assert(
      fc.property(longer, fc.nat(), (lines, chosen) => {
        const articles = lines.map(
          (text, day): Told => ({path: `${day}.txt`, outlet: `${day % 2}`, published: `2026-01-${day + 10}`, text})
        )
        const mine = articles[chosen % articles.length]
        if (mine === undefined) return
        const countRecurring = countBlocks(articles)
        const open = toOpenPrintKeys(contentOf(mine), mine, countRecurring)
        const quoted = toQuotationSets(contentOf(mine))
        const part = articles.filter((other) => {
          const content = contentOf(other)
          return (
            other === mine ||
            hasCommon(open, toPrintKeys(content)) ||
            quoted.some((set) => hasEnough(set, toQuotationKeys(content)))
          )
        })

        expect(ask(part, mine, countRecurring)).toEqual(ask(articles, mine))
      }),
      {numRuns: 1000}
    )
  })

  it('is small where a page template is all that articles share', () => {
    const template = 'Read more stories this month and join our newsletter for the best of the whole region'
    const articles = ['Ostra', 'Brod', 'Valle'].map((town, day): Told => {
      const news = `News of ${town}: `.repeat(10)
      return {path: `${day}.txt`, outlet: 'Wire', text: `${news}\n${template}`}
    })
    const [mine] = articles

    const keysOf = (countRecurring: (key: number) => number) => {
      return mine === undefined ? [] : [...toOpenPrintKeys(contentOf(mine), mine, countRecurring)]
    }
    const shared = articles.slice(1).flatMap((other) => [...toPrintKeys(contentOf(other))])

    expect(keysOf(() => 1).some((key) => shared.includes(key))).toBe(true)
    expect(keysOf(countBlocks(articles)).some((key) => shared.includes(key))).toBe(false)
  })
})

describe('toChangedCount', () => {
  it('counts what changed, a block of an article once', () => {
    const count = toChangedCount((key) => key, [Float64Array.of(3, 3)], [Float64Array.of(4, 3), Float64Array.of(4)])

    expect([3, 4, 5].map(count)).toEqual([3, 6, 5])
  })
})
