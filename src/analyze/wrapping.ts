import type {Span} from '../text/span.ts'

/** A line with text on it, trimmed. */
export type Line = Span & {
  /** White space before the text, in units. */
  readonly indent: number
  readonly afterBlank: boolean
}

/** How a hard-wrapped text was wrapped. */
export type Wrapping = {
  /** Whether the second of two neighbouring lines goes on with the paragraph of the first. */
  joins(line: Line, next: Line): boolean
}

/** The widest column that people and mail programs wrap at. A longer line is a paragraph. */
const widest = 120
/** Narrower than a newspaper's column: a menu, a table, a poem. */
const narrowest = 24

/**
 * How the text was hard-wrapped, or nothing where it was not.
 *
 * In a wrapped text the first word of a line would not have fitted on the line before, and most lines begin in the
 * middle of a sentence; both have to hold for the lines that follow one another without a blank line between. Lines that
 * are paragraphs by themselves may occur, but must not hold most of the text.
 */
export function toWrapping(text: string, lines: readonly Line[]): Wrapping | undefined {
  const pairs = toPairs(lines)
  const width = toWidth(pairs)
  if (width < narrowest) return undefined
  const full = pairs.filter(([line, next]) => !hasRoom(text, width, line, next))
  const inSentence = full.filter(([line, next]) => !endsSentence(text, line) && !beginsSentence(text, next))
  const wrapped = full.reduce((sum, [line]) => sum + line.end - line.start, 0)
  const unwrapped = lines.reduce((sum, line) => sum + (isLong(line) ? line.end - line.start : 0), 0)
  if (full.length < pairs.length * 0.6 || inSentence.length < full.length * 0.25 || wrapped < unwrapped)
    return undefined
  return {joins: (line, next) => isJoined(text, width, line, next)}
}

/** Lines that follow one another directly, the first of them short enough to have been wrapped. */
function toPairs(lines: readonly Line[]): [Line, Line][] {
  return lines.flatMap((next, index): [Line, Line][] => {
    const line = lines[index - 1]
    return line === undefined || next.afterBlank || isLong(line) ? [] : [[line, next]]
  })
}

function isLong({start, end}: Span): boolean {
  return end - start > widest
}

/** The length that one in twenty lines exceeds: an address or a long word may stand out. */
function toWidth(pairs: readonly [Line, Line][]): number {
  const lengths = pairs.map(([{start, end, indent}]) => end - start + indent).sort((left, right) => left - right)
  return lengths[Math.floor((lengths.length - 1) * 0.95)] ?? 0
}

/** Whether the first word of the next line would have fitted on the line. */
function hasRoom(text: string, width: number, line: Line, next: Line): boolean {
  return line.indent + line.end - line.start + 1 + firstWordLength(text, next, width) <= width
}

function firstWordLength(text: string, {start, end}: Span, width: number): number {
  const limit = Math.min(end, start + width)
  let at = start
  while (at < limit && text.charCodeAt(at) !== 0x20 && text.charCodeAt(at) !== 0x09) at++
  return at - start
}

function endsSentence(text: string, {start, end}: Span): boolean {
  return /[.!?:…。！？]["'”’»)\]]{0,3}$/u.test(text.slice(Math.max(start, end - 5), end))
}

function beginsSentence(text: string, {start}: Span): boolean {
  return /^[^\p{L}\p{N}]{0,3}\p{Lu}|^[-*•–—>]\s/u.test(text.slice(start, start + 6))
}

/** A line with room to spare ends its paragraph, and so do a long one, a new indent and the start of a list item. */
function isJoined(text: string, width: number, line: Line, next: Line): boolean {
  if (isLong(line) || isLong(next) || next.indent > line.indent + 1) return false
  if (hasRoom(text, width, line, next))
    return !isItem(text, next) && !endsSentence(text, line) && line.end - line.start > width * 0.6
  return !isItem(text, next) || !(isItem(text, line) || endsSentence(text, line))
}

/** Whether the line begins as a list item does; in the middle of a sentence it may be a dash. */
function isItem(text: string, {start}: Span): boolean {
  return /^[-*•]\s/u.test(text.slice(start, start + 2))
}
