import type {Header} from '../model/article.ts'

/** One article of the index. */
export type Row = {
  readonly path: string
  readonly record?: string
  /** Of the file, in bytes. */
  readonly size: number
  /** When the file was last changed, in milliseconds. */
  readonly modified: number
  /** A hash of the bytes of the file. */
  readonly hash: string
  readonly header: Header
  /** Whether its blocks count for recurrence. */
  readonly counted: boolean
  /** Findings that depend on the article alone, in whatever form the caller writes them. */
  readonly findings: string
  /** What those findings depend on. */
  readonly stamp: string
}

/** The words of an article, as prints have them; places are counted from its first word. */
export type Content = {
  readonly words: Uint32Array
  /** The first word of each block. */
  readonly blocks: Uint32Array
  readonly repeating: number
  /** Two numbers a quotation: its first word, and the one behind its last. */
  readonly quotes: Uint32Array
}

/** By what an article is found; a key that is given twice counts once. */
export type Keys = {
  readonly prints: Uint32Array
  readonly quoteKeys: Uint32Array
  /** Whole numbers below 2^52, one a block. */
  readonly blockKeys: Float64Array
}

/** An article to be added. */
export type Entry = {readonly row: Row; readonly content: Content; readonly keys: Keys}

/** The bytes of a row: its fields in a fixed order, as JSON. */
export function toRowBytes({path, record, size, modified, hash, header, counted, findings, stamp}: Row): Uint8Array {
  const fields: Fields = [path, record ?? null, size, modified, hash, header, counted, findings, stamp]
  return Buffer.from(JSON.stringify(fields))
}

type Fields = readonly [string, string | null, number, number, string, Header, boolean, string, string]

/** The row that bytes were made from; their checksum says that they were. */
export function fromRowBytes(bytes: Uint8Array): Row {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString()
  const [path, record, size, modified, hash, header, counted, findings, stamp] = JSON.parse(text) as Fields
  return {path, ...(record === null ? {} : {record}), size, modified, hash, header, counted, findings, stamp}
}

/** The bytes of a content, in pieces that follow one another. */
export function toContentBytes({words, blocks, repeating, quotes}: Content): readonly Uint8Array[] {
  const head = Uint32Array.of(words.length, blocks.length, quotes.length, repeating)
  return [head, words, blocks, quotes].map(toBytes)
}

/** The bytes that an array of numbers lies in. */
export function toBytes({buffer, byteOffset, byteLength}: Uint32Array | Float64Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}

const headLength = 4

/** The content that bytes were made from. */
export function fromContentBytes(bytes: Uint8Array): Content {
  const numbers = toNumbers(bytes)
  const [words = 0, blocks = 0, quotes = 0, repeating = 0] = numbers
  const [blocksAt, quotesAt] = [headLength + words, headLength + words + blocks]
  return {
    words: numbers.subarray(headLength, blocksAt),
    blocks: numbers.subarray(blocksAt, quotesAt),
    repeating,
    quotes: numbers.subarray(quotesAt, quotesAt + quotes)
  }
}

/** Copied, because numbers must stand at a multiple of their size. */
function toNumbers(bytes: Uint8Array): Uint32Array {
  const copy = new Uint32Array(bytes.length >>> 2)
  toBytes(copy).set(bytes.subarray(0, copy.byteLength))
  return copy
}
