import {kinds, unitKind} from '../../text/units.ts'

/** Words to look for in a text; most others are turned away by their first and last letter and their length. */
export type Hints = {readonly table: Uint8Array; readonly words: ReadonlySet<string>}

/** The longest word that is told from others by its length. */
const longest = 15

/** A sieve for words; of a word with hyphens or apostrophes its longest part is looked for. */
export function toHints(words: readonly string[]): Hints {
  const parts = words.map((word) =>
    word.split(/[-']/u).reduce((left, right) => (right.length > left.length ? right : left))
  )
  const table = new Uint8Array(0x4000)
  for (const word of parts) table[toSlot(word.charCodeAt(0), word.charCodeAt(word.length - 1), word.length)] = 1
  return {table, words: new Set(parts)}
}

/** The places where such words begin, in order. */
export function findHints(text: string, {table, words}: Hints): readonly number[] {
  const found: number[] = []
  for (let at = 0; at < text.length; at++) {
    if (unitKind(text.charCodeAt(at)) < kinds.digit) continue
    const start = at
    let high = 0
    do high |= text.charCodeAt(at++)
    while (at < text.length && unitKind(text.charCodeAt(at)) >= kinds.digit)
    const isPlain = high < 0x80
    if (isPlain && table[toSlot(text.charCodeAt(start), text.charCodeAt(at - 1), at - start)] !== 1) continue
    if (at - start <= longestWord && words.has(foldWord(text.slice(start, at), isPlain))) found.push(start)
  }
  return found
}

/** No hint is longer. */
const longestWord = 40

/** A word as lexicons have it: small, composed, its apostrophe straight. */
export function foldWord(word: string, isPlain = false): string {
  const small = word.toLowerCase()
  return isPlain ? small : small.normalize('NFC').replaceAll('’', "'")
}

/** Letters of either case are one. */
function toSlot(first: number, last: number, length: number): number {
  return ((first & 31) << 9) | ((last & 31) << 4) | Math.min(length, longest)
}
