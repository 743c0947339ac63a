import type {Span} from '../../text/span.ts'

const CLOSERS = new Uint8Array(128)
for (const unit of ',.;:?)]}-/<*') CLOSERS[unit.charCodeAt(0)] = 1

/** Whether what stands before a mark lets it open: the start, white space, a bracket, a dash. */
export function isOpenSide(text: string, block: Span, at: number): boolean {
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
export function isCloseSide(text: string, block: Span, at: number): boolean {
  for (let steps = 0; steps < 3 && at < block.end && isMarkUnit(text.charCodeAt(at)); steps++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x201c || unit === 0x2018) return false
    at++
  }
  if (at >= block.end) return true
  const unit = text.charCodeAt(at)
  if (unit <= 0x21) return true
  if (unit < 0x80) return CLOSERS[unit] === 1
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

const MARK_UNITS = new Uint8Array(0x10000)
const MARKS = '"\'«»‘’‚‛“”„‟「」『』＂'
for (const unit of MARKS) MARK_UNITS[unit.charCodeAt(0)] = 1

/** Finds the next unit that may be part of a quotation mark. */
export const anyMark = new RegExp(`[${MARKS}]`, 'g')

/** Whether a UTF-16 unit may be part of a quotation mark. */
export function isMarkUnit(unit: number): boolean {
  return MARK_UNITS[unit] === 1
}
