import type {Span} from './span.ts'

/**
 * What to take out of a text so that whole lines go with their line end, and with the blank lines below them where such
 * stand above too; at the end of a text with those above. A span that is no whole lines is taken out as it is.
 */
export function toDeletion(text: string, {start, end}: Span): Span {
  const from = skipBlanksBack(text, start)
  const to = skipBlanks(text, end)
  if (from > 0 && !isBreak(text, from - 1)) return {start, end}
  if (to < text.length && !isBreak(text, to)) return {start, end}
  const above = skipBlankLinesBack(text, from)
  const next = skipBreak(text, to)
  const below = from === 0 || above < from ? skipBlankLines(text, next) : next
  return {start: below === text.length ? above : from, end: below}
}

function isBreak(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit === 0x0a || unit === 0x0d
}

function isBlank(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit === 0x20 || unit === 0x09 || unit === 0xa0
}

function skipBlanks(text: string, from: number): number {
  let at = from
  while (isBlank(text, at)) at++
  return at
}

function skipBlanksBack(text: string, from: number): number {
  let at = from
  while (at > 0 && isBlank(text, at - 1)) at--
  return at
}

function skipBreak(text: string, at: number): number {
  if (!isBreak(text, at)) return at
  return text.startsWith('\r\n', at) ? at + 2 : at + 1
}

/** From the start of a line to that of the next that is not blank, or to the end of the text. */
function skipBlankLines(text: string, from: number): number {
  for (let at = from; ; ) {
    const end = skipBlanks(text, at)
    if (end === text.length) return end
    if (!isBreak(text, end)) return at
    at = skipBreak(text, end)
  }
}

/** From the start of a line to the start of the first blank line right above it. */
function skipBlankLinesBack(text: string, from: number): number {
  for (let at = from; at > 0; ) {
    const end = text.startsWith('\r\n', at - 2) ? at - 2 : at - 1
    const start = skipBlanksBack(text, end)
    if (start > 0 && !isBreak(text, start - 1)) return at
    at = start
  }
  return 0
}
