import {enlarge} from './word-table.ts'

/** The words of a text as hashes alone, and the index of the first word of every line or block that holds one. */
export type WordStream = {count: number; hashes: Uint32Array; lines: number; starts: Uint32Array}

/** An empty stream of words; it grows as it is filled. */
export function toWordStream(words = 64, lines = 16): WordStream {
  return {count: 0, hashes: new Uint32Array(words), lines: 0, starts: new Uint32Array(lines)}
}

/** Adds the hash of one word. */
export function addHash(stream: WordStream, hash: number): void {
  if (stream.count === stream.hashes.length) stream.hashes = enlarge(stream.hashes)
  stream.hashes[stream.count++] = hash
}

/** Adds a line that starts at a word, unless it holds none. */
export function addLine(stream: WordStream, start: number): void {
  if (start === stream.count) return
  if (stream.lines === stream.starts.length) stream.starts = enlarge(stream.starts)
  stream.starts[stream.lines++] = start
}
