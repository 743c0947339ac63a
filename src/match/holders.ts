import {toHashList} from '../text/hash-list.ts'
import {isShared, toFlags, toNumbers} from '../text/numbers.ts'
import type {Corpus} from './corpus.ts'
import {countHashes, countRepeated, isRepeated, type Sightings, toSightings} from './sightings.ts'
import {isSameWindow, listWindows, type Share, toShare, toWindowHash} from './windows.ts'

/** Of every window of words that may repeat: the earliest article that holds it, where, and how many articles do. */
export type Holders = {
  readonly corpus: Corpus
  readonly toRuns: (article: number) => readonly number[]
  readonly shares: readonly Windows[]
}

/** A share of the windows, by their hash, as plain data. */
export type Windows = {
  /** Four numbers an entry, see below. */
  readonly table: Uint32Array
  /** Which articles hold a window of the share that an earlier one holds. */
  readonly concerned: Uint8Array
}

/** The earliest holder of a window, the place of its first word in the words of its batch, and the number of holders. */
export type Holder = {readonly article: number; readonly place: number; readonly count: number}

const stride = 4
/** The first holder, counted from 1; where the window stands there; the last holder and a tag of the hash; the number. */
const [holder, place, last, count] = [0, 1, 2, 3] as const
const tagBits = 0xff000000

/**
 * Finds the holders of a share of the windows that lie in the given runs of each article. An article stands for as many as
 * its weight says, for none at 0. There is room for 2^24 articles. What counters say of windows is asked first: most of those
 * that a seed lies in are found once only, and need no entry.
 */
export function toWindows(
  corpus: Corpus,
  toRuns: (article: number) => readonly number[],
  weights: Uint32Array,
  share: Share
): Windows {
  const {stretches} = corpus
  const shared = isShared(stretches[0]?.words)
  const sightings = sightWindows(corpus, toRuns, weights, share)
  const table = toNumbers((1024 + Math.ceil(countRepeated(sightings) * roomy)) * stride, shared)
  const windows: OpenWindows = {corpus, table, size: 0, concerned: toFlags(stretches.length, shared)}
  const list = toHashList()
  for (const [article, stretch] of stretches.entries()) {
    const weight = weights[article] ?? 0
    if (weight === 0) windows.concerned[article] = 1
    else listWindows(stretch, toRuns(article), list, share)
    for (let at = 0; weight > 0 && at < list.count; at++) {
      const hash = list.hashes[at] ?? 0
      if (isRepeated(sightings, hash)) add(windows, hash, article, list.places[at] ?? 0, weight)
    }
  }
  return {table: windows.table, concerned: windows.concerned}
}

/** Entries that there is room for to each counter of windows that was met again: some windows share one. */
const roomy = 2.1
/** About how many windows there are to a seed. */
const perSeed = 4

/** Counts the windows of a share. Those of an article that stands for several are met again in the others. */
function sightWindows(
  {stretches}: Corpus,
  toRuns: (article: number) => readonly number[],
  weights: Uint32Array,
  share: Share
): Sightings {
  const seeds = stretches.reduce((sum, stretch) => sum + stretch.seeds.length, 0)
  const sightings = toSightings((seeds * perSeed) / share.of, 0x9e3779b1)
  const list = toHashList()
  for (const [article, stretch] of stretches.entries()) {
    const weight = weights[article] ?? 0
    if (weight === 0) continue
    const {hashes, count} = listWindows(stretch, toRuns(article), list, share)
    for (let time = 0; time < Math.min(weight, 2); time++) countHashes(sightings, hashes.subarray(0, count))
  }
  return sightings
}

/** Windows that others are still added to. */
type OpenWindows = {readonly corpus: Corpus; table: Uint32Array; size: number; readonly concerned: Uint8Array}

function add(windows: OpenWindows, hash: number, article: number, at: number, weight: number): void {
  if (windows.size * stride > windows.table.length * 0.7) grow(windows)
  const {table, corpus} = windows
  const entry = find(table, corpus, hash, corpus.stretches[article]?.words, at)
  const seen = (hash & tagBits) | (article + 1)
  if (table[entry + holder] === 0) {
    windows.size++
    table[entry + holder] = article + 1
    table[entry + place] = at
  } else if (table[entry + last] === seen >>> 0) return
  else windows.concerned[article] = 1
  table[entry + last] = seen
  table[entry + count] = (table[entry + count] ?? 0) + weight
}

/** The entry of a window, or the free one where it would stand. */
function find(table: Uint32Array, corpus: Corpus, hash: number, words: Uint32Array | undefined, at: number): number {
  let entry = toHome(hash, table)
  for (; table[entry + holder] !== 0; entry = entry + stride === table.length ? 0 : entry + stride) {
    if ((((table[entry + last] ?? 0) ^ hash) & tagBits) !== 0) continue
    const other = corpus.stretches[(table[entry + holder] ?? 0) - 1]?.words
    if (words !== undefined && other !== undefined && isSameWindow(other, table[entry + place] ?? 0, words, at)) break
  }
  return entry
}

/** Where an entry should stand; the bits of the tag say little about it. */
function toHome(hash: number, table: Uint32Array): number {
  return Math.floor(((Math.imul(hash, 0x9e3779b1) >>> 0) / 2 ** 32) * (table.length / stride)) * stride
}

function grow(windows: OpenWindows): void {
  const {table: old, corpus} = windows
  const table = toNumbers(stride * Math.ceil((old.length / stride) * 1.6), isShared(old))
  for (let from = 0; from < old.length; from += stride) {
    const words = corpus.stretches[(old[from + holder] ?? 0) - 1]?.words
    if (words === undefined) continue
    let entry = toHome(toWindowHash(words, old[from + place] ?? 0), table)
    while (table[entry + holder] !== 0) entry = entry + stride === table.length ? 0 : entry + stride
    for (let field = 0; field < stride; field++) table[entry + field] = old[from + field] ?? 0
  }
  windows.table = table
}

/** Whether an article holds a window that an earlier one holds. */
export function isConcerned({shares}: Holders, article: number): boolean {
  return shares.some(({concerned}) => concerned[article] === 1)
}

/** Visits the windows of an article that some article holds, with the earliest; `visit` may say at which word to go on. */
export function visitHeld(
  holders: Holders,
  article: number,
  visit: (at: number, holder: Holder) => number | undefined
): void {
  const stretch = holders.corpus.stretches[article]
  if (stretch === undefined) return
  const {places, hashes, count} = listWindows(stretch, holders.toRuns(article))
  let next = 0
  for (let index = 0; index < count; index++) {
    const at = places[index] ?? 0
    const found = at < next ? undefined : read(holders, hashes[index] ?? 0, stretch.words, at)
    if (found) next = visit(at, found) ?? at
  }
}

/** How many articles hold a window. */
export function countHolders(holders: Holders, words: Uint32Array, at: number): number {
  return read(holders, toWindowHash(words, at), words, at)?.count ?? 0
}

function read({corpus, shares: found}: Holders, hash: number, words: Uint32Array, at: number): Holder | undefined {
  const table = found[toShare(hash, found.length)]?.table
  if (table === undefined) return undefined
  const entry = find(table, corpus, hash, words, at)
  const number = table[entry + holder] ?? 0
  if (number === 0) return undefined
  return {article: number - 1, place: table[entry + place] ?? 0, count: table[entry + count] ?? 0}
}
