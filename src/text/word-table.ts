import {digit} from './normalize.ts'

/** Words of a text as numbers; `count` entries of the arrays are in use. */
export type WordTable = {count: number; hashes: Uint32Array; starts: Uint32Array; ends: Uint32Array}

/** An empty table of words; it grows as it is filled. */
export function toWordTable(capacity = 64): WordTable {
  const size = Math.max(1, capacity)
  return {count: 0, hashes: new Uint32Array(size), starts: new Uint32Array(size), ends: new Uint32Array(size)}
}

/** The hash of no characters, and what each character multiplies it by: h = (h ^ character) * multiplier. */
export const seed = 0x2f0b4c47
export const multiplier = 0x5bd1e995

/** Adds a word with the hash of its characters and the kinds of character that it holds. */
export function addWord(table: WordTable, hash: number, kinds: number, start: number, end: number): void {
  if (table.count === table.hashes.length) grow(table)
  table.hashes[table.count] = toWordHash(hash, kinds)
  table.starts[table.count] = start
  table.ends[table.count++] = end
}

/**
 * The hash of a word from that of its characters, stirred so that every bit depends on every character (MurmurHash3's last
 * step). Its lowest bit tells a word with a digit in it, so that numbers can be masked where only the hashes are kept.
 */
export function toWordHash(hash: number, kinds: number): number {
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) & ~1) | ((kinds & digit) === 0 ? 0 : 1)
}

function grow(table: WordTable): void {
  table.hashes = enlarge(table.hashes)
  table.starts = enlarge(table.starts)
  table.ends = enlarge(table.ends)
}

/** The same numbers in an array of twice the size. */
export function enlarge(numbers: Uint32Array): Uint32Array {
  const larger = new Uint32Array(numbers.length * 2)
  larger.set(numbers)
  return larger
}
