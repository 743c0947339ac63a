import {describe, expect, it} from '@jest/globals'
import fc from 'fast-check'
import {toArchive} from '../../src/match/archive.ts'
import {relate} from '../../src/match/wording.ts'
import type {Document} from '../../src/model/document.ts'
import {toWords} from '../../src/text/words.ts'
import {corpusOf, type Told, toLines} from './corpus-of.ts'

function tell(outlet: string, day: number, ...lines: string[]): Told {
  return {path: `${outlet}/${day}.txt`, outlet, published: `2026-01-0${day}`, text: lines.join('\n')}
}

/** What each article quotes in other words than an earlier one, as `here < earlier`. */
function findAltered(articles: readonly Told[]): readonly string[] {
  const {corpus, read} = corpusOf(articles)
  const archive = toArchive(corpus, {read: (article) => read(article)?.text, toSpans: toLines})
  const analysis = {blocks: [], quotes: [], boilerplate: [], repeats: [], credits: [], hearsay: []}
  return articles.flatMap(({path, text}) => {
    const document: Document = {path, text, header: {}, analysis}
    return [...archive.quotations(document)].map(({here, earlier, text: wording}) => {
      expect(archive.isConcerned(document)).toBe(true)
      return `${path}: ${text.slice(here.start, here.end)} < ${earlier.path}: ${wording}`
    })
  })
}

const said = 'Nobody had warned us that the water was so high and that it would come at night'
const altered = said.replace('water', 'river')
const first = tell('Wire', 1, `“${said},” said Ilka Brandt, who runs the bakery.`)

describe('quotations', () => {
  it('are told where an earlier article, of whichever outlet, gives them in other words', () => {
    const articles = [tell('Post', 2, 'In tears', `"${altered}," she said.`), first, tell('Wire', 3, `«${altered}»`)]

    expect(findAltered(articles)).toEqual([
      `Post/2.txt: ${altered} < Wire/1.txt: ${said}`,
      `Wire/3.txt: ${altered} < Wire/1.txt: ${said}`
    ])
  })

  it.each([
    ['is cut', `“${said.split(' ').slice(0, 11).join(' ')},” she said.`],
    ['is the same but for its marks', `‘${said.toUpperCase()}.’`],
    ['stands there without its marks', `She wrote that ${altered}. “${said},” she said.`, altered],
    [
      'shares no more than a turn of phrase',
      '“Nobody had warned us that the bakery would have to close for the whole summer”'
    ],
    ['is another', '“We will rebuild the old town hall stone by stone if we have to”']
  ])('are left alone where the earlier one %s', (_, line, later = said) => {
    expect(findAltered([tell('Post', 1, line), tell('Wire', 2, `“${later},” said Ilka Brandt.`)])).toEqual([])
  })

  it('are held against the earliest wording alone', () => {
    const articles = [first, tell('Post', 2, `“${altered}”`), tell('Echo', 3, `“${said}”`)]

    expect(findAltered(articles)).toHaveLength(1)
  })

  const words = fc.array(fc.constantFrom(...'abcd'), {minLength: 7, maxLength: 14}).map((list) => list.join(' '))
  const texts = fc.array(words, {minLength: 2, maxLength: 6})

  it('are those that a comparison of every pair finds', () => {
    const toCodes = (text: string) => Uint32Array.from(toWords(text), (word) => word.text.charCodeAt(0))
    fc.assert(
      fc.property(texts, (quotes) => {
        const expected = quotes.flatMap((quote, later) => {
          const sources = quotes.slice(0, later).flatMap((source, earlier) => {
            return Math.min(source.length, quote.length) < 15
              ? []
              : [{earlier, to: relate(toCodes(quote), toCodes(source))}]
          })
          const decisive = sources.find(({to}) => to !== 'other')
          return decisive?.to === 'reworded' ? [`${later} ${decisive.earlier}`] : []
        })
        const articles = quotes.map((quote, day) => tell('', day, `“${quote}”`))
        const found = findAltered(articles).map((each) => each.match(/\d(?=\.txt)/gu)?.join(' '))

        expect(found).toEqual(expected)
      }),
      {numRuns: 300}
    )
  })

  it('take linear time where thousands of quotations share their words', () => {
    const letters = 'abcdefgh'
    const quotes = Array.from({length: 4000}, (_, at) => {
      return Array.from({length: 20}, (_, place) => letters[(Math.imul(at + 7, place + 3) >>> 2) % 8]).join(' ')
    })

    expect(findAltered(quotes.map((quote, at) => tell(`${at}`, 1, `“${quote}”`))).length).toBeLessThan(4000)
  })
})
