import type {Span} from '../../text/span.ts'
import {kinds, unitKind} from '../../text/units.ts'

/** What a block looks like, whatever it says. */
export type Shape = {
  readonly words: number
  /** Words that open with a capital, the first one included. */
  readonly capitals: number
  readonly numbers: number
  /** Full stops and their like before white space or the end. */
  readonly stops: number
  readonly commas: number
  /** Has quotation marks, or opens with a dash of speech. */
  readonly isSpeech: boolean
  /** Marks that labels have and prose has not: bars, arrows, at signs, copyright signs. */
  readonly signs: number
  /** Capitals behind a small letter: words that were glued together. */
  readonly glued: number
  readonly ending: 'stop' | 'colon' | 'ellipsis' | 'none'
  readonly opensSmall: boolean
}

const stops = new Set('.!?。！？؟۔।')
const commas = new Set(',;，、،')
const quotes = new Set('"“”„«»‹›「」『』')
const dashes = new Set('–—')
const closers = new Set('"“”»«›’\'）)]」』')
const signs = new Set('|©@#→›»▶►•·✓★↗/™®+_')

/** Reads a block once, from its first unit to its last. */
export function toShape(text: string, {start, end}: Span): Shape {
  const tally = {words: 0, capitals: 0, numbers: 0, stops: 0, commas: 0, quotes: 0, signs: 0, glued: 0, ideographs: 0}
  let before: number = kinds.space
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    const kind = unitKind(unit)
    if (kind === kinds.space) before = kind
    else if (kind === kinds.mark) {
      countMark(tally, text, at, end)
      if (unit !== 0x27 && unit !== 0x2019) before = kind
    } else {
      if (kind === kinds.ideograph) tally.ideographs++
      else if (before < kinds.digit) countWord(tally, kind)
      else if (kind === kinds.upper && before === kinds.lower) tally.glued++
      before = kind
    }
  }
  return {
    words: tally.words + Math.ceil(tally.ideographs / 2),
    capitals: tally.capitals,
    numbers: tally.numbers,
    stops: tally.stops,
    commas: tally.commas,
    isSpeech: tally.quotes > 0 || dashes.has(text.charAt(start)),
    signs: tally.signs,
    glued: tally.glued,
    ending: endingOf(text, start, end),
    opensSmall: unitKind(text.charCodeAt(start)) === kinds.lower
  }
}

type Tally = {
  words: number
  capitals: number
  numbers: number
  stops: number
  commas: number
  quotes: number
  signs: number
}

function countWord(tally: Tally, kind: number): void {
  tally.words++
  if (kind === kinds.upper) tally.capitals++
  if (kind === kinds.digit) tally.numbers++
}

function countMark(tally: Tally, text: string, at: number, end: number): void {
  const mark = text.charAt(at)
  if (stops.has(mark)) {
    if (isSentenceEnd(text, at, end)) tally.stops++
  } else if (commas.has(mark)) tally.commas++
  else if (quotes.has(mark)) tally.quotes++
  else if (signs.has(mark)) tally.signs++
}

/** A full stop ends a sentence at the end, before white space or a mark, but not behind a capital or `Mr`. */
function isSentenceEnd(text: string, at: number, end: number): boolean {
  if (at + 1 >= end || text.charCodeAt(at) > 0x2e7f) return true
  if (unitKind(text.charCodeAt(at + 1)) >= kinds.digit) return false
  if (text.charCodeAt(at) !== 0x2e || at < 2) return true
  const last = unitKind(text.charCodeAt(at - 1))
  return last !== kinds.upper && (last !== kinds.lower || unitKind(text.charCodeAt(at - 2)) !== kinds.upper)
}

/** How a block ends, closing marks and brackets aside. */
function endingOf(text: string, start: number, end: number): Shape['ending'] {
  let at = end - 1
  while (at > start && end - at < 6 && closers.has(text.charAt(at))) at--
  const mark = text.charAt(at)
  if (mark === '…' || (mark === '.' && text.startsWith('..', at - 2))) return 'ellipsis'
  if (stops.has(mark)) return 'stop'
  return mark === ':' || mark === '：' ? 'colon' : 'none'
}
