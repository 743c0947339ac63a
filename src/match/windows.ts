import {printWords, windowWords} from '../text/winnow.ts'
import type {Stretch} from './corpus.ts'

/**
 * Visits the windows of an article that another article may hold, by their first word: those that a seed lies in, within
 * the runs of words that are given as pairs of start and end, ascending. `visit` may say at which word to go on.
 */
export function visitWindows(
  {words, seeds}: Stretch,
  runs: readonly number[],
  visit: (at: number, hash: number) => number | undefined
): void {
  let from = 0
  let hash = 0
  let hashed = -2
  for (let index = 0; index < runs.length; index += 2) {
    let next = runs[index] ?? 0
    const last = (runs[index + 1] ?? 0) - windowWords
    while (from < seeds.length && (seeds[from] ?? 0) < next) from++
    for (; from < seeds.length && (seeds[from] ?? 0) - slack <= last; from++) {
      const seed = seeds[from] ?? 0
      next = Math.max(next, seed - slack)
      while (next <= seed && next <= last) {
        hash = hashed === next - 1 ? roll(hash, words, next) : toWindow(words, next)
        hashed = next
        next = visit(next, stir(hash)) ?? next + 1
      }
    }
  }
}

/** How far behind the start of a window its print may start. */
const slack = windowWords - printWords
const base = 0x2c9277b5
const leaving = Array.from({length: windowWords}).reduce<number>((power) => Math.imul(power, base), 1)

function toWindow(words: Uint32Array, at: number): number {
  let hash = 0
  for (let index = at; index < at + windowWords; index++) hash = (Math.imul(hash, base) + (words[index] ?? 0)) | 0
  return hash
}

/** The hash by which a window is found again. */
export function toWindowHash(words: Uint32Array, at: number): number {
  return stir(toWindow(words, at))
}

/** The hash of the window that starts one word later. */
function roll(hash: number, words: Uint32Array, at: number): number {
  const entered = (Math.imul(hash, base) + (words[at + windowWords - 1] ?? 0)) | 0
  return (entered - Math.imul(words[at - 1] ?? 0, leaving)) | 0
}

function stir(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (mixed ^ (mixed >>> 13)) >>> 0
}

/** Whether two windows are equal, as far as the hashes of their words tell. */
export function isSameWindow(left: Uint32Array, from: number, right: Uint32Array, at: number): boolean {
  for (let index = 0; index < windowWords; index++) if (left[from + index] !== right[at + index]) return false
  return true
}
