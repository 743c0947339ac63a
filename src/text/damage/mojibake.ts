import {toUnits} from '../units.ts'
import {type Flaw, isSmall} from './kinds.ts'
import {fromByte, toByte} from './windows-1252.ts'

/** Marks and signs that may stand behind any capital letter, so that two such units alone show nothing. */
const typographic = toUnits('‚„…‘’“”–—‹›•™\u00a0«»®©°ºª¹²³·\u00ad´')

/**
 * Reads UTF-8 that was read as windows-1252 or Latin-1, once or twice, from an offset on: a run of units that are the bytes
 * of characters, so far as such a run is not what a writer may have meant ("CAFÉ»", "sécurité »").
 */
export function toMojibakeReader(text: string): (at: number) => Flaw | undefined {
  let isOfOtherLetters: boolean | undefined
  const hasOtherLetters = () => {
    isOfOtherLetters ??= otherLetters.test(text)
    return isOfOtherLetters
  }
  return (at) => {
    if (!isTrail(text.charCodeAt(at + 1))) return undefined
    const end = toRunEnd(text, at)
    const [before, after] = [text[at - 1] ?? '', text[end] ?? '']
    const once = decodeRun({run: text.slice(at, end), before, after, hasOtherLetters})
    if (once === undefined || once.decoded.includes('\ufffd')) return undefined
    const next = text[at + once.length] ?? ''
    const twice = decodeRun({run: once.decoded, before, after: next, hasOtherLetters})
    const isWhole = twice !== undefined && twice.length === once.decoded.length
    return {kind: 'mojibake', start: at, end: at + once.length, mended: isWhole ? twice.decoded : once.decoded}
  }
}

/** Three letters in a row of Greek or Cyrillic: no text that was read as it should holds these. */
const otherLetters =
  /(?:[ÎÏ][\x80-\xbf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]){3}|(?:[ÐÑ][\x80-\xbf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]){3}/

/** A character of windows-1252 that was read as Latin-1, and became a control. */
export function readControl(text: string, at: number): Flaw {
  const character = text.charCodeAt(at) === 0x85 ? undefined : fromByte(text.charCodeAt(at))
  if (character === undefined) return {kind: 'control', start: at, end: at + 1}
  return {kind: 'mojibake', start: at, end: at + 1, mended: character}
}

function isTrail(unit: number): boolean {
  const byte = toByte(unit)
  return byte >= 0x80 && byte <= 0xbf
}

/** No run is read further than this, since each is short. */
const longestRun = 256

function toRunEnd(text: string, start: number): number {
  let end = start
  while (end < text.length && end - start < longestRun && toByte(text.charCodeAt(end)) >= 0x80) end++
  return end
}

type Run = {
  readonly run: string
  readonly before: string
  readonly after: string
  readonly hasOtherLetters: () => boolean
}
type Decoded = {readonly decoded: string; readonly length: number}

/** Decodes the characters that stand at the beginning of a run; nothing where they may be meant as they are. */
function decodeRun(given: Run): Decoded | undefined {
  const {run, after} = given
  const points: number[] = []
  let length = 0
  for (;;) {
    const size = toSize(toByte(run.charCodeAt(length)))
    const point = size === 0 ? -1 : toPoint(run, length, size)
    if (point < 0) break
    points.push(point)
    length += size
  }
  if (length === 0) return undefined
  const decoded = String.fromCodePoint(...points)
  const isMeant = !isPlain(run, decoded) && !isTelling({...given, after: run[length] ?? after}, points)
  return isMeant ? undefined : {decoded, length}
}

function toSize(byte: number): number {
  if (byte >= 0xc2 && byte <= 0xdf) return 2
  if (byte >= 0xe2 && byte <= 0xef) return 3
  return byte === 0xf0 ? 4 : 0
}

function toPoint(run: string, at: number, size: number): number {
  let point = toByte(run.charCodeAt(at)) & (0xff >> (size + 1))
  for (let index = 1; index < size; index++) {
    const byte = at + index < run.length ? toByte(run.charCodeAt(at + index)) : -1
    if (byte < 0x80 || byte > 0xbf) return -1
    point = point * 64 + (byte & 0x3f)
  }
  return isOverlong(point, size) ? -1 : point
}

function isOverlong(point: number, size: number): boolean {
  return point < (size === 2 ? 0x80 : size === 3 ? 0x800 : 0x10000) || (point >= 0xd800 && point <= 0xdfff)
}

/** Marks, signs and emoji, which three bytes or four make, and two letters of one script or more. */
function isPlain(run: string, decoded: string): boolean {
  const second = toByte(run.charCodeAt(1))
  if (/^[\u2000-\u27bf\u{1f000}-\u{1faff}]/u.test(decoded)) return second < 0xa0
  if (/^(?:\ufeff|\ufffd|[\ufb00-\ufb06])/u.test(decoded)) return true
  return /^(?:[\p{sc=Cyrl}\p{sc=Grek}]{2}|[\p{sc=Hebr}\p{sc=Arab}]{2}|[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]{2})/u.test(
    decoded
  )
}

/** Whether two units are the bytes of a letter or a sign, and could not be a capital with a mark behind it. */
function isTelling({run, before, after, hasOtherLetters}: Run, [point = 0]: readonly number[]): boolean {
  const lead = toByte(run.charCodeAt(0))
  if (lead >= 0xce && lead <= 0xd1) return hasOtherLetters()
  if (lead > 0xc5 || (point < 0xa0 && run.length < 4)) return false
  if (/\p{Lu}/u.test(before)) return /\p{L}/u.test(after)
  if (lead === 0xc2 || !typographic.has(run.charCodeAt(1))) return true
  return isSmall(before.charCodeAt(0)) || isSmall(after.charCodeAt(0)) || run.length >= 4
}
