import {describe, expect, it} from '@jest/globals'
import fc from 'fast-check'
import {toNames} from '../../src/match/exact.ts'
import {toDuplicateFinder} from '../../src/match/near.ts'
import {tellFinders} from '../../src/match/read.ts'
import {toResemblance} from '../../src/text/resemblance.ts'
import {corpusOf, type Told, toLines} from './corpus-of.ts'

const lead = 'The dam above the town of Ostra gave way shortly after four in the morning'
const tell = (path: string, ...lines: string[]): Told => ({path, text: lines.join('\n')})

/** Classes as lists of places, pairs as two numbers and their resemblance. */
function findAll(articles: readonly Told[], threshold: number, hashBits?: number) {
  const {corpus, read} = corpusOf(articles, hashBits)
  const finder = toDuplicateFinder(corpus, toNames(), threshold)
  tellFinders(corpus, read, [finder])
  const {classes, pairs} = finder.find()
  return {
    classes: classes.map((members) => members.map(({article, start}) => `${corpus.entries[article]?.path}:${start}`)),
    pairs: pairs.map(({classes: [left, right], resemblance}) => [left, right, Number(resemblance.toFixed(3))])
  }
}

describe('toDuplicateFinder', () => {
  it('names every class once, with all its members, and the pairs that resemble each other', () => {
    const articles = [
      tell('wire.txt', lead, 'Share'),
      tell('post.txt', 'Share', lead.replace('four', 'five')),
      tell('echo.txt', `“${lead.toUpperCase()}”`, 'Nothing else')
    ]

    expect(findAll(articles, 0.5)).toEqual({
      classes: [['echo.txt:0', 'wire.txt:0'], ['post.txt:0', 'wire.txt:75'], ['post.txt:6']],
      pairs: [[0, 2, 0.625]]
    })
  })

  it('keeps a class of thousands to one line', () => {
    const articles = Array.from({length: 3000}, (_, at) => tell(`${at}.txt`, lead))

    expect(findAll(articles, 0.5).classes.map((members) => members.length)).toEqual([3000])
  })

  const line = fc
    .array(fc.constantFrom('dam', 'flood', 'town', 'river', 'rain'), {maxLength: 16})
    .map((words) => words.join(' '))
  const archive = fc.array(fc.array(line, {maxLength: 4}), {maxLength: 8})
  const thresholds = fc.double({min: 0.5, max: 1, noNaN: true})

  it.each([32, 2, 1])('agrees with a comparison of every pair, with hashes of %s bits', (hashBits) => {
    fc.assert(
      fc.property(archive, thresholds, (lines, threshold) => {
        const articles = lines.map((article, at) => tell(`${at}.txt`, ...article))

        expect(toPlaces(findAll(articles, threshold, hashBits))).toEqual(findByBruteForce(articles, threshold))
      })
    )
  })

  it('gives the same answer for any order of articles', () => {
    fc.assert(
      fc.property(archive, thresholds, (lines, threshold) => {
        const articles = lines.map((article, at) => tell(`${at}.txt`, ...article))

        expect(findAll([...articles].reverse(), threshold)).toEqual(findAll(articles, threshold))
      })
    )
  })
})

/** Every two places that are equal or resemble each other. */
function toPlaces({classes, pairs}: ReturnType<typeof findAll>): readonly string[] {
  const equal = classes.flatMap((members) => members.flatMap((one) => members.map((other) => [one, other])))
  const near = pairs.flatMap(([left = 0, right = 0]) => {
    return (classes[left] ?? []).flatMap((one) =>
      (classes[right] ?? []).flatMap((other) => [
        [one, other],
        [other, one]
      ])
    )
  })
  return [...equal, ...near].flatMap(([one, other]) => (one === other ? [] : [`${one} ${other}`])).sort()
}

function findByBruteForce(articles: readonly Told[], threshold: number): readonly string[] {
  const blocks = articles.flatMap(({path, text}) => {
    return toLines(text).map(({start, end}) => ({place: `${path}:${start}`, words: text.slice(start, end).split(' ')}))
  })
  const isDuplicate = (left: readonly string[], right: readonly string[]) =>
    left.join(' ') === right.join(' ') ||
    (Math.min(left.length, right.length) >= 10 && toResemblance(left, right) >= threshold)
  return blocks
    .flatMap((one) => {
      return blocks.flatMap((other) =>
        one !== other && isDuplicate(one.words, other.words) ? [`${one.place} ${other.place}`] : []
      )
    })
    .sort()
}
