import {toClasses} from './classes.ts'
import type {Span} from './span.ts'
import type {WordTable} from './word-table.ts'

/**
 * Sets of hashes, one after another: those of set `i` stand from `offsets[i]` to `offsets[i + 1]`, ascending, each once.
 * `sizes` counts what was hashed; it is larger where two members of a set happen to share a hash.
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

/** A hash of all the words from an index to another, of 52 bits, fit to be the key of a map. */
export function toSequenceHash({hashes}: WordTable, from: number, to: number): number {
  let low = to - from
  let high = 0x9e3779b9
  for (let index = from; index < to; index++) {
    const word = hashes[index] ?? 0
    low = Math.imul(low ^ word, 0x5bd1e995)
    low ^= low >>> 15
    high = Math.imul(high ^ word, 0x85ebca6b)
    high = (high << 13) | (high >>> 19)
  }
  return (high & 0xfffff) * 0x100000000 + (low >>> 0)
}

/**
 * The sets of word 3-grams of some runs of words, each set ascending. Where grams of one run share a hash, `isEqual`
 * tells on the words whether they are one gram, so that sizes are true.
 */
export function toGramSets(
  {hashes}: WordTable,
  runs: readonly Span[],
  isEqual: (left: number, right: number) => boolean
): HashSets {
  const offsets = new Uint32Array(runs.length + 1)
  const sizes = new Uint32Array(runs.length)
  const grams = new Uint32Array(runs.reduce((sum, {start, end}) => sum + Math.max(0, end - start - gramWords + 1), 0))
  let count = 0
  runs.forEach((run, index) => {
    const last = run.end - gramWords
    let to = count
    for (let at = run.start; at <= last; at++) grams[to++] = toGram(hashes, at)
    const distinct = keepDistinct(grams.subarray(count, to).sort())
    sizes[index] = distinct === to - count ? distinct : countDistinct(hashes, run, isEqual)
    count += distinct
    offsets[index + 1] = count
  })
  return {offsets, hashes: grams.slice(0, count), sizes}
}

function keepDistinct(sorted: Uint32Array): number {
  let kept = 0
  for (let at = 0; at < sorted.length; at++)
    if (at === 0 || sorted[at] !== sorted[at - 1]) sorted[kept++] = sorted[at] ?? 0
  return kept
}

function countDistinct(
  hashes: Uint32Array,
  {start, end}: Span,
  isEqual: (left: number, right: number) => boolean
): number {
  const grams = Array.from({length: end - start - gramWords + 1}, (_, index) => start + index)
  const isEqualGram = (left: number, right: number) =>
    isEqual(left, right) && isEqual(left + 1, right + 1) && isEqual(left + 2, right + 2)
  return toClasses(grams, (gram) => toGram(hashes, gram), isEqualGram).firsts.length
}
