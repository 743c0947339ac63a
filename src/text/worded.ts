import type {Span} from './span.ts'
import {toWordTable, type WordTable} from './word-table.ts'
import {foldPlain, scanWords} from './words.ts'

/** A text with the table of its words. */
export type Worded = {readonly text: string; readonly table: WordTable}

/** The words of some stretches of a text, one stretch after another; of all of it where none are given. */
export function toWorded(text: string, spans: readonly Span[] = [{start: 0, end: text.length}]): Worded {
  const table = toWordTable(64 + ((text.length * 3) >>> 4))
  for (const {start, end} of spans) scanWords(text, start, end, table)
  return {text, table}
}

/** Whether two words are one, on their letters. */
export function isSameWord(left: Worded, index: number, right: Worded, other: number): boolean {
  if (left.table.hashes[index] !== right.table.hashes[other]) return false
  return isSameStretch(left, index, right, other) || toWordAt(left, index) === toWordAt(right, other)
}

/** Whether so many words of two texts are one and the same stretch, with all that stands between them. */
export function isSameText(left: Worded, index: number, right: Worded, other: number, words: number): boolean {
  return toStretch(left, index, words) === toStretch(right, other, words)
}

function toStretch({text, table}: Worded, index: number, words: number): string {
  return text.slice(table.starts[index], table.ends[index + words - 1])
}

function isSameStretch(left: Worded, index: number, right: Worded, other: number): boolean {
  const [start, from] = [left.table.starts[index] ?? 0, right.table.starts[other] ?? 0]
  const length = (left.table.ends[index] ?? 0) - start
  if ((right.table.ends[other] ?? 0) - from !== length) return false
  for (let at = 0; at < length; at++)
    if (left.text.charCodeAt(start + at) !== right.text.charCodeAt(from + at)) return false
  return true
}

/** A word as it compares with others. A character may fold to several words: the one that is meant has its hash. */
export function toWordAt({text, table: {hashes, starts, ends}}: Worded, index: number): string {
  const word = text.slice(starts[index], ends[index])
  if (/^[a-z\d]*$/i.test(word)) return word.toLowerCase()
  const table = toWordTable()
  const folded: string[] = []
  scanWords(word, 0, word.length, table, folded)
  const found = Math.max(0, table.hashes.subarray(0, table.count).indexOf(hashes[index] ?? 0))
  return folded[found] ?? foldPlain(word)
}
