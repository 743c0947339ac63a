import type {Span} from '../text/span.ts'
import {toWordAt, toWorded} from '../text/worded.ts'

/** Names for words, the same for the same word and for no other; numbers from 1 on, in the order of first use. */
export type Names = {
  readonly words: Map<string, number>
  readonly pairs: Map<number, number>
  readonly grams: Map<number, number>
}

/** No names yet. */
export function toNames(): Names {
  return {words: new Map(), pairs: new Map(), grams: new Map()}
}

/** The words of a stretch of text by their names. */
export function nameWords(names: Names, text: string, span: Span): Uint32Array {
  const worded = toWorded(text.slice(span.start, span.end))
  return Uint32Array.from({length: worded.table.count}, (_, index) => toName(names.words, toWordAt(worded, index)))
}

/** The distinct 3-grams of named words by their own names, ascending. */
export function nameGrams({pairs, grams}: Names, words: Uint32Array): Uint32Array {
  const named = new Set<number>()
  for (let at = 0; at + 3 <= words.length; at++) {
    const pair = toName(pairs, join(words[at] ?? 0, words[at + 1] ?? 0))
    named.add(toName(grams, join(pair, words[at + 2] ?? 0)))
  }
  return Uint32Array.from(named).sort()
}

/** Two names in one number: there are fewer of them than 2^26. */
function join(left: number, right: number): number {
  return left * 2 ** 26 + right
}

function toName<Key>(known: Map<Key, number>, key: Key): number {
  const name = known.get(key) ?? known.size + 1
  if (name > known.size) known.set(key, name)
  return name
}
