import {kinds, unitKind} from '../../text/units.ts'
import {findInner, findOpenings, foldList} from './cue-places.ts'
import type {Cue} from './matcher.ts'

/** Where the cues of some lists stand, by the words that lead to them: places to the base of 36, parted by spaces. */
export type Lookup = {
  readonly openings: Readonly<Record<string, string>>
  readonly inner: Readonly<Record<number, string>>
}

/** Where the cues of lists stand that a word may open, and those that it may go on with behind their leading `*`. */
export function toLookup(given: readonly Cue[]): Lookup {
  const lists = given.map(foldList)
  const words = new Set(lists.flatMap(({text}) => toPlainWords(text)))
  const openings = Array.from(words, (word) => [word, writePlaces(findOpenings(lists, word))] as const)
  const inner = Array.from(findInner(lists), ([token, places]) => [token, writePlaces(places)] as const)
  return {openings: Object.fromEntries(openings), inner: Object.fromEntries(inner)}
}

/** The places that are kept for a word. */
export function readPlaces(kept: Readonly<Record<string | number, string>>, word: string | number): readonly number[] {
  const places = Object.hasOwn(kept, word) ? kept[word] : undefined
  return places ? places.split(' ').map((place) => Number.parseInt(place, 36)) : []
}

/** Whether a text is one word of letters and digits: of such words all are known beforehand. */
export function isPlainWord(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (unitKind(text.charCodeAt(at)) < kinds.digit) return false
  return text !== ''
}

function toPlainWords(text: string): readonly string[] {
  const words: string[] = []
  let start = 0
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && unitKind(text.charCodeAt(at)) >= kinds.digit) continue
    if (at > start) words.push(text.slice(start, at))
    start = at + 1
  }
  return words
}

function writePlaces(places: readonly number[]): string {
  return places.map((place) => place.toString(36)).join(' ')
}
