import {sources, toKey} from './sources.ts'
import {beginnings, strongEndings, weakEndings} from './words.ts'

/** A word longer than this is in no list. */
const longest = 40
const seed = 0x811c9dc5
const prime = 0x01000193
const sieve = toSieve()

/** Whether a word may belong to the name of an outlet: never wrong where it says no. */
export function isMarked(text: string, start: number, end: number): boolean {
  if (end - start > longest) return false
  let hash = seed
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x2e) return true
    hash = unit === 0x2d ? seed : Math.imul(hash ^ (unit | 0x20), prime)
  }
  return sieve[(hash ^ (hash >>> 16)) & 0xffff] === 1 || isCallSign(text, start, end)
}

/** Stations of the United States: WOST, KVAL-TV. */
export function isCallSign(text: string, start: number, end: number): boolean {
  if (end - start < 4 || end - start > 7 || !/[KW]/.test(text.charAt(start))) return false
  return /^(?!KPMG|KFOR|WADA|WIPO|WASP|WWII|WTO|WHO|WMD|KKK)[KW][A-Z]{2,3}(?:-(?:TV|FM|AM)|(?<=^.{4}))$/.test(
    text.slice(start, end)
  )
}

/** A table of one byte a hash, so that most words are turned away without being cut out. */
function toSieve(): Uint8Array {
  const table = new Uint8Array(0x10000)
  const words = [...sources.keys()].map((name) => toKey(name).split(/[\s-]/u).at(-1) ?? '')
  for (const word of [...words, ...strongEndings, ...weakEndings, ...beginnings]) {
    let hash = seed
    for (const character of word.split('-').at(-1) ?? '')
      hash = Math.imul(hash ^ (character.charCodeAt(0) | 0x20), prime)
    table[(hash ^ (hash >>> 16)) & 0xffff] = 1
  }
  return table
}
