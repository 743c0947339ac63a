import type {Span} from '../../text/span.ts'
import {kinds, smallUnit, unitKind} from '../../text/units.ts'
import {hashStart, hashUnit, numberHash} from './hash.ts'
import {type Ending, endingOf, isSentenceEnd, markClass, markClasses, type Opening, openingOf} from './marks.ts'
import {isPageWord} from './page-words.ts'
import {toNumberEnd} from './token.ts'

/** What a block looks like, whatever it says. */
export type Shape = {
  /** Words, two characters of a script without spaces for one. */
  words: number
  /** Letters and digits. */
  letters: number
  /** Words that open with a capital. */
  capitals: number
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
  /** What cues are compared with: hashes of words and numbers, marks as negative numbers. The first ones only. */
  readonly tokens: number[]
  /** Hashes of the words of four letters and more. */
  readonly content: number[]
  readonly ending: Ending
  readonly opening: Opening
}

/** No cue looks at more tokens of a block. */
const mostTokens = 120
/** A page's plea to its readers stands in the first words. */
const firstWords = 80

/** Reads a block once, from its first unit to its last. */
export function toShape(text: string, {start, end}: Span): Shape {
  const shape = emptyShape(endingOf(text, start, end), openingOf(text, start))
  let ideographs = 0
  for (let at = start; at < end; ) {
    const kind = unitKind(text.charCodeAt(at))
    if (kind >= kinds.lower) at = readWord(shape, text, at, end)
    else if (kind === kinds.digit) at = readNumber(shape, text, at, end)
    else {
      if (kind === kinds.mark) readMark(shape, text, at, end)
      else if (kind === kinds.ideograph) {
        ideographs++
        note(shape, hashUnit(hashStart, text.charCodeAt(at)))
      }
      at++
    }
  }
  shape.words += Math.ceil(ideographs / 2)
  shape.letters += ideographs
  return shape
}

function emptyShape(ending: Ending, opening: Opening): Shape {
  return {
    words: 0,
    letters: 0,
    capitals: 0,
    stops: 0,
    commas: 0,
    quotes: 0,
    signs: 0,
    pageWords: 0,
    marks: 0,
    print: hashStart,
    tokens: [],
    content: [],
    ending,
    opening
  }
}

function note(shape: Shape, token: number): void {
  shape.print = hashUnit(shape.print, token)
  if (shape.tokens.length < mostTokens) shape.tokens.push(token)
}

/** Counts a word and says where it ends: apostrophes and soft hyphens belong to it, and digits behind a letter. */
function readWord(shape: Shape, text: string, start: number, end: number): number {
  let hash = hashStart
  let silent = 0
  let at = start
  for (; at < end; at++) {
    const unit = text.charCodeAt(at)
    const small = smallUnit(unit)
    if (small > 0) hash = hashUnit(hash, small)
    else if (unit === 0x27 || unit === 0x2019 || unit === 0xad) silent++
    else break
  }
  const letters = at - start - silent
  shape.words++
  shape.letters += letters
  if (unitKind(text.charCodeAt(start)) === kinds.upper) shape.capitals++
  if (letters > 3 || (letters > 1 && text.charCodeAt(start) > 0x2e7f)) shape.content.push(hash)
  if (shape.words <= firstWords && isPageWord(hash)) shape.pageWords++
  note(shape, hash)
  return at
}

/** All numbers are the same token. */
function readNumber(shape: Shape, text: string, start: number, end: number): number {
  const at = toNumberEnd(text, start, end)
  shape.words++
  shape.letters += at - start
  note(shape, numberHash)
  return at
}

function readMark(shape: Shape, text: string, at: number, end: number): void {
  const unit = text.charCodeAt(at)
  const kind = markClass(unit)
  if (kind === markClasses.stop) {
    if (isSentenceEnd(text, at, end)) shape.stops++
  } else if (kind === markClasses.comma) shape.commas++
  else if (kind === markClasses.quote) shape.quotes++
  else if (kind === markClasses.sign) shape.signs++
  if (
    shape.marks < 0x10000 &&
    !(kind === markClasses.quote || unit === 0x2e || unit === 0x2c || unit === 0x27 || unit === 0x2019)
  )
    shape.marks = shape.marks * 64 + (unit & 63) + 1
  if (shape.tokens.length < mostTokens) shape.tokens.push(-unit)
}
