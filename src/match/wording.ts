import {gramWords, toGram} from '../text/prints.ts'

/** How far two wordings of one quotation resemble each other at least: one word of eight changed leaves a third. */
export const alike = 0.3
/**
 * Of the words of the shorter wording, how many may be missing in the other or stand there in another order: one in four,
 * and one less. More is missing where two utterances share nothing but a turn of phrase.
 */
function toMostMissing(words: number): number {
  return words / 4 - 1
}

/** What one quotation is to another: another utterance, the same or a part of it, or the same in other words. */
export type Relation = 'other' | 'cut' | 'reworded'

/** Compares two quotations by their words: hashes or names of words. */
export function relate(left: Uint32Array, right: Uint32Array): Relation {
  const words = Math.min(left.length, right.length)
  if (words - countInOrder(left, right) > toMostMissing(words)) return 'other'
  const [grams, others] = [toGramSet(left), toGramSet(right)]
  let shared = 0
  for (const gram of grams) if (others.has(gram)) shared++
  if (shared === Math.min(grams.size, others.size)) return 'cut'
  return shared < alike * (grams.size + others.size - shared) ? 'other' : 'reworded'
}

function toGramSet(words: Uint32Array): ReadonlySet<number> {
  const grams = new Set<number>()
  for (let at = 0; at + gramWords <= words.length; at++) grams.add(toGram(words, at))
  return grams
}

/** The length of the longest common subsequence; quotations are short, so that a table of all pairs of words is small. */
export function countInOrder(left: Uint32Array, right: Uint32Array): number {
  const row = new Uint16Array(right.length + 1)
  for (const word of left) {
    let diagonal = 0
    for (let at = 0; at < right.length; at++) {
      const above = row[at + 1] ?? 0
      row[at + 1] = right[at] === word ? diagonal + 1 : Math.max(above, row[at] ?? 0)
      diagonal = above
    }
  }
  return row[right.length] ?? 0
}

/** Whether some words stand in a row among others (Knuth, Morris, Pratt 1977). */
export function containsRun(all: Uint32Array, words: Uint32Array): boolean {
  const borders = toBorders(words)
  let matched = 0
  for (let at = 0; at < all.length; at++) {
    if (matched === 0) at = all.indexOf(words[0] ?? 0, at)
    if (at < 0) return false
    const word = all[at]
    while (matched > 0 && words[matched] !== word) matched = borders[matched - 1] ?? 0
    if (words[matched] === word) matched++
    if (matched === words.length) return true
  }
  return false
}

/** For each place how many words up to there are the first words again. */
function toBorders(words: Uint32Array): Uint32Array {
  const borders = new Uint32Array(words.length)
  for (let at = 1; at < words.length; at++) {
    let border = borders[at - 1] ?? 0
    while (border > 0 && words[border] !== words[at]) border = borders[border - 1] ?? 0
    borders[at] = words[border] === words[at] ? border + 1 : 0
  }
  return borders
}
