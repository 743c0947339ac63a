import {describe, expect, it} from '@jest/globals'
import fc from 'fast-check'
import {findSharedPassages} from '../../src/match/shared.ts'
import {corpusOf, type Told} from './corpus-of.ts'

const tell = (path: string, text: string): Told => ({path, text})

/** Passages as their words and the places where they start. */
function findAll(articles: readonly Told[], hashBits?: number): readonly string[] {
  const {corpus, read} = corpusOf(articles, hashBits)
  return findSharedPassages(corpus, read).map(({words, places}) => {
    const shown = places.map(({article, start, end}) => `${corpus.entries[article]?.path}:${start}-${end}`)
    return `${words} words at ${shown.join(' ')}`
  })
}

const run = 'the dam above the town of Ostra gave way shortly after four'

describe('findSharedPassages', () => {
  it('gives a run of twelve words once, with all its places, over the ends of lines', () => {
    const articles = [
      tell('a.txt', `Residents fled as ${run}.`),
      tell('b.txt', `It was dark when ${run.replace(' gave', '\ngave')}, they say`),
      tell('c.txt', run.toUpperCase())
    ]

    expect(findAll(articles)).toEqual(['12 words at a.txt:18-77 b.txt:17-76 c.txt:0-59'])
  })

  it('is silent on eleven words, and on what one article alone repeats', () => {
    expect(findAll([tell('a.txt', run.slice(4)), tell('b.txt', run.slice(4))])).toEqual([])
    expect(findAll([tell('a.txt', `${run}\n${run}`)])).toEqual([])
  })

  it('keeps a passage of thousands of articles to one line', () => {
    const articles = Array.from({length: 3000}, (_, at) => tell(`${at}.txt`, `number ${at}: ${run} on day ${at}`))

    expect(findAll(articles)).toHaveLength(1)
  })

  const words = fc.array(fc.constantFrom('a', 'b', 'b', 'b'), {maxLength: 60})
  const archive = fc.array(
    words.map((list) => list.join(' ')),
    {maxLength: 5}
  )
  const toArticles = (texts: readonly string[]) => texts.map((text, at) => tell(`${at}.txt`, text))

  it.each([32, 1])('finds every run that two articles share and cannot extend, with hashes of %s bits', (hashBits) => {
    fc.assert(
      fc.property(archive, (texts) => {
        const found = new Set(findAll(toArticles(texts), hashBits))
        const pairs = new Set([...found].flatMap(toPairs))

        for (const pair of findByBruteForce(texts)) expect(pairs).toContain(pair)
      }),
      {numRuns: 300}
    )
  })

  it('gives the same answer for any order of articles', () => {
    fc.assert(
      fc.property(archive, (texts) => {
        expect(findAll(toArticles(texts).reverse())).toEqual(findAll(toArticles(texts)))
      })
    )
  })
})

function toPairs(passage: string): readonly string[] {
  const places = passage.split(' ').slice(3)
  return places.flatMap((one) => places.map((other) => `${one} ${other}`))
}

/** Every run of twelve words or more at two places of two articles that goes on at neither end. */
function* findByBruteForce(texts: readonly string[]): Iterable<string> {
  for (const [one, left] of texts.map((text) => text.split(' ')).entries()) {
    for (const [other, right] of texts.map((text) => text.split(' ')).entries()) {
      if (one >= other) continue
      for (let at = 0; at < left.length; at++) {
        for (let there = 0; there < right.length; there++) {
          if (at > 0 && there > 0 && left[at - 1] === right[there - 1]) continue
          let length = 0
          while (left[at + length] !== undefined && left[at + length] === right[there + length]) length++
          if (length >= 12 && left[at] !== '')
            yield `${one}.txt:${toSpan(at, length)} ${other}.txt:${toSpan(there, length)}`
        }
      }
    }
  }
}

/** All words are one letter long. */
function toSpan(at: number, length: number): string {
  return `${at * 2}-${(at + length) * 2 - 1}`
}
