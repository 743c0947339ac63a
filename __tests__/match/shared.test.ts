import {describe, expect, it} from '@jest/globals'
import fc from 'fast-check'
import {tellFinders} from '../../src/match/read.ts'
import {toPassageFinder} from '../../src/match/shared.ts'
import {toWordNames} from '../../src/text/word-names.ts'
import {corpusOf, type Told} from './corpus-of.ts'

const tell = (path: string, text: string): Told => ({path, text})

/** Passages as their words and the places where they start. */
function findAll(articles: readonly Told[], hashBits?: number): readonly string[] {
  const {corpus, read} = corpusOf(articles, hashBits)
  const finder = toPassageFinder(corpus, toWordNames())
  tellFinders(corpus, read, [finder])
  return finder.find().map(({words, places}) => {
    const shown = places.map(({article, start, end}) => `${corpus.entries[article]?.path}:${start}-${end}`)
    return `${words} words at ${shown.join(' ')}`
  })
}

const run = 'the dam above the town of Ostra gave way shortly after four'

describe('toPassageFinder', () => {
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

  const words = fc.array(fc.constantFrom('a', 'b', 'b', 'b', 'b', 'b'), {maxLength: 30})
  const archive = fc.array(
    words.map((list) => list.join(' ')),
    {maxLength: 4}
  )
  const toArticles = (texts: readonly string[]) => texts.map((text, at) => tell(`${at}.txt`, text))

  it.each([32, 1])('agrees with a count of every run of words, with hashes of %s bits', (hashBits) => {
    fc.assert(
      fc.property(archive, (texts) => {
        expect([...findAll(toArticles(texts), hashBits)].sort()).toEqual(findByBruteForce(texts).sort())
      })
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

/** Every run of twelve words or more in two articles that no longer run in all of the same articles holds. */
function findByBruteForce(texts: readonly string[]): string[] {
  const places = new Map<string, string[]>()
  for (const [article, text] of texts.entries()) {
    for (let start = 0; start < text.length; start += 2) {
      for (let end = start + 23; end <= text.length; end += 2) {
        const found = places.get(text.slice(start, end)) ?? []
        places.set(text.slice(start, end), [...found, `${article}.txt:${start}-${end}`])
      }
    }
  }
  const articlesOf = (run: string) => [...new Set(places.get(run)?.map((place) => place.split(':')[0]))].join(' ')
  const isMaximal = (run: string) => {
    const longer = ['a', 'b'].flatMap((word) => [`${word} ${run}`, `${run} ${word}`])
    return articlesOf(run).includes(' ') && longer.every((other) => articlesOf(other) !== articlesOf(run))
  }
  return [...places].flatMap(([run, found]) => {
    return isMaximal(run) ? [`${(run.length + 1) / 2} words at ${found.join(' ')}`] : []
  })
}
