import {closeSync, fstatSync, openSync} from 'node:fs'
import {type Content, fromContentBytes, fromRowBytes, type Row} from './entry.ts'
import {DamagedIndex} from './fault.ts'
import {type Pieces, readNumbers, readPiece, sumLength, toReader, toSalt} from './pieces.ts'
import {openPostings, type Postings} from './postings.ts'
import type {PostingsPlace} from './postings-out.ts'

/** The ways by which articles are found. */
export const kinds = ['paths', 'prints', 'quotes', 'blocks'] as const
export type Kind = (typeof kinds)[number]

/** Some articles of the index, in a file that never changes: what the manifest says of it. */
export type SegmentPlace = {
  readonly name: string
  readonly length: number
  readonly articles: number
  /** Where the pages start that say where the row and the content of each article stand. */
  readonly table: number
} & Readonly<Record<Kind, PostingsPlace>>

/** An open segment. */
export type Segment = {
  readonly place: SegmentPlace
  readonly pieces: Pieces
  readonly postings: Readonly<Record<Kind, Postings>>
}

/** How many articles a page of the table has, and how many numbers for each: two pairs of an offset and a length. */
export const pageArticles = 128
export const articleFields = 4
const pageBytes = pageArticles * articleFields * Float64Array.BYTES_PER_ELEMENT

/** What a segment begins with. */
export function toSegmentHead(name: string): Uint8Array {
  return Buffer.from(`provlint segment ${name}\n`)
}

/**
 * Opens a segment.
 *
 * @throws {DamagedIndex} where it is not what the manifest says; a system error where it is not there
 */
export function openSegment(path: string, place: SegmentPlace): Segment {
  const file = openSync(path, 'r')
  try {
    const pieces = {name: place.name, file, salt: toSalt(place.name)}
    if (fstatSync(file).size !== place.length)
      throw new DamagedIndex(`${place.name} has not the length that it should have`)
    readPiece(pieces, 0, toSegmentHead(place.name).length)
    const open = (kind: Kind) => openPostings(pieces, place[kind])
    const postings = {paths: open('paths'), prints: open('prints'), quotes: open('quotes'), blocks: open('blocks')}
    return {place, pieces, postings}
  } catch (error) {
    closeSync(file)
    throw error
  }
}

/** Closes a segment. */
export function closeSegment({pieces}: Segment): void {
  closeSync(pieces.file)
}

/** The row of an article of a segment. */
export function readRow(segment: Segment, article: number): Row {
  const [offset = 0, length = 0] = readEntry(segment, article)
  return fromRowBytes(readPiece(segment.pieces, offset, length))
}

/** The content of an article of a segment. */
export function readContent(segment: Segment, article: number): Content {
  const [, , offset = 0, length = 0] = readEntry(segment, article)
  return fromContentBytes(readPiece(segment.pieces, offset, length))
}

function readEntry({pieces, place}: Segment, article: number): Float64Array {
  const page = readPage(pieces, place, Math.floor(article / pageArticles))
  const at = (article % pageArticles) * articleFields
  return page.subarray(at, at + articleFields)
}

function readPage(pieces: Pieces, place: SegmentPlace, number: number): Float64Array {
  const articles = Math.min(pageArticles, place.articles - number * pageArticles)
  return readNumbers(pieces, place.table + number * (pageBytes + sumLength), articles * articleFields)
}

/** Bytes of an article, with its number; they hold until the next is asked for. */
export type Visited = {readonly article: number; readonly bytes: Uint8Array}

/** The rows or the contents of the articles of a segment, in the order of their numbers, read many at a time. */
export function* visitBytes(
  {pieces, place}: Segment,
  what: 'rows' | 'contents',
  isWanted: (article: number) => boolean
): Generator<Visited> {
  const read = toReader(pieces, what === 'rows' ? rowsLength : contentsLength)
  const field = what === 'rows' ? 0 : 2
  for (let number = 0; number * pageArticles < place.articles; number++) {
    const page = readPage(pieces, place, number)
    for (let at = 0; at < page.length; at += articleFields) {
      const article = number * pageArticles + at / articleFields
      if (!isWanted(article)) continue
      yield {article, bytes: read(page[at + field] ?? 0, page[at + field + 1] ?? 0)}
    }
  }
}

/** Rows are written so many bytes together, among the contents. */
export const rowsLength = 1 << 18
const contentsLength = 1 << 20
