import {kinds, unitKind} from '../../text/units.ts'

/**
 * Words to look for in a text, each with the words of which one has to stand before it, where not any may. Most others are
 * turned away by their first and last letter and their length.
 */
export type Hints = {readonly table: Uint8Array; readonly words: ReadonlyMap<string, ReadonlySet<string> | undefined>}

/** The longest word that is told from others by its length. */
const longest = 15

/** A sieve for words; of a word with hyphens or apostrophes its longest part is looked for. */
export function toHints(words: Iterable<readonly [word: string, before: readonly string[] | undefined]>): Hints {
  const table = new Uint8Array(0x4000)
  const known = new Map<string, Set<string> | undefined>()
  for (const [word, before] of words) {
    const part = toParts(word).reduce((left, right) => (right.length > left.length ? right : left))
    table[toSlot(part.charCodeAt(0), part.charCodeAt(part.length - 1), part.length)] = 1
    const others = known.get(part) ?? (known.has(part) ? undefined : [])
    const lasts = before?.map((one) => toParts(one).at(-1) ?? '')
    known.set(part, others && lasts && new Set([...others, ...lasts]))
  }
  return {table, words: known}
}

function toParts(word: string): readonly string[] {
  return word.split(/[-']/u)
}

/** The places where such words begin, in order. */
export function findHints(text: string, {table, words}: Hints): readonly number[] {
  const found: number[] = []
  const size = text.length
  let [start, end] = [0, 0]
  for (let at = 0; at < size; at++) {
    const first = text.charCodeAt(at)
    if (!isWordUnit(first)) continue
    const [before, stop] = [start, end]
    start = at++
    while (at < size && isWordUnit(text.charCodeAt(at))) at++
    const last = text.charCodeAt(at - 1)
    end = at
    const isPlain = first < 0x80 && last < 0x80
    if (isPlain && table[toSlot(first, last, end - start)] !== 1) continue
    if (end - start > longestWord) continue
    const word = foldWord(text.slice(start, end))
    if (words.has(word) && (words.get(word)?.has(foldWord(text.slice(before, stop))) ?? true)) found.push(start)
  }
  return found
}

const plain = Uint8Array.from({length: 0x80}, (_, unit) => (unitKind(unit) >= kinds.digit ? 1 : 0))

function isWordUnit(unit: number): boolean {
  return unit < 0x80 ? plain[unit] === 1 : unitKind(unit) >= kinds.digit
}

/** No hint is longer. */
const longestWord = 40

/** A word as lexicons have it: small, composed, its apostrophe straight. */
export function foldWord(word: string): string {
  const small = word.toLowerCase()
  for (let at = 0; at < small.length; at++)
    if (!isAscii(small.charCodeAt(at))) return small.normalize('NFC').replaceAll('’', "'")
  return small
}

function isAscii(unit: number): boolean {
  return unit < 0x80
}

/** Letters of either case are one. */
function toSlot(first: number, last: number, length: number): number {
  return ((first & 31) << 9) | ((last & 31) << 4) | Math.min(length, longest)
}
