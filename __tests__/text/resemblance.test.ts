import {describe, expect, it} from '@jest/globals'
import fc from 'fast-check'
import {type HashSets, toGramSets} from '../../src/text/prints.ts'
import {toResemblance, visitCandidates} from '../../src/text/resemblance.ts'
import {toWordTable} from '../../src/text/word-table.ts'
import {scanWords, toWords} from '../../src/text/words.ts'

const paragraph = 'The dam above Ostra gave way shortly after four in the morning, officials said'
const spell = (text: string) => toWords(text).map((word) => word.text)

/** Every pair that was visited, as "later earlier". */
function visitAll(sets: HashSets, threshold: number): ReadonlySet<string> {
  const pairs = new Set<string>()
  visitCandidates(sets, threshold, (later, earlier) => {
    expect(pairs.has(`${later} ${earlier}`)).toBe(false)
    pairs.add(`${later} ${earlier}`)
    return false
  })
  return pairs
}

describe('toResemblance', () => {
  it('is the share of word 3-grams that two runs have in common', () => {
    expect(toResemblance(spell('a b c d e'), spell('x b c d e'))).toBe(2 / 4)
    expect(toResemblance(spell(paragraph), spell(`“${paragraph.toUpperCase()}!”`))).toBe(1)
    expect(toResemblance(spell('too short'), spell('too short'))).toBe(0)
  })
})

describe('toGramSets', () => {
  it('holds a 3-gram once, however often a run holds it', () => {
    const table = toWordTable()
    scanWords('row row row row row row your boat', 0, 33, table)
    const sets = toGramSets([{words: table.hashes, start: 0, end: table.count}])

    expect([...sets.sizes]).toEqual([6])
    expect(sets.hashes).toHaveLength(3)
  })
})

describe('visitCandidates', () => {
  const numbers = fc.uniqueArray(fc.nat(40), {minLength: 1, maxLength: 24})
  const lists = fc.array(numbers, {maxLength: 24})
  const thresholds = fc.integer({min: 500, max: 1000}).map((share) => share / 1000)

  it('misses no pair at or above any threshold, whatever hashes collide', () => {
    fc.assert(
      fc.property(lists, thresholds, fc.integer({min: 5, max: 41}), (sets, threshold, hashes) => {
        const pairs = visitAll(toHashSets(sets, hashes), threshold)

        for (const pair of toPairsByBruteForce(sets, threshold)) expect(pairs).toContain(pair)
      })
    )
  })

  it('visits no other pair where no hashes collide', () => {
    fc.assert(
      fc.property(lists, thresholds, (sets, threshold) => {
        expect([...visitAll(toHashSets(sets, 41), threshold)].sort()).toEqual(
          toPairsByBruteForce(sets, threshold).sort()
        )
      })
    )
  })

  it('goes on with earlier partners only, once one is found', () => {
    const sets = toHashSets(
      Array.from({length: 2000}, () => [1, 2, 3, 4, 5, 6]),
      41
    )
    let visits = 0
    visitCandidates(sets, 0.5, (_, earlier) => {
      visits++
      return earlier === 0
    })

    expect(visits).toBe(1999)
  })
})

function toHashSets(sets: readonly (readonly number[])[], hashes: number): HashSets {
  const members = sets.map((set) => [...new Set(set.map((number) => number % hashes))].sort((a, b) => a - b))
  const offsets = new Uint32Array(sets.length + 1)
  members.forEach((set, index) => {
    offsets[index + 1] = (offsets[index] ?? 0) + set.length
  })
  return {offsets, hashes: Uint32Array.from(members.flat()), sizes: Uint32Array.from(sets, (set) => set.length)}
}

function toPairsByBruteForce(sets: readonly (readonly number[])[], threshold: number): string[] {
  return sets.flatMap((left, later) =>
    sets.slice(0, later).flatMap((right, earlier) => {
      const shared = left.filter((number) => right.includes(number)).length
      return shared / (left.length + right.length - shared) >= threshold ? [`${later} ${earlier}`] : []
    })
  )
}
