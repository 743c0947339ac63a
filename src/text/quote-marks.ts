import {toUnits} from './units.ts'

/** The kinds of quotation mark, as far as a mark and its two neighbours tell; 0 is none. */
export const marks = {
  straightOpen: 1,
  straightClose: 2,
  straight: 3,
  curlyOpen: 4,
  curlyClose: 5,
  low: 6,
  left: 7,
  right: 8,
  singleOpen: 9,
  singleClose: 10,
  cornerOpen: 11,
  cornerClose: 12
} as const

/** The straight double mark, the one that is ASCII. */
export const straightMark = 0x22

/**
 * The kind of quotation mark that a character is, by the characters before and behind it, of which only ASCII counts; a
 * single mark that may be an apostrophe is none.
 */
export function toMark(character: number, before: number, after: number): number {
  switch (character) {
    case straightMark:
      return toStraight(isOpenSide(before), isCloseSide(after))
    case 0x2018:
      return isOpenSide(before) && !isDigit(after) ? marks.singleOpen : 0
    case 0x2019:
      return endings.has(before) ? marks.singleClose : 0
    default:
      return others.get(character) ?? 0
  }
}

const others: ReadonlyMap<number, number> = new Map([
  [0x201c, marks.curlyOpen],
  [0x201d, marks.curlyClose],
  [0x201e, marks.low],
  [0xab, marks.left],
  [0xbb, marks.right],
  [0x300c, marks.cornerOpen],
  [0x300d, marks.cornerClose]
])

function toStraight(opens: boolean, closes: boolean): number {
  if (opens === closes) return marks.straight
  return opens ? marks.straightOpen : marks.straightClose
}

const openers = toUnits('([{-/')
const closers = toUnits('.,;:!?)]}')
const endings = toUnits('.,!?')

/** Nothing at all, or a blank, or what may stand before an opening mark. */
function isOpenSide(unit: number): boolean {
  return !(unit > 0x20) || openers.has(unit)
}

function isCloseSide(unit: number): boolean {
  return !(unit > 0x20) || closers.has(unit)
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}

/** Visits the quotation marks of a stretch of a text; what stands beside the stretch counts as their neighbour. */
export function visitMarks(text: string, start: number, end: number, visit: (at: number, mark: number) => void): void {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit !== straightMark && unit < 0xab) continue
    const mark = toMark(unit, text.charCodeAt(at - 1), text.charCodeAt(at + 1))
    if (mark !== 0) visit(at, mark)
  }
}
