import {sortStretch} from './sorting.ts'

/** A stretch of an array of hashes of words. */
export type Run = {readonly words: Uint32Array; readonly start: number; readonly end: number}

/**
 * Sets of hashes, one after another: those of set `i` stand from `offsets[i]` to `offsets[i + 1]`, ascending, each once.
 * `sizes` counts what was hashed; where that is more, members of a set are equal or happen to share a hash.
 */
export type HashSets = {readonly offsets: Uint32Array; readonly hashes: Uint32Array; readonly sizes: Uint32Array}

/** How many words one of the short runs holds by which blocks are compared (Broder 1997). */
export const gramWords = 3

/** A hash of the three words from an index on; `words` are hashes of words. */
export function toGram(words: Uint32Array, index: number): number {
  const first = Math.imul(words[index] ?? 0, 0x9e3779b1)
  const second = Math.imul((words[index + 1] ?? 0) ^ ((first << 13) | (first >>> 19)), 0x85ebca77)
  const third = Math.imul((words[index + 2] ?? 0) ^ ((second << 13) | (second >>> 19)), 0xc2b2ae3d)
  return (third ^ (third >>> 15)) >>> 0
}

/** A hash of all the words of a run, of 52 bits, fit to be the key of a map. */
export function toSequenceHash(run: Run): number {
  return hashRun(run, 0)
}

/** The same where all words that hold a digit are one. */
export function toMaskedHash(run: Run): number {
  return hashRun(run, 1)
}

function hashRun({words, start, end}: Run, digit: 0 | 1): number {
  let low = end - start
  let high = 0x9e3779b9
  for (let index = start; index < end; index++) {
    const hash = words[index] ?? 0
    const word = (hash & digit) === 0 ? hash : 1
    low = Math.imul(low ^ word, 0x5bd1e995)
    low ^= low >>> 15
    high = Math.imul(high ^ word, 0x85ebca6b)
    high = (high << 13) | (high >>> 19)
  }
  return (high & 0xfffff) * 0x100000000 + (low >>> 0)
}

/** Whether a run has a word that holds a digit. */
export function holdsNumber({words, start, end}: Run): boolean {
  for (let index = start; index < end; index++) if (((words[index] ?? 0) & 1) === 1) return true
  return false
}

/** The sets of word 3-grams of some runs of words. */
export function toGramSets(runs: readonly Run[]): HashSets {
  const offsets = new Uint32Array(runs.length + 1)
  const sizes = Uint32Array.from(runs, ({start, end}) => Math.max(0, end - start - gramWords + 1))
  const hashes = new Uint32Array(sizes.reduce((sum, size) => sum + size, 0))
  let count = 0
  runs.forEach(({words, start}, index) => {
    const size = sizes[index] ?? 0
    for (let at = 0; at < size; at++) hashes[count + at] = toGram(words, start + at)
    sortStretch(hashes, count, count + size)
    count = keepDistinct(hashes, count, count + size)
    offsets[index + 1] = count
  })
  return {offsets, hashes: hashes.subarray(0, count), sizes}
}

/**
 * How many members a set shares at least with any that resembles it so far, where it has so many distinct hashes and so many
 * members: collisions may have hidden some.
 */
export function fewestShared(count: number, members: number, threshold: number): number {
  const hidden = members - count
  return Math.max(0, Math.ceil(threshold * count - (1 - threshold) * hidden - 1e-6))
}

/** Moves the distinct ones of sorted numbers to the front, and gives where they end. */
function keepDistinct(sorted: Uint32Array, from: number, to: number): number {
  let kept = from
  for (let at = from; at < to; at++) {
    if (at === from || sorted[at] !== sorted[at - 1]) sorted[kept++] = sorted[at] ?? 0
  }
  return kept
}
