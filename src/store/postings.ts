import {DamagedIndex} from './fault.ts'
import {type Cursor, readNumber, skipNumber} from './numbers.ts'
import {type Pieces, readNumbers, readPiece, sumLength, toReader} from './pieces.ts'
import {bucketFields, type PostingsPlace, pageBuckets} from './postings-out.ts'

/** Postings to be asked, with those pages of their directory that were read last. */
export type Postings = PostingsPlace & {
  readonly pieces: Pieces
  tops?: Float64Array
  readonly pages: Map<number, Float64Array>
}

/** How many pages are kept: they take half a megabyte. */
const keptPages = 64

/** Is told of a run of successive articles. */
export type Visit = (start: number, length: number) => void

/** A bucket that is being read: the key at the cursor, and whether its articles are still to be read. */
type Bucket = Cursor & {key: number; several: boolean; pending: boolean}

/** Postings of which nothing is read yet. */
export function openPostings(pieces: Pieces, place: PostingsPlace): Postings {
  return {...place, pieces, pages: new Map()}
}

/** Visits the articles that have one of some keys, given ascending, each once; those of one key come in runs, ascending. */
export function visitArticles(postings: Postings, keys: ArrayLike<number>, visit: Visit): void {
  const read = toBucketReader(postings, keys.length)
  let [number, bucket] = [-1, emptyBucket]
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] ?? 0
    const next = findBucket(postings, key)
    if (next < 0) continue
    if (next !== number) bucket = readBucket(postings, next, read)
    number = next
    while (bucket.key < key) goOn(bucket)
    if (bucket.key === key && bucket.pending) readArticles(bucket, visit)
  }
}

/** Visits all keys, ascending, with the articles of each. */
export function visitAll(postings: Postings, visit: (key: number, start: number, length: number) => void): void {
  const read = toReader(postings.pieces, windowLength)
  for (let number = 0; number < postings.buckets; number++) {
    const bucket = readBucket(postings, number, (_, offset, length) => read(offset, length))
    for (; bucket.key < Infinity; goOn(bucket))
      readArticles(bucket, (start, length) => visit(bucket.key, start, length))
  }
}

/** Where many buckets are asked for, what lies between them is read as well: to read it takes less than to leave it out. */
function toBucketReader({pieces, buckets}: Postings, keys: number): typeof readPiece {
  if (keys * near < buckets) return readPiece
  const read = toReader(pieces, nearLength)
  return (_, offset, length) => read(offset, length)
}

const near = 16
const nearLength = 1 << 15
const windowLength = 1 << 18
const emptyBucket: Bucket = {bytes: new Uint8Array(0), at: 0, key: Infinity, several: false, pending: false}

/** The last bucket that does not begin behind a key; -1 where all do. */
function findBucket(postings: Postings, key: number): number {
  postings.tops ??= readNumbers(postings.pieces, postings.top, Math.ceil(postings.buckets / pageBuckets))
  const page = findLast(postings.tops, 1, key)
  return page < 0 ? -1 : page * pageBuckets + findLast(readPage(postings, page), bucketFields, key)
}

/** The last entry that does not begin with more than a key, by bisection; each takes so many numbers, the key first. */
function findLast(entries: Float64Array, fields: number, key: number): number {
  let [low, high] = [-1, entries.length / fields]
  while (low + 1 < high) {
    const middle = (low + high) >>> 1
    if ((entries[middle * fields] ?? 0) <= key) low = middle
    else high = middle
  }
  return low
}

function readPage({pages, pieces, directory, buckets}: Postings, number: number): Float64Array {
  const known = pages.get(number)
  if (known) return known
  const fullLength = pageBuckets * bucketFields * Float64Array.BYTES_PER_ELEMENT + sumLength
  const count = Math.min(pageBuckets, buckets - number * pageBuckets)
  const entries = readNumbers(pieces, directory + number * fullLength, count * bucketFields)
  if (pages.size === keptPages) pages.clear()
  pages.set(number, entries)
  return entries
}

function readBucket(postings: Postings, number: number, read: typeof readPiece): Bucket {
  const entries = readPage(postings, Math.floor(number / pageBuckets))
  const at = (number % pageBuckets) * bucketFields
  const bytes = read(postings.pieces, entries[at + 1] ?? 0, entries[at + 2] ?? 0)
  const bucket = {bytes, at: 0, key: entries[at] ?? 0, several: false, pending: false}
  goOn(bucket)
  return bucket
}

/** Goes on to the next key of a bucket; behind the last one stands infinity. */
function goOn(bucket: Bucket): void {
  if (bucket.pending && bucket.several) readArticles(bucket, () => {})
  else if (bucket.pending) skipNumber(bucket)
  if (bucket.at >= bucket.bytes.length) {
    bucket.key = Infinity
    return
  }
  const number = readNumber(bucket)
  bucket.key += Math.floor(number / 2)
  bucket.several = number % 2 === 1
  bucket.pending = true
}

/** Reads the articles of the key at the cursor, once. */
function readArticles(bucket: Bucket, visit: Visit): void {
  bucket.pending = false
  if (!bucket.several) {
    visit(readNumber(bucket), 1)
    return
  }
  let end = 0
  for (let left = readNumber(bucket); left > 0; left--) {
    if (bucket.at >= bucket.bytes.length) throw new DamagedIndex('a list of articles ends too early')
    const number = readNumber(bucket)
    const length = number % 2 === 1 ? readNumber(bucket) + 2 : 1
    const start = end + Math.floor(number / 2)
    visit(start, length)
    end = start + length
  }
}
