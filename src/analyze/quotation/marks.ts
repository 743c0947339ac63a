import type {Span} from '../../text/span.ts'
import {anyMark, isCloseSide, isMarkUnit, isOpenSide} from './sides.ts'
import {isDigit, isWordUnit} from './units.ts'

/** One quotation mark of a block: its characters, its level, and what its neighbours let it do. */
export type Mark = Span & {
  readonly shape: string
  readonly level: 'double' | 'single' | 'guillemet' | 'bracket'
  readonly opens: boolean
  readonly closes: boolean
  /** A single closing mark that may as well be an apostrophe: "the workers’ council", "goin’". */
  readonly weak: boolean
}

const APOSTROPHE = 0x27
/** The quotation marks of a block, in order; apostrophes, feet, inches and minutes are not among them. */
export function toMarks(text: string, block: Span, elisions: ReadonlySet<string>): readonly Mark[] {
  const marks: Mark[] = []
  const within = text.slice(block.start, block.end)
  anyMark.lastIndex = 0
  while (anyMark.test(within)) {
    const at = block.start + anyMark.lastIndex - 1
    const unit = text.charCodeAt(at)
    if (isInner(text, at, unit)) continue
    const run = unit === APOSTROPHE || unit === 0x2018 || unit === 0x2019 ? runOf(text, at, block.end, unit) : 1
    if (run > 1) {
      addPairs(marks, text, block, at, run)
      anyMark.lastIndex += run - 1
      continue
    }
    const mark = toMark(text, block, at, unit, elisions)
    if (mark) marks.push(mark)
  }
  return marks
}

/** An apostrophe between letters: most marks of a text are nothing else. Hebrew has a straight mark before the last letter of an acronym. */
function isInner(text: string, at: number, unit: number): boolean {
  if (unit === 0x22) return isHebrew(text.charCodeAt(at - 1)) && isHebrew(text.charCodeAt(at + 1))
  return (
    (unit === APOSTROPHE || unit === 0x2019) &&
    at > 0 &&
    isWordUnit(text.charCodeAt(at - 1)) &&
    isWordUnit(text.charCodeAt(at + 1))
  )
}

/**
 * Two apostrophes, or two curly single marks, are one double mark; of three, the odd one stands inside the quotation.
 */
function addPairs(marks: Mark[], text: string, block: Span, at: number, run: number): void {
  const before = isOpenSide(text, block, at - 1)
  const after = isCloseSide(text, block, at + run)
  const first = run % 2 === 1 && !before ? at + 1 : at
  for (let start = first; start + 2 <= at + run; start += 2) {
    const split = run >= 4 && start > first
    const opens = before || !after || split
    marks.push({
      start,
      end: start + 2,
      shape: text.slice(start, start + 2),
      level: 'double',
      opens,
      closes: !before || after,
      weak: false
    })
  }
}

function isHebrew(unit: number): boolean {
  return unit >= 0x5d0 && unit <= 0x5ea
}

function runOf(text: string, at: number, end: number, unit: number): number {
  let run = 1
  while (at + run < end && text.charCodeAt(at + run) === unit) run++
  return run
}

function toMark(text: string, block: Span, at: number, unit: number, elisions: ReadonlySet<string>): Mark | undefined {
  const level = levelOf(unit)
  const before = isOpenSide(text, block, at - 1)
  const after = isCloseSide(text, block, at + 1)
  switch (level) {
    case 'bracket':
      return make(text, at, level, unit % 2 === 0, unit % 2 === 1)
    case 'guillemet':
      return make(text, at, level, before && (unit === 0xab || !after), unit === 0xab ? !before : after || !before)
    case 'single':
      return toSingle(text, block, at, unit, before, after, elisions)
    default:
      return isInch(text, block, at, unit) ? undefined : toDouble(text, block, at, unit, before, after)
  }
}

/** Where the neighbours do not tell, a curly mark goes its own way; a straight one opens only what it touches. */
function toDouble(
  text: string,
  block: Span,
  at: number,
  unit: number,
  before: boolean,
  after: boolean
): Mark | undefined {
  if (before !== after) return make(text, at, 'double', before, after)
  if (unit === 0x201d) return make(text, at, 'double', false, true)
  if (unit !== 0x22 && unit < 0xff00) return make(text, at, 'double', true, false)
  return make(text, at, 'double', at + 1 < block.end && text.charCodeAt(at + 1) > 0x20, true)
}

function levelOf(unit: number): Mark['level'] {
  if (unit === 0x22 || unit >= 0xff00) return 'double'
  if (unit === APOSTROPHE || (unit >= 0x2018 && unit <= 0x201b)) return 'single'
  if (unit >= 0x3000) return 'bracket'
  return unit === 0xab || unit === 0xbb ? 'guillemet' : 'double'
}

function make(text: string, start: number, level: Mark['level'], opens: boolean, closes: boolean, weak = false): Mark {
  return {start, end: start + 1, shape: text.charAt(start), level, opens, closes, weak}
}

function toSingle(
  text: string,
  block: Span,
  at: number,
  unit: number,
  before: boolean,
  after: boolean,
  elisions: ReadonlySet<string>
): Mark | undefined {
  if (before === after) return toCurly(text, at, unit, after)
  if (after && unit === APOSTROPHE && isDigit(text.charCodeAt(at - 1))) return
  if (after) return make(text, at, 'single', false, true, isWeak(text, at))
  return unit === 0x2019 || isElision(text, block, at + 1, elisions) ? undefined : make(text, at, 'single', true, false)
}

/** A curly single mark without a blank beside it: behind punctuation it does what its shape says. */
function toCurly(text: string, at: number, unit: number, after: boolean): Mark | undefined {
  if (after || !',.:;?!…'.includes(text.charAt(at - 1))) return
  if (unit === 0x2018) return make(text, at, 'single', true, false)
  return unit === 0x2019 ? make(text, at, 'single', false, true) : undefined
}

/** A plural possessive or a dropped g looks like a closing mark. */
function isWeak(text: string, start: number): boolean {
  const last = text.charCodeAt(start - 1) | 0x20
  return (
    last === 0x73 || last === 0x7a || last === 0x78 || (last === 0x6e && (text.charCodeAt(start - 2) | 0x20) === 0x69)
  )
}

function isElision(text: string, block: Span, at: number, elisions: ReadonlySet<string>): boolean {
  if (isDigit(text.charCodeAt(at))) return isDigit(text.charCodeAt(at + 1)) && !/[\d-]/.test(text.charAt(at + 2))
  let end = at
  while (end < block.end && end - at < 12 && !isCloseSide(text, block, end) && !isMarkUnit(text.charCodeAt(end))) end++
  return elisions.has(text.slice(at, end).toLowerCase())
}

/** Inches stand behind a number that follows feet, or behind a number where nothing could be closed. */
function isInch(text: string, block: Span, at: number, unit: number): boolean {
  if (unit !== 0x22 && unit !== 0x201d) return false
  let start = at
  while (
    start > block.start &&
    at - start < 4 &&
    (isDigit(text.charCodeAt(start - 1)) || text.charCodeAt(start - 1) === 0x20)
  )
    start--
  if (start === at) return false
  const feet = text.charCodeAt(start - 1)
  return start > block.start + 1 && (feet === APOSTROPHE || feet === 0x2019) && isDigit(text.charCodeAt(start - 2))
}
