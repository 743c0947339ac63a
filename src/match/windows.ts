import {type HashList, pushHash, toHashList} from '../text/hash-list.ts'
import {rollOn, stir, toLeaving, toSum} from '../text/rolling.ts'
import {printWords, windowWords} from '../text/winnow.ts'
import type {Stretch} from './corpus.ts'

/** Which of how many shares of all windows, by their hash: two threads can each look after one. */
export type Share = {readonly number: number; readonly of: 1 | 2}

/** All windows, as one share or as two. */
export const whole: Share = {number: 0, of: 1}
export const halves: readonly [Share, Share] = [
  {number: 0, of: 2},
  {number: 1, of: 2}
]

/** In which of so many shares a window is, by its hash. */
export function toShare(hash: number, of: number): number {
  return hash & (of - 1)
}

/**
 * Lists the windows of an article that another article may hold: those that a seed lies in, within the runs of words that are
 * given as pairs of start and end, ascending; of all windows or of a share. What was in the list before is gone.
 */
export function listWindows(
  {words, seeds}: Stretch,
  runs: readonly number[],
  list = toHashList(),
  {number, of} = whole
): HashList {
  list.count = 0
  let from = 0
  let sum = 0
  let summed = -2
  for (let index = 0; index < runs.length; index += 2) {
    let next = runs[index] ?? 0
    const last = (runs[index + 1] ?? 0) - windowWords
    while (from < seeds.length && (seeds[from] ?? 0) < next) from++
    for (; from < seeds.length && (seeds[from] ?? 0) - slack <= last; from++) {
      const seed = seeds[from] ?? 0
      next = Math.max(next, seed - slack)
      for (; next <= seed && next <= last; next++) {
        sum = summed === next - 1 ? rollOn(sum, words, next, windowWords, leaving) : toSum(words, next, windowWords)
        summed = next
        const hash = stir(sum)
        if (toShare(hash, of) === number) pushHash(list, hash, next)
      }
    }
  }
  return list
}

/** How far behind the start of a window its print may start. */
const slack = windowWords - printWords
const leaving = toLeaving(windowWords)

/** The hash by which a window is found again. */
export function toWindowHash(words: Uint32Array, at: number): number {
  return stir(toSum(words, at, windowWords))
}

/** Whether two windows are equal, as far as the hashes of their words tell. */
export function isSameWindow(left: Uint32Array, from: number, right: Uint32Array, at: number): boolean {
  for (let index = 0; index < windowWords; index++) if (left[from + index] !== right[at + index]) return false
  return true
}
