import type {Span} from '../../text/span.ts'
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
const LEVELS: ReadonlyMap<string, Mark['level']> = new Map([
  ...['"', '“', '”', '„', '‟', '＂'].map((shape) => [shape, 'double'] as const),
  ...['‘', '’', '‚', '‛', "'"].map((shape) => [shape, 'single'] as const),
  ...['«', '»', '‹', '›'].map((shape) => [shape, 'guillemet'] as const),
  ...['「', '」', '『', '』'].map((shape) => [shape, 'bracket'] as const)
])

/** The quotation marks of a block, in order; apostrophes, feet, inches and minutes are not among them. */
export function toMarks(text: string, block: Span, elisions: ReadonlySet<string>): readonly Mark[] {
  const marks: Mark[] = []
  for (let at = block.start; at < block.end; at++) {
    const unit = text.charCodeAt(at)
    if (!isMarkUnit(unit) || isInner(text, at, unit)) continue
    const run = unit === APOSTROPHE || unit === 0x2018 || unit === 0x2019 ? runOf(text, at, block.end, unit) : 1
    if (run > 1) {
      addPairs(marks, text, block, at, run)
      at += run - 1
      continue
    }
    const mark = toMark(text, block, {start: at, end: at + 1}, elisions)
    if (mark) marks.push(mark)
  }
  return marks
}

/** An apostrophe between letters: most marks of a text are nothing else. */
function isInner(text: string, at: number, unit: number): boolean {
  return (
    (unit === APOSTROPHE || unit === 0x2019) &&
    at > 0 &&
    isWordUnit(text.charCodeAt(at - 1)) &&
    isWordUnit(text.charCodeAt(at + 1))
  )
}

/** Whether a UTF-16 unit may be part of a quotation mark. */
export function isMarkUnit(unit: number): boolean {
  if (unit < 0x80) return unit === 0x22 || unit === APOSTROPHE
  if (unit < 0x2018) return unit === 0xab || unit === 0xbb
  if (unit <= 0x203a) return unit <= 0x201f || unit >= 0x2039
  return (unit >= 0x300c && unit <= 0x300f) || unit === 0xff02
}

/** Two apostrophes, or two curly single marks, are one double mark; of three, the odd one stands inside the quotation. */
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

function runOf(text: string, at: number, end: number, unit: number): number {
  let run = 1
  while (at + run < end && text.charCodeAt(at + run) === unit) run++
  return run
}

function toMark(text: string, block: Span, span: Span, elisions: ReadonlySet<string>): Mark | undefined {
  const shape = text.slice(span.start, span.end)
  const level = LEVELS.get(shape) ?? 'double'
  const before = isOpenSide(text, block, span.start - 1)
  const after = isCloseSide(text, block, span.end)
  if (level === 'bracket')
    return {
      ...span,
      shape,
      level,
      opens: shape === '「' || shape === '『',
      closes: shape === '」' || shape === '』',
      weak: false
    }
  if (level === 'guillemet')
    return {...span, shape, level, opens: before || after, closes: !before || after, weak: false}
  if (level === 'single') return toSingle(text, block, span, {shape, before, after}, elisions)
  if (isInch(text, block, span.start, shape)) return
  return {...span, shape, level, ...directions(shape, before, after), weak: false}
}

function directions(shape: string, before: boolean, after: boolean): {opens: boolean; closes: boolean} {
  if (before !== after) return {opens: before, closes: after}
  if (shape === '“' || shape === '„' || shape === '‟') return {opens: true, closes: false}
  if (shape === '”') return {opens: false, closes: true}
  return {opens: true, closes: true}
}

type Sides = {readonly shape: string; readonly before: boolean; readonly after: boolean}

function toSingle(
  text: string,
  block: Span,
  span: Span,
  sides: Sides,
  elisions: ReadonlySet<string>
): Mark | undefined {
  const {shape, before, after} = sides
  if (before === after) return
  const mark = {...span, shape, level: 'single', opens: before, closes: after, weak: false} as const
  if (after)
    return isDigit(text.charCodeAt(span.start - 1)) && shape === "'" ? undefined : {...mark, weak: isWeak(text, span)}
  if (shape === '’' || isElision(text, block, span.end, elisions)) return
  return mark
}

/** A plural possessive or a dropped g looks like a closing mark. */
function isWeak(text: string, {start}: Span): boolean {
  const last = text.charCodeAt(start - 1) | 0x20
  return (
    last === 0x73 || last === 0x7a || last === 0x78 || (last === 0x6e && (text.charCodeAt(start - 2) | 0x20) === 0x69)
  )
}

function isElision(text: string, block: Span, at: number, elisions: ReadonlySet<string>): boolean {
  if (isDigit(text.charCodeAt(at))) return isDigit(text.charCodeAt(at + 1)) && !isDigit(text.charCodeAt(at + 2))
  let end = at
  while (end < block.end && end - at < 12 && !isCloseSide(text, block, end) && !isMarkUnit(text.charCodeAt(end))) end++
  return elisions.has(text.slice(at, end).toLowerCase())
}

/** Inches stand behind a number that follows feet, or behind a number where nothing could be closed. */
function isInch(text: string, block: Span, at: number, shape: string): boolean {
  if (shape !== '"' && shape !== '”') return false
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

/** Whether what stands before a mark lets it open: the start, white space, a bracket, a dash. */
function isOpenSide(text: string, block: Span, at: number): boolean {
  for (let steps = 0; steps < 3 && at >= block.start && isMarkUnit(text.charCodeAt(at)); steps++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x201d || unit === 0x2019) return false
    at--
  }
  if (at < block.start) return true
  const unit = text.charCodeAt(at)
  if (unit <= 0x20 || unit === 0x28 || unit === 0x5b || unit === 0x7b || unit === 0x2f || unit === 0x3e) return true
  if (unit === 0x2d || unit === 0x3d) return true
  return isWideBlank(unit) || isDash(unit)
}

/** Whether what stands behind a mark lets it close: the end, white space, punctuation. */
function isCloseSide(text: string, block: Span, at: number): boolean {
  for (let steps = 0; steps < 3 && at < block.end && isMarkUnit(text.charCodeAt(at)); steps++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x201c || unit === 0x2018) return false
    at++
  }
  if (at >= block.end) return true
  const unit = text.charCodeAt(at)
  if (unit <= 0x21) return true
  if (unit < 0x80) return ',.;:?)]}-/<*'.includes(String.fromCharCode(unit))
  return isWideBlank(unit) || isDash(unit) || unit === 0x2026
}

function isWideBlank(unit: number): boolean {
  return (
    unit === 0xa0 ||
    (unit >= 0x2000 && unit <= 0x200b) ||
    unit === 0x202f ||
    unit === 0x3000 ||
    unit === 0x2028 ||
    unit === 0xfeff
  )
}

function isDash(unit: number): boolean {
  return unit >= 0x2010 && unit <= 0x2015
}
