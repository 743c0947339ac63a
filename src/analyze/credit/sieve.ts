import {remember} from '../../text/memory.ts'
import {sources} from './sources.ts'
import {beginnings, leadingWords, strongEndings, weakEndings} from './words.ts'

/** A set of words that turns most others away by their first and last letter and their length, before they are cut out. */
type Sieve = {readonly table: Uint8Array; readonly words: ReadonlySet<string>}

const marks = remember(() => {
  const shapes = [...strongEndings, ...weakEndings, ...beginnings]
  return toSieve([...shapes, ...tellingWords(sources().keys(), shapes)])
})
const leaders = remember(() => toSieve(leadingWords))
const callSign = /^(?!KPMG|KFOR|WADA|WIPO|WASP|WWII|WMD)[KW][A-Z]{2,3}(?:-(?:TV|FM|AM)|(?<=^.{4}))$/

/** Whether a word may belong to the name of an outlet; of words with hyphens the last part counts. */
export function isMarked(text: string, start: number, end: number): boolean {
  const hyphen = end - start > 5 ? text.slice(start, Math.min(end, start + 40)).lastIndexOf('-') : -1
  return passes(marks(), text, start + hyphen + 1, end) || isAddress(text, start, end) || isCallSign(text, start, end)
}

/** Whether a word is one that can make a source of any name behind it. */
export function leads(text: string, start: number, end: number): boolean {
  return passes(leaders(), text, start, end)
}

/** Stations of the United States: WOST, KVAL-TV. */
export function isCallSign(text: string, start: number, end: number): boolean {
  if (end - start < 4 || end - start > 7 || (text.charCodeAt(start) | 0x1c) !== 0x5f) return false
  return callSign.test(text.slice(start, end))
}

/** Ostra.com ends in a full stop and a few letters. */
function isAddress(text: string, start: number, end: number): boolean {
  for (let at = end - 3; at > start && at >= end - 5; at--) if (text.charCodeAt(at) === 0x2e) return true
  return false
}

function passes({table, words}: Sieve, text: string, start: number, end: number): boolean {
  const slot = toSlot(text.charCodeAt(start), text.charCodeAt(end - 1), end - start)
  return table[slot] === 1 && words.has(text.slice(start, end).toLowerCase())
}

/** Of each name the longest word, which is mostly the rarest, unless another word of it is of the list already. */
function tellingWords(names: Iterable<string>, list: readonly string[]): string[] {
  const known = new Set(list.map((word) => word.toLowerCase()))
  return Array.from(names, (name) => name.replace(/^the /iu, '').split(/[ -]/u)).flatMap((words) =>
    words.some((word) => known.has(word.toLowerCase()))
      ? []
      : words.reduce((longest, word) => (word.length >= longest.length ? word : longest))
  )
}

function toSieve(list: Iterable<string>): Sieve {
  const words = new Set(Array.from(list, (word) => (word.split('-').at(-1) ?? '').toLowerCase()))
  const table = new Uint8Array(0x4000)
  for (const word of words) {
    for (const form of [word, word.toUpperCase()])
      table[toSlot(form.charCodeAt(0), form.charCodeAt(form.length - 1), form.length)] = 1
  }
  return {table, words}
}

/** Letters of either case are one. */
function toSlot(first: number, last: number, length: number): number {
  return ((first & 31) << 9) | ((last & 31) << 4) | (length < 15 ? length : 15)
}
