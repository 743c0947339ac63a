import {type Entry, toBytes, toContentBytes, toRowBytes} from './entry.ts'
import {toHashKeys, toPathKey} from './keys.ts'
import {addPiece, type Outfile} from './outfile.ts'
import {visitAll} from './postings.ts'
import {lowRange, writePostings} from './postings-out.ts'
import {
  articleFields,
  type Kind,
  kinds,
  pageArticles,
  rowsLength,
  type Segment,
  type SegmentPlace,
  toSegmentHead,
  visitBytes
} from './segment.ts'
import {addPair, addPairs, type Sorter, toSorter} from './sorter.ts'
import type {Spill} from './spill.ts'

/** A segment that articles are added to. */
export type OpenSegment = {
  readonly name: string
  readonly out: Outfile
  readonly sorters: Readonly<Record<Kind, Sorter>>
  /** Rows that are still to be written, and how many bytes they take. */
  readonly rows: Uint8Array[]
  rowsHeld: number
  /** Four numbers an article. */
  readonly table: number[]
  articles: number
}

/** Begins a segment. */
export function startSegment(name: string, out: Outfile, spill: Spill): OpenSegment {
  addPiece(out, toSegmentHead(name))
  const capacity = Math.max(1, Math.ceil(spill.room / 16))
  const sorter = (wide: boolean) => toSorter(spill, wide, capacity)
  const sorters = {paths: sorter(true), prints: sorter(false), quotes: sorter(false), blocks: sorter(true)}
  return {name, out, sorters, rows: [], rowsHeld: 0, table: [], articles: 0}
}

/** Adds an article. Only blocks of articles that count can be found. */
export function addEntry(segment: OpenSegment, {row, content, keys}: Entry): void {
  const article = addArticle(segment, toRowBytes(row), toContentBytes(content))
  const {paths, prints, quotes, blocks} = segment.sorters
  addWide(paths, toPathKey(row.path), article)
  addPairs(prints, toHashKeys(keys.prints), article)
  addPairs(quotes, toHashKeys(keys.quoteKeys), article)
  if (row.counted) for (const key of keys.blockKeys) addWide(blocks, key, article)
}

/** Adds those articles of another segment that are wanted. */
export function addSegment(segment: OpenSegment, other: Segment, isWanted: (article: number) => boolean): void {
  const numbers = new Int32Array(other.place.articles).fill(-1)
  const contents = visitBytes(other, 'contents', isWanted)
  for (const {article, bytes} of visitBytes(other, 'rows', isWanted)) {
    const content = contents.next()
    if (!content.done) numbers[article] = addArticle(segment, bytes.slice(), [content.value.bytes])
  }
  for (const kind of kinds) {
    const sorter = segment.sorters[kind]
    visitAll(other.postings[kind], (key, start, length) => {
      for (let article = start; article < start + length; article++) {
        const number = numbers[article] ?? -1
        if (number < 0) continue
        if (sorter.wide) addWide(sorter, key, number)
        else addPair(sorter, key, 0, number)
      }
    })
  }
}

/** Writes what is still to be written, and says where everything stands. */
export function endSegment(segment: OpenSegment): SegmentPlace {
  writeRows(segment)
  const {name, out, articles, sorters} = segment
  const table = writeTable(segment)
  const paths = writePostings(out, sorters.paths)
  const prints = writePostings(out, sorters.prints)
  const quotes = writePostings(out, sorters.quotes)
  const blocks = writePostings(out, sorters.blocks)
  return {name, length: out.offset, articles, table, paths, prints, quotes, blocks}
}

function addWide(sorter: Sorter, key: number, article: number): void {
  addPair(sorter, Math.floor(key / lowRange), key % lowRange, article)
}

function addArticle(segment: OpenSegment, row: Uint8Array, content: readonly Uint8Array[]): number {
  const offset = addPiece(segment.out, ...content)
  const length = content.reduce((sum, chunk) => sum + chunk.length, 0)
  segment.table.push(0, row.length, offset, length)
  segment.rows.push(row)
  segment.rowsHeld += row.length
  const article = segment.articles++
  if (segment.rowsHeld >= rowsLength) writeRows(segment)
  return article
}

function writeRows(segment: OpenSegment): void {
  const first = segment.articles - segment.rows.length
  segment.rows.forEach((row, index) => {
    segment.table[(first + index) * articleFields] = addPiece(segment.out, row)
  })
  segment.rows.length = 0
  segment.rowsHeld = 0
}

function writeTable({out, table}: OpenSegment): number {
  const {offset} = out
  const pageLength = pageArticles * articleFields
  for (let at = 0; at < table.length; at += pageLength) {
    addPiece(out, toBytes(Float64Array.from(table.slice(at, at + pageLength))))
  }
  return offset
}
