import {describe, expect, it} from '@jest/globals'
import type {Copy} from '../../src/model/archive.ts'
import {toCopiedPlaces} from '../../src/model/copied-places.ts'

const text = 'word '.repeat(200)

/** A copy of some words, from one word on here and from another there. */
function copy(here: number, there: number, words: number, path = 'wire.txt', further = 0): Copy {
  const span = (at: number) => ({start: at * 5, end: (at + words) * 5 - 1})
  return {here: span(here), earlier: {path, ...span(there)}, words, further}
}

/** First and last word of each place, and its words. */
function places(...copies: readonly Copy[]): readonly (readonly string[])[] {
  return toCopiedPlaces(text, copies).map((each) => {
    return each.map(({here, words}) => `${here.start / 5}-${(here.end + 1) / 5}: ${words}`)
  })
}

describe('toCopiedPlaces', () => {
  it('joins copies that follow one another closely, in whatever order they come', () => {
    expect(places(copy(25, 125, 12), copy(0, 100, 15))).toEqual([['0-37: 27']])
    expect(places(copy(0, 100, 15), copy(25, 125, 12), copy(40, 140, 13))).toEqual([['0-53: 40']])
  })

  it('keeps copies apart that lie far apart, here or there, or in another order there', () => {
    expect(places(copy(0, 100, 15), copy(26, 126, 12))).toEqual([['0-15: 15', '26-38: 12']])
    expect(places(copy(0, 10, 15), copy(25, 100, 12))).toEqual([['0-15: 15', '25-37: 12']])
    expect(places(copy(0, 100, 15), copy(25, 10, 12))).toEqual([['0-15: 15', '25-37: 12']])
  })

  it('keeps the copies of each article to themselves', () => {
    expect(places(copy(0, 0, 15, 'a.txt'), copy(17, 17, 12, 'b.txt'), copy(20, 20, 12, 'a.txt'))).toEqual([
      ['0-32: 27'],
      ['17-29: 12']
    ])
  })

  it('knows the stretches of a place, its place there, and how many articles hold all of it', () => {
    const [[place] = []] = toCopiedPlaces(text, [copy(0, 100, 15, 'a.txt', 4), copy(20, 120, 12, 'a.txt', 2)])

    expect(place?.parts).toEqual([
      {start: 0, end: 74},
      {start: 100, end: 159}
    ])
    expect(place?.earlier).toEqual({path: 'a.txt', start: 500, end: 659})
    expect(place?.further).toBe(2)
  })
})
