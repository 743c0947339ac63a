import {describe, expect, it} from '@jest/globals'
import {type Entry, matchEntries} from '../../src/check/baseline.ts'

/** `path rule before after`, where a dot stands for no words. */
function toOne(row: string): Entry {
  const [path = '', key = '', before = '.', after = '.'] = row.split(' ')
  return {path, rule: key, key, before: before.replace('.', ''), after: after.replace('.', ''), text: ''}
}

/** Which entry stands for which finding, by their numbers, and which entries are left. */
function match(entries: readonly string[], sightings: readonly string[], gone: readonly string[] = []) {
  const known = entries.map(toOne)
  const seen = sightings.map(toOne).map((identity) => ({path: identity.path, identity}))
  const {entryOf, left} = matchEntries(known, seen, (path) => gone.includes(path))
  const toNumber = (entry: Entry | undefined) => (entry === undefined ? -1 : known.indexOf(entry))
  return {
    of: seen.map((one) => toNumber(entryOf.get(one))),
    left: left.map(toNumber)
  }
}

describe('an entry stands for a finding', () => {
  it.each([
    ['of the same words in its file', ['a x 1 2'], ['a x 3 4'], [0]],
    ['once', ['a x 1 2'], ['a x 1 2', 'a x 1 2'], [0, -1]],
    ['between the same words first', ['a x 1 2', 'a x 3 4'], ['a x 3 4', 'a x 5 6'], [1, 0]],
    ['not of other words', ['a x 1 2'], ['a y 1 2'], [-1]],
    ['not of another file', ['a x 1 2'], ['b x 1 2'], [-1]]
  ])('%s', (_, entries, sightings, expected) => {
    expect(match(entries, sightings).of).toEqual(expected)
  })

  it('and is left where there is none', () => {
    expect(match(['a x 1 2', 'a y 1 2'], ['a y 1 2'])).toEqual({of: [1], left: [0]})
  })
})

describe('an entry of a file that is gone stands for a finding', () => {
  it.each([
    ['between the same words', ['a x 1 2'], ['b x 1 2'], ['a'], [0]],
    ['behind words of its own', ['a x 1 2'], ['b x 1 9'], ['a'], [0]],
    ['before words of its own', ['a x 1 2'], ['b x 9 2'], ['a'], [0]],
    [
      'wherever it is in a file that was known by another',
      ['a x 1 2', 'a y 3 4'],
      ['b x 1 2', 'b y 8 9'],
      ['a'],
      [0, 1]
    ],
    ['in the file that has more of it', ['a x 1 2', 'a y 3 4'], ['b x 1 2', 'c x 1 2', 'c y 3 4'], ['a'], [-1, 0, 1]],
    ['each of its own', ['a x 1 2', 'b x 1 2'], ['c x 1 2', 'd x 1 2'], ['a', 'b'], [0, 1]],
    ['not at the start of any file', ['a x . 2'], ['b x . 9'], ['a'], [-1]],
    ['not in what every page has', ['a x 1 5', 'o x 2 5'], ['o x 2 5', 'b x 9 5'], ['a'], [1, -1]],
    [
      'not for a part of what a template holds',
      ['a w 1 2', 'a x 3 4', 'a y 5 6', 'o y 5 6'],
      ['o y 5 6', 'b y 5 6'],
      ['a'],
      [3, -1]
    ]
  ])('%s', (_, entries, sightings, gone, expected) => {
    expect(match(entries, sightings, gone).of).toEqual(expected)
  })

  it('and is looked for only where it could be of use', () => {
    const asked: string[] = []
    const one = toOne('b x 1 2')
    matchEntries([toOne('a x 1 2'), toOne('c y 1 2')], [{path: 'b', identity: one}], (path) => asked.push(path) > 9)

    expect(asked).toEqual(['a'])
  })
})

it('matches a great many alike in linear time', () => {
  const entries = Array.from({length: 100_000}, (_, index) => toOne(`${index % 3 === 0 ? 'a' : `f${index}`} x 1 2`))
  const seen = entries.map((entry) => ({path: `new/${entry.path}`, identity: entry}))

  expect(matchEntries(entries, seen, () => true).left).toEqual([])
})
