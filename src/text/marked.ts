import {visitMarks} from './quote-marks.ts'
import type {Span} from './span.ts'
import {addHashes, addMark, type WordStream} from './word-stream.ts'
import type {WordTable} from './word-table.ts'

/** Adds the words of a table to a stream, and the quotation marks that stand among them in a stretch of their text. */
export function addMarked(stream: WordStream, table: WordTable, text: string, {start, end}: Span): void {
  const first = stream.count
  addHashes(stream, table.hashes.subarray(0, table.count))
  let word = 0
  visitMarks(text, start, end, (at, mark) => {
    while (word < table.count && (table.starts[word] ?? 0) < at) word++
    addMark(stream, mark, first + word)
  })
}
