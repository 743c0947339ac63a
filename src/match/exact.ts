import {nameWord, toWordNames, type WordNames} from '../text/word-names.ts'
import type {Worded} from '../text/worded.ts'

/** Names for words, and for three words in a row: the same for the same and for no other, from 1 on, in the order of first use. */
export type Names = {
  readonly words: WordNames
  readonly pairs: Map<number, number>
  readonly grams: Map<number, number>
}

/** No names yet. */
export function toNames(): Names {
  return {words: toWordNames(), pairs: new Map(), grams: new Map()}
}

/** Some words of a text, from one to before another, by their names. */
export function nameWords({words}: Names, worded: Worded, from: number, to: number): Uint32Array {
  const named = new Uint32Array(to - from)
  for (let at = from; at < to; at++) named[at - from] = nameWord(words, worded, at)
  return named
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

function toName(known: Map<number, number>, key: number): number {
  const name = known.get(key) ?? known.size + 1
  if (name > known.size) known.set(key, name)
  return name
}
