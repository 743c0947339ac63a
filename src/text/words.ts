import {scanComplex} from './complex-words.ts'
import {
  apostrophe,
  complex,
  entries,
  extending,
  foldedShift,
  letter,
  plain,
  separator,
  single,
  toEntry
} from './normalize.ts'
import type {Span} from './span.ts'
import {addWord, multiplier, seed, toWordTable, type WordTable} from './word-table.ts'

/** A word as it compares with others, and where it stands. */
export type Word = Span & {readonly text: string}

/** The words of a text, or of a stretch of it, as strings with their spans. */
export function toWords(text: string, {start, end}: Span = {start: 0, end: text.length}): readonly Word[] {
  const words: Word[] = []
  const folded: string[] = []
  scratch.count = 0
  scanWords(text, start, end, scratch, folded)
  for (let index = 0; index < scratch.count; index++) {
    const [from, to] = [scratch.starts[index] ?? 0, scratch.ends[index] ?? 0]
    words.push({start: from, end: to, text: folded[index] ?? foldPlain(text.slice(from, to))})
  }
  return words
}

/** How many words a stretch of a text holds. */
export function countWords(text: string, {start, end}: Span): number {
  scratch.count = 0
  scanWords(text, start, end, scratch)
  return scratch.count
}

/** Used again and again: a table is large, and most stretches are short. */
const scratch = toWordTable()

/** A word that folds unit by unit, as it compares with others. */
export function foldPlain(word: string): string {
  const lower = word.toLowerCase()
  return /^[a-z\d]*$/.test(lower) ? lower : lower.replaceAll('ς', 'σ').replace(/['’]/g, '')
}

/** Appends the words of a stretch of a text to a table; `folded` takes the words that have to be normalised to be read. */
export function scanWords(text: string, start: number, end: number, table: WordTable, folded?: string[]): void {
  let at = start
  while (at < end) {
    const from = at
    let hash = seed
    let kinds = 0
    let entry = entries[text.charCodeAt(at)] ?? 0
    while ((entry & plain) !== 0) {
      hash = Math.imul(hash ^ (entry >>> foldedShift), multiplier)
      kinds |= entry
      entry = ++at < end ? (entries[text.charCodeAt(at)] ?? 0) : separator
    }
    if ((entry & (separator | apostrophe)) !== separator) at = scanWord(text, {start, end}, from, table, folded)
    else {
      if (at > from) addWord(table, hash, kinds, from, at)
      at++
    }
  }
}

/** Appends a word that may hold an apostrophe, units not met before or such as need their neighbours, and says where to go on. */
function scanWord(text: string, {start, end}: Span, from: number, table: WordTable, folded?: string[]): number {
  let hash = seed
  let kinds = 0
  let at = from
  for (; ; at++) {
    if (at < end && joins(text, from, at, end)) at++
    const entry = at < end ? toEntry(text.charCodeAt(at)) : separator
    if ((entry & (complex | single)) !== 0) return scanComplex(text, toBase(text, from, start), end, table, folded)
    if ((entry & plain) === 0) break
    hash = Math.imul(hash ^ (entry >>> foldedShift), multiplier)
    kinds |= entry
  }
  if (at > from) addWord(table, hash, kinds, from, at)
  return at + 1
}

/** Whether an apostrophe stands behind a plain letter of a word and before another, or before what is not plain at all. */
function joins(text: string, from: number, at: number, end: number): boolean {
  if (at === from || at + 1 >= end || (toEntry(text.charCodeAt(at)) & apostrophe) === 0) return false
  if ((toEntry(text.charCodeAt(at - 1)) & letter) === 0) return false
  const beyond = toEntry(text.charCodeAt(at + 1))
  return (beyond & (letter | complex)) !== 0
}

/** A mark belongs to the sign before it, even where that is no letter. */
function toBase(text: string, from: number, start: number): number {
  if (from === start || (toEntry(text.charCodeAt(from)) & extending) === 0) return from
  return (toEntry(text.charCodeAt(from - 1)) & separator) !== 0 ? from - 1 : from
}
