import type {Run} from './prints.ts'
import {enlarge} from './word-table.ts'

/** Every run of so many equal words in two texts leaves a print of the same words in both. */
export const windowWords = 12
/** How many words a print is taken of. */
export const printWords = 8

/** Chosen prints: the hash of each, and the index of its first word. */
export type Winnowed = {count: number; hashes: Uint32Array; places: Uint32Array}

/** No prints yet; the arrays grow as they are filled. */
export function toWinnowed(prints = 64): Winnowed {
  return {count: 0, hashes: new Uint32Array(prints), places: new Uint32Array(prints)}
}

const base = 0x2c9277b5
const leaving = power(base, printWords)
const choices = windowWords - printWords + 1
const ring = new Uint32Array(8)

function power(number: number, exponent: number): number {
  return exponent === 0 ? 1 : Math.imul(number, power(number, exponent - 1))
}

/**
 * Appends the prints of a run of words: of each five successive 8-word hashes the least, the last of equal ones
 * (winnowing: Schleimer, Wilkerson, Aiken 2003). About one word in three gets a print.
 */
export function winnow({words, start, end}: Run, into: Winnowed): void {
  let [hash, least, leastAt] = [0, 0, -1]
  for (let at = start; at < end; at++) {
    hash = (Math.imul(hash, base) + (words[at] ?? 0)) | 0
    const place = at - printWords + 1
    if (place < start) continue
    if (place > start) hash = (hash - Math.imul(words[place - 1] ?? 0, leaving)) | 0
    const print = stir(hash)
    ring[place & 7] = print
    if (leastAt < 0 || print <= least) {
      least = print
      leastAt = place
      if (place - start >= choices - 1) add(into, least, leastAt)
    } else if (place - leastAt >= choices) {
      leastAt = findLeast(place)
      least = ring[leastAt & 7] ?? 0
      add(into, least, leastAt)
    } else if (place - start === choices - 1) add(into, least, leastAt)
  }
}

function stir(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (mixed ^ (mixed >>> 13)) >>> 0
}

function findLeast(place: number): number {
  let found = place
  for (let at = place - 1; at > place - choices; at--) if ((ring[at & 7] ?? 0) < (ring[found & 7] ?? 0)) found = at
  return found
}

function add(into: Winnowed, hash: number, place: number): void {
  if (into.count === into.hashes.length) {
    into.hashes = enlarge(into.hashes)
    into.places = enlarge(into.places)
  }
  into.hashes[into.count] = hash
  into.places[into.count++] = place
}
