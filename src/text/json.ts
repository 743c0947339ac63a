import type {Span} from './span.ts'

const quote = 0x22
const backslash = 0x5c
const letterU = 0x75

/**
 * Where the value of a member lies in a JSON text that is well formed, by the names that lead to it; of members with one
 * name the last, as `JSON.parse` has it. `at` is where the object begins.
 */
export function findValue(json: string, names: readonly string[], at = 0): Span | undefined {
  let start = toNext(json, at)
  let found: Span | undefined
  for (const name of names) {
    found = findMember(json, start, name)
    if (found === undefined) return undefined
    start = found.start
  }
  return found
}

/**
 * How the text of a JSON string lies in it, three numbers a piece: start in the text, start in the JSON, units. Each escape
 * stands between two pieces, so that a piece may have no units.
 */
export function toStringPieces(json: string, {start, end}: Span): Uint32Array {
  const close = end - 1
  const pieces = new Uint32Array((countEscapes(json, start + 1, close) + 1) * 3)
  let text = 0
  let raw = start + 1
  for (let index = 0; index < pieces.length; index += 3) {
    const next = toEscape(json, raw, close)
    pieces.set([text, raw, next - raw], index)
    text += next - raw + 1
    raw = behindEscape(json, next)
  }
  return pieces
}

function findMember(json: string, open: number, name: string): Span | undefined {
  let found: Span | undefined
  if (json[open] !== '{') return undefined
  for (let at = toNext(json, open + 1); json.charCodeAt(at) === quote; ) {
    const behind = toStringEnd(json, at)
    const start = toNext(json, toNext(json, behind) + 1)
    const end = toValueEnd(json, start)
    if (isNamed(json, at, behind, name)) found = {start, end}
    const comma = toNext(json, end)
    at = json[comma] === ',' ? toNext(json, comma + 1) : json.length
  }
  return found
}

/** A name may be written with escapes. */
function isNamed(json: string, start: number, end: number, name: string): boolean {
  if (end - start === name.length + 2 && json.startsWith(name, start + 1)) return true
  const written = json.slice(start, end)
  return written.includes('\\') && JSON.parse(written) === name
}

function toNext(json: string, from: number): number {
  let at = from
  while (json.charCodeAt(at) <= 0x20) at++
  return at
}

function toValueEnd(json: string, start: number): number {
  const first = json[start]
  if (first === '"') return toStringEnd(json, start)
  return first === '{' || first === '[' ? toClosed(json, start) : toPlainEnd(json, start)
}

function toStringEnd(json: string, open: number): number {
  for (let at = json.indexOf('"', open + 1); at >= 0; at = json.indexOf('"', at + 1)) {
    let before = at
    while (json.charCodeAt(before - 1) === backslash) before--
    if ((at - before) % 2 === 0) return at + 1
  }
  return json.length
}

function toClosed(json: string, open: number): number {
  let depth = 0
  for (let at = open; at < json.length; at++) {
    const unit = json.charCodeAt(at)
    if (unit === quote) at = toStringEnd(json, at) - 1
    else if (unit === 0x7b || unit === 0x5b) depth++
    else if ((unit === 0x7d || unit === 0x5d) && --depth === 0) return at + 1
  }
  return json.length
}

function toPlainEnd(json: string, start: number): number {
  let at = start
  while (at < json.length && !',]} \t\r\n'.includes(json[at] ?? '')) at++
  return at
}

function countEscapes(json: string, start: number, end: number): number {
  let count = 0
  for (let at = toEscape(json, start, end); at < end; at = toEscape(json, behindEscape(json, at), end)) count++
  return count
}

function toEscape(json: string, from: number, end: number): number {
  const at = json.indexOf('\\', from)
  return at < 0 || at > end ? end : at
}

function behindEscape(json: string, at: number): number {
  return at + (json.charCodeAt(at + 1) === letterU ? 6 : 2)
}
