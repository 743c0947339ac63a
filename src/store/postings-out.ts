import {toBytes} from './entry.ts'
import {addNumber, type Packed} from './numbers.ts'
import {addPiece, type Outfile} from './outfile.ts'
import type {Sorted} from './radix.ts'
import {type Sorter, visitSorted} from './sorter.ts'

/**
 * Where the postings of a segment stand. They are buckets of about a kilobyte, keys ascending; a directory of pages that
 * names the first key, the offset and the length of each bucket; and the first key of each page.
 */
export type PostingsPlace = {
  readonly buckets: number
  readonly directory: number
  readonly top: number
}

/** How many buckets a page of the directory names, and how many numbers it takes for each. */
export const pageBuckets = 256
export const bucketFields = 3

/** What a key's high part is multiplied by to make room for its low part. */
export const lowRange = 2 ** 20

const bucketLength = 1 << 10

/** The articles of a key: a start and a length for each run of successive ones. */
type List = {runs: Uint32Array; count: number}

/** A bucket that is being filled, with its first and its last key; closed buckets stand in the directory. */
type Bucket = Packed & {first: number; last: number; readonly out: Outfile; readonly directory: number[]}

/** Writes pairs as postings: for each key the articles that have it, ascending, each once. */
export function writePostings(out: Outfile, sorter: Sorter): PostingsPlace {
  const bucket: Bucket = {bytes: new Uint8Array(bucketLength * 2), count: 0, first: 0, last: 0, out, directory: []}
  const list: List = {runs: new Uint32Array(64), count: 0}
  for (const sorted of visitSorted(sorter)) addSorted(bucket, list, sorted, sorter.wide)
  closeBucket(bucket)
  return writeDirectory(out, Float64Array.from(bucket.directory))
}

function addSorted(bucket: Bucket, list: List, {highs, lows, articles, order}: Sorted, wide: boolean): void {
  const toKey = (pair: number) => (wide ? (highs[pair] ?? 0) * lowRange + (lows[pair] ?? 0) : (highs[pair] ?? 0))
  let pair = order[0] ?? 0
  let key = toKey(pair)
  for (let at = 1; at <= order.length; at++) {
    const nextPair = order[at] ?? 0
    const nextKey = at < order.length ? toKey(nextPair) : -1
    if (nextKey === key || list.count > 0) addArticle(list, articles[pair] ?? 0)
    if (nextKey !== key) {
      if (list.count === 0) addSingle(bucket, key, articles[pair] ?? 0)
      else addList(bucket, key, list)
    }
    pair = nextPair
    key = nextKey
  }
}

function addArticle(list: List, article: number): void {
  const last = list.count - 2
  const end = list.count === 0 ? 0 : (list.runs[last] ?? 0) + (list.runs[last + 1] ?? 0)
  if (list.count > 0 && article === end - 1) return
  if (list.count > 0 && article === end) {
    list.runs[last + 1] = (list.runs[last + 1] ?? 0) + 1
    return
  }
  if (list.count === list.runs.length) {
    const larger = new Uint32Array(list.count * 2)
    larger.set(list.runs)
    list.runs = larger
  }
  list.runs[list.count++] = article
  list.runs[list.count++] = 1
}

/** Adds a key with one article: the distance from the key before, doubled; the article. */
function addSingle(bucket: Bucket, key: number, article: number): void {
  addKey(bucket, key, 0)
  addNumber(bucket, article)
}

/**
 * Adds a key with several articles: the distance from the key before, doubled, and one more; the number of runs; the runs. A
 * run is its distance from the end of the run before, doubled; where one more, it holds several articles, and how many beyond
 * two follows.
 */
function addList(bucket: Bucket, key: number, list: List): void {
  const {runs, count} = list
  addKey(bucket, key, 1)
  addNumber(bucket, count / 2)
  let end = 0
  for (let at = 0; at < count; at += 2) {
    const [start, length] = [runs[at] ?? 0, runs[at + 1] ?? 0]
    addNumber(bucket, (start - end) * 2 + (length > 1 ? 1 : 0))
    if (length > 1) addNumber(bucket, length - 2)
    end = start + length
  }
  list.count = 0
}

function addKey(bucket: Bucket, key: number, several: number): void {
  if (bucket.count >= bucketLength) closeBucket(bucket)
  if (bucket.count === 0) bucket.first = bucket.last = key
  addNumber(bucket, (key - bucket.last) * 2 + several)
  bucket.last = key
}

function closeBucket(bucket: Bucket): void {
  if (bucket.count === 0) return
  const offset = addPiece(bucket.out, bucket.bytes.subarray(0, bucket.count))
  bucket.directory.push(bucket.first, offset, bucket.count)
  bucket.count = 0
}

function writeDirectory(out: Outfile, entries: Float64Array): PostingsPlace {
  const {offset} = out
  const pageLength = pageBuckets * bucketFields
  const firsts: number[] = []
  for (let at = 0; at < entries.length; at += pageLength) {
    firsts.push(entries[at] ?? 0)
    addPiece(out, toBytes(entries.subarray(at, at + pageLength)))
  }
  const top = addPiece(out, toBytes(Float64Array.from(firsts)))
  return {buckets: entries.length / bucketFields, directory: offset, top}
}
