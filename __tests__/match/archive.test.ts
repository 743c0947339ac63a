import {describe, expect, it} from '@jest/globals'
import fc from 'fast-check'
import {toArchive} from '../../src/match/archive.ts'
import type {Document} from '../../src/model/document.ts'
import {corpusOf, type Told, toLines} from './corpus-of.ts'

const lead = 'The dam above the town of Ostra gave way shortly after four in the morning, officials said'
const quote = '“Nobody had warned us that the water was so high,” said Ilka Brandt, who runs the bakery'

function tell(outlet: string, day: number, ...lines: string[]): Told {
  return {path: `${outlet}/${day}.txt`, outlet, published: `2026-01-0${day}`, text: lines.join('\n')}
}

/** An archive, and its articles as documents by their paths. */
function open(articles: readonly Told[], hashBits?: number) {
  const {corpus, read} = corpusOf(articles, hashBits)
  const archive = toArchive(corpus, {read: (article) => read(article)?.text, toSpans: toLines})
  const analysis = {blocks: [], quotes: [], boilerplate: [], repeats: [], credits: [], hearsay: []}
  const documents = articles.map(({path, text}): Document => ({path, text, header: {}, analysis}))
  return {archive, documents}
}

/** The passages of all articles: the words here, and where they stood before. */
function findPassages(articles: readonly Told[], hashBits?: number): readonly string[] {
  const {archive, documents} = open(articles, hashBits)
  return documents.flatMap((document) => {
    return [...archive.passages(document)].map(({here, earlier, words, further}) => {
      const text = document.text.slice(here.start, here.end)
      return `${document.path}: ${words} of ${earlier.path}:${earlier.start} and ${further}: ${text}`
    })
  })
}

describe('passages', () => {
  it('are told in the later article, with the earliest place and a count', () => {
    const articles = [
      tell('Post', 2, `Residents fled. ${lead}.`),
      tell('Wire', 1, `${lead}.`),
      tell('Echo', 3, `“${lead},” they wrote.`)
    ]

    expect(findPassages(articles)).toEqual([
      `Post/2.txt: 17 of Wire/1.txt:0 and 1: ${lead}`,
      `Echo/3.txt: 17 of Wire/1.txt:0 and 1: ${lead}`
    ])
  })

  it('are the whole story where a part of it is older still', () => {
    const articles = [tell('Blog', 1, quote), tell('Wire', 2, lead, quote), tell('Post', 3, lead, quote)]

    expect(findPassages(articles).slice(1)).toEqual([`Post/3.txt: 34 of Wire/2.txt:0 and 0: ${lead}\n${quote}`])
  })

  it('leave out the page template of an outlet, numbers in it aside', () => {
    const page = (day: number) =>
      `Read ${day} free stories this month and join our newsletter for the best of the region`
    const articles = [1, 2, 3, 4].map((day) => tell('Wire', day, `News ${'again '.repeat(day)}`, page(day)))

    expect(findPassages(articles)).toEqual([])
    const {archive, documents} = open(articles)
    expect(documents.flatMap((document) => [...archive.recurrence(document)]).map(({articles}) => articles)).toEqual([
      4, 4, 4, 4
    ])
    expect(documents.map((document) => archive.isConcerned(document))).toEqual([false, false, false, false])
    expect(documents.map((document) => archive.isConcerned(document, 'recurrence'))).toEqual([true, true, true, true])
  })

  it('say nothing of an article that cannot be read any more', () => {
    const {corpus} = corpusOf([tell('Wire', 1, lead), tell('Post', 2, lead)])
    const archive = toArchive(corpus, {read: () => undefined})
    const {documents} = open([tell('Post', 2, lead)])

    expect(documents.flatMap((document) => [...archive.passages(document)])).toEqual([])
  })

  const words = fc.array(fc.constantFrom('a', 'b', 'b', 'b'), {maxLength: 40}).map((list) => list.join(' '))
  const texts = fc.array(words, {minLength: 2, maxLength: 5})

  it.each([32, 1])('cover every window that an earlier article holds, with hashes of %s bits', (hashBits) => {
    fc.assert(
      fc.property(texts, (lines) => {
        const {archive, documents} = open(
          lines.map((line, day) => tell('', day, line)),
          hashBits
        )
        documents.forEach((document, later) => {
          const found = [...archive.passages(document)]
          for (const {here, earlier} of found) {
            const other = documents.findIndex(({path}) => path === earlier.path)
            expect(other).toBeLessThan(later)
            expect(documents[other]?.text.slice(earlier.start, earlier.end)).toBe(
              document.text.slice(here.start, here.end)
            )
          }
          for (const start of toSharedWindows(lines.slice(0, later), lines[later] ?? '')) {
            expect(found.some(({here}) => here.start <= start && start + 23 <= here.end)).toBe(true)
          }
        })
      })
    )
  })

  it('are the same for any order of articles', () => {
    fc.assert(
      fc.property(texts, (lines) => {
        const articles = lines.map((line, day) => tell(`Outlet ${day % 2}`, day, line))

        expect([...findPassages([...articles].reverse())].sort()).toEqual([...findPassages(articles)].sort())
      })
    )
  })
})

/** Where the windows of twelve one-letter words start that some text holds. */
function toSharedWindows(earlier: readonly string[], text: string): readonly number[] {
  const starts = Array.from({length: Math.max(0, (text.length - 21) / 2)}, (_, index) => index * 2)
  return starts.filter((start) => {
    const window = text.slice(start, start + 23)
    return window.length === 23 && earlier.some((other) => other.includes(window))
  })
}

describe('duplicates', () => {
  const story = [lead, quote, 'The governor of Valle arrived by helicopter at noon and spoke to the mayor of the town']

  it('are articles that are an earlier one again, nearly whole', () => {
    const articles = [
      tell('Wire', 1, ...story),
      tell('Post', 2, 'A town in tears', ...story),
      tell(
        'Echo',
        3,
        lead,
        'It has happened before, as readers of this page will remember from the year of the great flood'
      )
    ]
    const {archive, documents} = open(articles)
    const found = documents.map((document) => [...archive.duplicates(document)])

    expect(
      found.map((each) => each.map(({earlier, containment}) => `${earlier.path} ${containment.toFixed(2)}`))
    ).toEqual([[], ['Wire/1.txt 0.92'], []])
  })
})
