import {toBytes} from './entry.ts'
import {addNumber, type Packed} from './numbers.ts'
import {addPiece, type Outfile} from './outfile.ts'
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

/** A key whose articles are being gathered: a start and a length for each run of successive ones. */
type List = {key: number; runs: Uint32Array; count: number}

/** A bucket that is being filled. */
type Bucket = Packed & {first: number; last: number}

/** Writes pairs as postings: for each key the articles that have it, ascending, each once. */
export function writePostings(out: Outfile, sorter: Sorter): PostingsPlace {
  const directory: number[] = []
  const bucket: Bucket = {bytes: new Uint8Array(bucketLength * 2), count: 0, first: 0, last: 0}
  const list: List = {key: -1, runs: new Uint32Array(64), count: 0}
  for (const {highs, lows, articles, order} of visitSorted(sorter)) {
    for (let at = 0; at < order.length; at++) {
      const pair = order[at] ?? 0
      const key = sorter.wide ? (highs[pair] ?? 0) * lowRange + (lows[pair] ?? 0) : (highs[pair] ?? 0)
      if (key !== list.key) {
        closeList(out, directory, bucket, list)
        list.key = key
      }
      addArticle(list, articles[pair] ?? 0)
    }
  }
  closeList(out, directory, bucket, list)
  closeBucket(out, directory, bucket)
  return writeDirectory(out, Float64Array.from(directory))
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

/**
 * Adds a key and its runs to the bucket: the distance from the key before, doubled; where one more, the number of runs
 * follows, else there is one article. A run is its distance from the end of the run before, doubled; where one more, it holds
 * several articles, and how many beyond two follows.
 */
function closeList(out: Outfile, directory: number[], bucket: Bucket, list: List): void {
  if (list.count === 0) return
  if (bucket.count >= bucketLength) closeBucket(out, directory, bucket)
  if (bucket.count === 0) bucket.first = bucket.last = list.key
  const single = list.count === 2 && list.runs[1] === 1
  addNumber(bucket, (list.key - bucket.last) * 2 + (single ? 0 : 1))
  bucket.last = list.key
  if (single) addNumber(bucket, list.runs[0] ?? 0)
  else addRuns(bucket, list)
  list.count = 0
}

function addRuns(bucket: Bucket, {runs, count}: List): void {
  addNumber(bucket, count / 2)
  let end = 0
  for (let at = 0; at < count; at += 2) {
    const [start, length] = [runs[at] ?? 0, runs[at + 1] ?? 0]
    addNumber(bucket, (start - end) * 2 + (length > 1 ? 1 : 0))
    if (length > 1) addNumber(bucket, length - 2)
    end = start + length
  }
}

function closeBucket(out: Outfile, directory: number[], bucket: Bucket): void {
  if (bucket.count === 0) return
  const offset = addPiece(out, bucket.bytes.subarray(0, bucket.count))
  directory.push(bucket.first, offset, bucket.count)
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
