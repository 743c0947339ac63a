import type {Span} from '../../text/span.ts'
import {kinds, smallUnit, unitKind} from '../../text/units.ts'
import {hashStart, hashUnit} from './hash.ts'
import {isPageWord} from './page-words.ts'

/** What a block looks like, whatever it says. */
export type Shape = {
  /** Words, two characters of a script without spaces for one. */
  words: number
  /** Words that open with a capital. */
  capitals: number
  /** Letters and digits. */
  letters: number
  /** Full stops and their like at the end of a sentence. */
  stops: number
  commas: number
  quotes: number
  /** Marks that labels have and prose has not: bars, arrows, at signs, copyright signs. */
  signs: number
  /** Words with which a page speaks of itself. */
  pageWords: number
  /** The first marks that are no punctuation of prose, as one number: lines of a list have the same. */
  marks: number
  /** A hash of all words and numbers in their order. */
  print: number
  /** Hashes of the words of four letters and more. */
  readonly content: number[]
  ending: Ending
  opening: Opening
}

/** How a block ends, closing marks and brackets aside. */
export type Ending = 'stop' | 'ellipsis' | 'colon' | 'none'

/** What a block opens with. */
export type Opening = 'capital' | 'small' | 'number' | 'bullet' | 'quote' | 'bracket' | 'other'

const stops = new Set('.!?。！？؟۔।')
const commas = new Set(',;，、،')
const quotes = new Set('"“”„«»‹›「」『』')
const closers = new Set('"“”»«›’\'）)]」』')
const signs = new Set('|©@#→›»▶►•·✓★↗/™®+_')
/** No mark of prose that lists would not share either. */
const plain = new Set('\'’"“”„«».,')

/** Reads a block once, from its first unit to its last. */
export function toShape(text: string, {start, end}: Span): Shape {
  const shape: Shape = {
    words: 0,
    capitals: 0,
    letters: 0,
    stops: 0,
    commas: 0,
    quotes: 0,
    signs: 0,
    pageWords: 0,
    marks: 0,
    print: hashStart,
    content: [],
    ending: endingOf(text, start, end),
    opening: openingOf(text.charAt(start), text.charCodeAt(start))
  }
  let ideographs = 0
  for (let at = start; at < end; ) {
    const kind = unitKind(text.charCodeAt(at))
    if (kind >= kinds.digit && kind !== kinds.ideograph) at = readWord(shape, text, at, end)
    else {
      if (kind === kinds.ideograph) ideographs++
      else if (kind === kinds.mark) readMark(shape, text, at, end)
      at++
    }
  }
  shape.words += Math.ceil(ideographs / 2)
  shape.letters += ideographs
  return shape
}

/** Counts a word or number, and says where it ends: apostrophes belong to it. */
function readWord(shape: Shape, text: string, start: number, end: number): number {
  const first = unitKind(text.charCodeAt(start))
  let hash = hashStart
  let letters = 0
  let at = start
  for (; at < end; at++) {
    const unit = text.charCodeAt(at)
    const kind = unitKind(unit)
    if (kind >= kinds.digit && kind !== kinds.ideograph) {
      hash = hashUnit(hash, smallUnit(unit))
      letters++
    } else if (unit !== 0x27 && unit !== 0x2019 && unit !== 0xad) break
  }
  shape.words++
  if (first === kinds.upper) shape.capitals++
  shape.letters += letters
  shape.print = hashUnit(shape.print, hash)
  if (first === kinds.digit) return at
  if (letters > 3 || (letters > 1 && text.charCodeAt(start) > 0x2e7f)) shape.content.push(hash)
  if (shape.words <= 80 && isPageWord(hash)) shape.pageWords++
  return at
}

function readMark(shape: Shape, text: string, at: number, end: number): void {
  const mark = text.charAt(at)
  if (stops.has(mark)) {
    if (isSentenceEnd(text, at, end)) shape.stops++
  } else if (commas.has(mark)) shape.commas++
  else if (quotes.has(mark)) shape.quotes++
  else if (signs.has(mark)) shape.signs++
  if (shape.marks < 0x10000 && !plain.has(mark)) shape.marks = shape.marks * 64 + (mark.charCodeAt(0) & 63) + 1
}

/** A full stop ends a sentence at the end, before white space or a mark, but not behind a capital or `Mr`. */
function isSentenceEnd(text: string, at: number, end: number): boolean {
  if (at + 1 >= end || text.charCodeAt(at) > 0x2e7f) return true
  if (unitKind(text.charCodeAt(at + 1)) >= kinds.digit) return false
  if (text.charCodeAt(at) !== 0x2e || at < 2) return true
  const last = unitKind(text.charCodeAt(at - 1))
  return last !== kinds.upper && (last !== kinds.lower || unitKind(text.charCodeAt(at - 2)) !== kinds.upper)
}

function endingOf(text: string, start: number, end: number): Ending {
  let at = end - 1
  while (at > start && end - at < 6 && closers.has(text.charAt(at))) at--
  const mark = text.charAt(at)
  if (mark === '…' || (mark === '.' && at - 2 >= start && text.startsWith('..', at - 2))) return 'ellipsis'
  if (stops.has(mark)) return 'stop'
  return mark === ':' || mark === '：' ? 'colon' : 'none'
}

function openingOf(mark: string, unit: number): Opening {
  const kind = unitKind(unit)
  if (kind === kinds.digit) return 'number'
  if (kind === kinds.lower) return 'small'
  if (kind !== kinds.mark) return 'capital'
  if ('-*•–—·>→▪■'.includes(mark)) return 'bullet'
  if (quotes.has(mark) || mark === "'" || mark === '‘') return 'quote'
  return mark === '(' || mark === '[' ? 'bracket' : 'other'
}
