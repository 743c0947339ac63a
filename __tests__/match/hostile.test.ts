import {describe, expect, it} from '@jest/globals'
import {addUtf8, closePrints, openPrints} from '../../src/analyze/prints.ts'
import {toArchive} from '../../src/match/archive.ts'
import {toCorpus} from '../../src/match/corpus.ts'
import type {Document} from '../../src/model/document.ts'

const lead = 'The dam above the town of Ostra gave way shortly after four in the morning, officials said'

/** How many answers of each kind an archive of some texts gives; texts of `gone` cannot be read again. */
function countAnswers(texts: readonly string[], gone: ReadonlySet<number> = new Set()) {
  const prints = openPrints()
  for (const text of texts) addUtf8(prints, new TextEncoder().encode(text))
  const entries = texts.map((_, at) => ({path: `${at}/${at}.txt`}))
  const corpus = toCorpus(entries, [closePrints(prints)])
  const numbers = corpus.entries.map(({path}) => Number(path.match(/\d+(?=\.)/u)?.[0]))
  const read = (article: number) => (gone.has(numbers[article] ?? 0) ? undefined : texts[numbers[article] ?? 0])
  const archive = toArchive(corpus, {read})
  const analysis = {blocks: [], quotes: [], boilerplate: [], repeats: [], credits: [], hearsay: []}
  const counts = {passages: 0, duplicates: 0, quotations: 0}
  for (const [at, {path}] of entries.entries()) {
    const document: Document = {path, text: texts[at] ?? '', header: {}, analysis}
    counts.passages += [...archive.passages(document)].length
    counts.duplicates += [...archive.duplicates(document)].length
    counts.quotations += [...archive.quotations(document)].length
  }
  return counts
}

describe('an archive', () => {
  it('may be the same file thousands of times', () => {
    const story = Array.from({length: 20}, (_, at) => `${lead} at ${at} o’clock`).join('\n')

    expect(countAnswers(Array.from({length: 1000}, () => story))).toEqual({
      passages: 999,
      duplicates: 999,
      quotations: 0
    })
  })

  it('may be one file of equal paragraphs, or two', () => {
    expect(countAnswers([`${lead}\n`.repeat(20_000)])).toEqual({passages: 0, duplicates: 0, quotations: 0})
    expect(countAnswers([`${lead}\n`.repeat(20_000), `${lead}\n`.repeat(20_001)]).passages).toBe(2)
  })

  it('may hold lines of one word, and nothing but marks', () => {
    const lines = (count: number) => Array.from({length: count}, (_, at) => `w${at % 5000}`).join('\n')

    expect(countAnswers([lines(100_000), lines(99_990), '“'.repeat(100_000), '"a '.repeat(100_000)]).passages).toBe(1)
  })

  it('may share one passage among thousands of articles, the first of which are gone', () => {
    const texts = Array.from(
      {length: 2000},
      (_, at) => `Day ${at * 7919} of the flood\n${lead}\nReport ${at * 104_729}`
    )

    expect(countAnswers(texts).passages).toBe(1999)
    expect(countAnswers(texts, new Set([0, 1])).passages).toBe(0)
  })

  it('may hold thousands of wordings of one quotation', () => {
    const said = 'nobody had warned us that the water was so high and that it would come at'
    const texts = Array.from({length: 2000}, (_, at) => `“${said} ${at} that night”`)

    expect(countAnswers(texts).quotations).toBe(1999)
  })
})
