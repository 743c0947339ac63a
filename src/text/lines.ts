import type {Span} from './span.ts'

/** The offsets at which the lines of a text start: after LF, CRLF and CR, as an editor counts them. */
export function toLineStarts(text: string): readonly number[] {
  const starts = [0]
  visitBreaks(text, (_, next) => starts.push(next))
  return starts
}

/** The lines of a text without their line breaks. */
export function toLines(text: string): readonly Span[] {
  const lines: Span[] = []
  let start = 0
  visitBreaks(text, (end, next) => {
    lines.push({start, end})
    start = next
  })
  lines.push({start, end: text.length})
  return lines
}

/** Visits the line breaks by where they stand and where the next line starts. */
function visitBreaks(text: string, visit: (start: number, end: number) => void): void {
  let feed = find(text, '\n', 0)
  let carriage = find(text, '\r', 0)
  for (let start = Math.min(feed, carriage); start < text.length; start = Math.min(feed, carriage)) {
    const end = feed === start + 1 && carriage === start ? start + 2 : start + 1
    visit(start, end)
    if (feed < end) feed = find(text, '\n', end)
    if (carriage < end) carriage = find(text, '\r', end)
  }
}

/** Where a character stands next: nowhere is behind all places. */
function find(text: string, character: string, from: number): number {
  const at = text.indexOf(character, from)
  return at < 0 ? Number.POSITIVE_INFINITY : at
}

/** The number of the last start at or before an offset. */
export function lineAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
