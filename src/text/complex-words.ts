import {
  apostrophe,
  complex,
  extending,
  fold,
  foldedShift,
  letter,
  separator,
  single,
  toClusterEnd,
  toEntry,
  toFoldedKind
} from './normalize.ts'
import type {Span} from './span.ts'
import {addWord, multiplier, seed, type WordTable} from './word-table.ts'

/** Appends the words up to the next plain separator, normalised character by character, and gives where that stands. */
export function scanComplex(text: string, from: number, end: number, table: WordTable, folded?: string[]): number {
  const word: OpenWord = {kind: 0, kinds: 0, pending: false, hash: seed, start: from, end: from, text: ''}
  let at = from
  while (at < end) {
    const entry = toEntry(text.charCodeAt(at))
    const next = toClusterEnd(text, at, end)
    const isPlain = next === at + 1 && (entry & complex) === 0
    if (isPlain && (entry & (separator | apostrophe)) === separator) break
    const cluster = isPlain ? String.fromCharCode(entry >>> foldedShift) : fold(text.slice(at, next))
    for (const character of cluster) feed(word, character, {start: at, end: next}, table, folded)
    at = next
  }
  close(word, table, folded)
  return at
}

type OpenWord = {kind: number; kinds: number; pending: boolean; hash: number; start: number; end: number; text: string}

function feed(word: OpenWord, character: string, span: Span, table: WordTable, folded?: string[]): void {
  const kind = toFoldedKind(character)
  if ((kind & separator) !== 0) {
    if ((word.kind & letter) !== 0 && !word.pending && (kind & apostrophe) !== 0) word.pending = true
    else close(word, table, folded)
    return
  }
  if (endsBefore(word, kind)) close(word, table, folded)
  if (word.kind === 0) word.start = span.start
  for (let at = 0; at < character.length; at++) word.hash = Math.imul(word.hash ^ character.charCodeAt(at), multiplier)
  if (folded !== undefined) word.text += character
  word.end = span.end
  word.kind = (kind & extending) !== 0 && (word.kind & single) !== 0 ? single : kind
  word.kinds |= kind
  word.pending = false
}

/** An apostrophe is dropped between letters only; a character of a script without spaces takes nothing but marks. */
function endsBefore(word: OpenWord, kind: number): boolean {
  if (word.pending && (kind & letter) === 0) return true
  return (kind & single) !== 0 || ((word.kind & single) !== 0 && (kind & extending) === 0)
}

function close(word: OpenWord, table: WordTable, folded?: string[]): void {
  if (word.kind !== 0) {
    if (folded !== undefined) folded[table.count] = word.text
    addWord(table, word.hash, word.kinds, word.start, word.end)
  }
  word.kind = 0
  word.kinds = 0
  word.pending = false
  word.hash = seed
  word.text = ''
}
