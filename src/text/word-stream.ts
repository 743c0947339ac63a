import {enlarge} from './word-table.ts'

/**
 * The words of a text as hashes alone, the index of the first word of every line or block that holds one, and its
 * quotation marks: for each the index of the word that follows, above four bits for its kind, and how many lines came before.
 */
export type WordStream = {
  count: number
  hashes: Uint32Array
  lines: number
  starts: Uint32Array
  markCount: number
  marks: Uint32Array
  markLines: Uint32Array
}

/** An empty stream of words; it grows as it is filled. */
export function toWordStream(words = 64, lines = 16): WordStream {
  const [hashes, starts] = [new Uint32Array(words), new Uint32Array(lines)]
  const [marks, markLines] = [new Uint32Array(64), new Uint32Array(64)]
  return {count: 0, hashes, lines: 0, starts, markCount: 0, marks, markLines}
}

/** Adds the hash of one word. */
export function addHash(stream: WordStream, hash: number): void {
  if (stream.count === stream.hashes.length) stream.hashes = enlarge(stream.hashes)
  stream.hashes[stream.count++] = hash
}

/** Adds the hashes of some words. */
export function addHashes(stream: WordStream, hashes: Uint32Array): void {
  while (stream.count + hashes.length > stream.hashes.length) stream.hashes = enlarge(stream.hashes)
  stream.hashes.set(hashes, stream.count)
  stream.count += hashes.length
}

/** Adds a line that starts at a word, unless it holds none. */
export function addLine(stream: WordStream, start: number): void {
  if (start === stream.count) return
  if (stream.lines === stream.starts.length) stream.starts = enlarge(stream.starts)
  stream.starts[stream.lines++] = start
}

/** How many bits of a mark tell its kind. */
export const markBits = 4

/** Adds a quotation mark that stands before a word of the line that is being read; there is room for 2^28 words. */
export function addMark(stream: WordStream, kind: number, word: number): void {
  if (stream.markCount === stream.marks.length) {
    stream.marks = enlarge(stream.marks)
    stream.markLines = enlarge(stream.markLines)
  }
  stream.markLines[stream.markCount] = stream.lines
  stream.marks[stream.markCount++] = (word << markBits) | kind
}
