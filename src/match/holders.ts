import {isShared, toFlags, toNumbers} from '../text/numbers.ts'
import type {Corpus} from './corpus.ts'
import {isSameWindow, toWindowHash, visitWindows} from './windows.ts'

/** Of every window of words that may repeat: the earliest article that holds it, where, and how many articles do. */
export type Holders = Windows & {
  readonly corpus: Corpus
  readonly toRuns: (article: number) => readonly number[]
}

/** The windows as plain data. */
export type Windows = {
  /** Four numbers an entry, see below. */
  table: Uint32Array
  size: number
  /** Which articles hold a window that an earlier one holds. */
  readonly concerned: Uint8Array
}

/** The earliest holder of a window, the place of its first word in the words of its batch, and the number of holders. */
export type Holder = {readonly article: number; readonly place: number; readonly count: number}

const stride = 4
/** The first holder, counted from 1; where the window stands there; the last holder and a tag of the hash; the number. */
const [holder, place, last, count] = [0, 1, 2, 3] as const
const tagBits = 0xff000000

/**
 * Finds the holders of all windows that lie in the given runs of each article. An article stands for as many as its weight
 * says, for none at 0. There is room for 2^24 articles.
 */
export function toHolders(
  corpus: Corpus,
  toRuns: (article: number) => readonly number[],
  weights: Uint32Array
): Holders {
  const seeds = corpus.stretches.reduce((sum, stretch) => sum + stretch.seeds.length, 0)
  const shared = isShared(corpus.stretches[0]?.words)
  const table = toNumbers((1024 + Math.ceil(seeds * 2.3)) * stride, shared)
  const concerned = toFlags(corpus.entries.length, shared)
  const holders: Holders = {corpus, toRuns, table, size: 0, concerned}
  corpus.entries.forEach((_, article) => {
    const weight = weights[article] ?? 0
    if (weight === 0) holders.concerned[article] = 1
    else addWindows(holders, article, weight)
  })
  return holders
}

function addWindows(holders: Holders, article: number, weight: number): void {
  const stretch = holders.corpus.stretches[article]
  if (stretch === undefined) return
  visitWindows(stretch, holders.toRuns(article), (at, hash) => {
    add(holders, hash, article, at, weight)
    return undefined
  })
}

function add(holders: Holders, hash: number, article: number, at: number, weight: number): void {
  if (holders.size * stride > holders.table.length * 0.7) grow(holders)
  const {table, corpus} = holders
  const entry = find(holders, hash, corpus.stretches[article]?.words, at)
  const seen = (hash & tagBits) | (article + 1)
  if (table[entry + holder] === 0) {
    holders.size++
    table[entry + holder] = article + 1
    table[entry + place] = at
  } else if (table[entry + last] === seen >>> 0) return
  else holders.concerned[article] = 1
  table[entry + last] = seen
  table[entry + count] = (table[entry + count] ?? 0) + weight
}

/** The entry of a window, or the free one where it would stand. */
function find({corpus, table}: Holders, hash: number, words: Uint32Array | undefined, at: number): number {
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

function grow(holders: Holders): void {
  const {table, corpus} = holders
  holders.table = toNumbers(stride * Math.ceil((table.length / stride) * 1.6), isShared(table))
  for (let old = 0; old < table.length; old += stride) {
    const words = corpus.stretches[(table[old + holder] ?? 0) - 1]?.words
    if (words === undefined) continue
    let entry = toHome(toWindowHash(words, table[old + place] ?? 0), holders.table)
    while (holders.table[entry + holder] !== 0) entry = entry + stride === holders.table.length ? 0 : entry + stride
    for (let field = 0; field < stride; field++) holders.table[entry + field] = table[old + field] ?? 0
  }
}

/** Visits the windows of an article that some article holds, with the earliest; `visit` may say at which word to go on. */
export function visitHeld(
  holders: Holders,
  article: number,
  visit: (at: number, holder: Holder) => number | undefined
): void {
  const stretch = holders.corpus.stretches[article]
  if (stretch === undefined) return
  visitWindows(stretch, holders.toRuns(article), (at, hash) => {
    const found = read(holders, find(holders, hash, stretch.words, at))
    return found === undefined ? undefined : visit(at, found)
  })
}

/** How many articles hold a window. */
export function countHolders(holders: Holders, words: Uint32Array, at: number): number {
  return read(holders, find(holders, toWindowHash(words, at), words, at))?.count ?? 0
}

function read({table}: Holders, entry: number): Holder | undefined {
  const number = table[entry + holder] ?? 0
  if (number === 0) return undefined
  return {article: number - 1, place: table[entry + place] ?? 0, count: table[entry + count] ?? 0}
}
