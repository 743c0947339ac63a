import type {Span} from '../../text/span.ts'
import {isMarked, leads} from './sieve.ts'

/** Words with capitals that stand together in a text. */
export type Name = Span & {
  /** One of the words may belong to an outlet. */
  readonly marked: boolean
  /** A word that can make a source of any name stands before it, not far off. */
  readonly led: boolean
}

/** The most words of one name. What is longer is no name, and is cut. */
const mostWords = 10

const other = 1
const lower = 2
const upper = 3
const copyright = 0xa9
const kinds = new Uint8Array(0x10000)
const joining = /(?: & | (?:of|of the|de|del|de la|du|des|di|della|da|do) )(?=\p{Lu})/uy
const hosts = /\.(?:com|org|net|info|news|tv|co|uk|de|at|ch|fr|es|it|ru|ua|nz|au|ca|in|io)(?![\p{L}\p{N}])/uy

/** How far before a name the word may stand that makes a source of it. */
const reach = 120

/** Hands out the names of a stretch of text, in order; the time is linear whatever stands there. */
export function scanNames(text: string, {start, end}: Span, visit: (name: Name) => void): void {
  let at = start
  let leader = start - reach
  while (at < end) {
    const kind = kindAt(text, at)
    if (kind === other) {
      if (text.charCodeAt(at) === copyright) leader = at
      at++
      continue
    }
    const stop = skipWord(text, at, end)
    const isLeader = leads(text, at, stop)
    if (kind === upper) at = scanName(text, at, end, at - leader < reach, visit)
    else {
      if (stop - at === 3 && small.has(text.slice(at, stop)))
        visit({start: at, end: stop, marked: true, led: at - leader < reach})
      at = stop
    }
    if (isLeader) leader = stop
  }
}

/** Agencies, and a paper, that write themselves without a capital. */
const small: ReadonlySet<string> = new Set(['dpa', 'epd', 'taz', 'afp'])

function scanName(text: string, start: number, end: number, led: boolean, visit: (name: Name) => void): number {
  const from = isElided(text, start, end) ? start + 2 : start
  let at = from
  let marked = false
  for (let count = 1; ; count++) {
    const stop = endOfWord(text, at, end)
    const known = isMarked(text, at, stop)
    marked ||= known
    const next = count < mostWords ? nextWord(text, stop, end, known) : -1
    if (next < 0) {
      if (marked || led) visit({start: from, end: stop, marked, led})
      return stop
    }
    at = next
  }
}

/** Whether a word is an article before a name: L'AFP. */
function isElided(text: string, at: number, end: number): boolean {
  const apostrophe = text.charAt(at + 1)
  return at + 3 < end && /[LD]/.test(text.charAt(at)) && /['’]/.test(apostrophe) && kindAt(text, at + 2) === upper
}

/** Where the next word of a name begins, -1 where none does. A number or a small word goes on only behind a known word. */
function nextWord(text: string, at: number, end: number, known: boolean): number {
  const unit = text.charCodeAt(at)
  if (unit === 0x2e && text.startsWith('St', at - 2) && text.charCodeAt(at + 1) === 0x20 && isUpper(text, at + 2, end))
    return at + 2
  if (at + 1 >= end || (unit !== 0x20 && unit !== 0xa0 && unit !== 0x0a)) return -1
  if (isUpper(text, at + 1, end)) return at + 1
  if (known && /[1-9]/.test(text.charAt(at + 1)) && skipWord(text, at + 1, end) <= at + 3) return at + 1
  if (!known && text.charAt(at + 1) !== '&') return -1
  joining.lastIndex = at
  const length = joining.exec(text)?.[0].length ?? 0
  return length > 0 && at + length < end ? at + length : -1
}

function isUpper(text: string, at: number, end: number): boolean {
  return at < end && kindAt(text, at) === upper
}

/** A word may hold an apostrophe or a hyphen, the full stops of an abbreviation, and those of an address: Ostra.com. */
function endOfWord(text: string, start: number, end: number): number {
  let from = start
  let at = skipWord(text, start, end)
  while (at + 1 < end && kindAt(text, at + 1) !== other && isInner(text, from, at)) {
    from = at + 1
    at = skipWord(text, from, end)
  }
  return at
}

function isInner(text: string, from: number, at: number): boolean {
  const mark = text.charAt(at)
  if (mark === '-') return true
  if (mark === '.') return at - from === 1 || isHost(text, at)
  return (mark === "'" || mark === '’') && !/[sS]/.test(text.charAt(at + 1))
}

function isHost(text: string, at: number): boolean {
  hosts.lastIndex = at
  return hosts.test(text)
}

function skipWord(text: string, from: number, end: number): number {
  let at = from + 1
  while (at < end && kindAt(text, at) !== other) at++
  return at
}

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return kinds[unit] || remember(unit)
}

function remember(unit: number): number {
  const character = String.fromCharCode(unit)
  const kind = /\p{Lu}/u.test(character) ? upper : /[\p{L}\p{M}\p{N}]/u.test(character) ? lower : other
  kinds[unit] = kind
  return kind
}
