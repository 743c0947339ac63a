import {printWords, windowWords} from '../text/winnow.ts'
import {enlarge} from '../text/word-table.ts'
import type {Stretch} from './corpus.ts'

/** Windows of an article: the first word of each, ascending, and the hash by which it is found again; `count` of them. */
export type WindowList = {count: number; places: Uint32Array; hashes: Uint32Array}

/** An empty list of windows; it grows as it is filled. */
export function toWindowList(windows = 256): WindowList {
  return {count: 0, places: new Uint32Array(windows), hashes: new Uint32Array(windows)}
}

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
  list = toWindowList(),
  {number, of} = whole
): WindowList {
  list.count = 0
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
      for (; next <= seed && next <= last; next++) {
        hash = hashed === next - 1 ? roll(hash, words, next) : toWindow(words, next)
        hashed = next
        const stirred = stir(hash)
        if (toShare(stirred, of) === number) add(list, next, stirred)
      }
    }
  }
  return list
}

/** How far behind the start of a window its print may start. */
const slack = windowWords - printWords
const base = 0x2c9277b5
const leaving = Array.from({length: windowWords}).reduce<number>((power) => Math.imul(power, base), 1)

function add(list: WindowList, place: number, hash: number): void {
  if (list.count === list.places.length) {
    list.places = enlarge(list.places)
    list.hashes = enlarge(list.hashes)
  }
  list.places[list.count] = place
  list.hashes[list.count++] = hash
}

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
