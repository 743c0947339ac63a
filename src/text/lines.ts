import type {Span} from './span.ts'

const lineFeed = 0x0a
const carriageReturn = 0x0d

/** The offsets at which the lines of a text start: after LF, CRLF and CR, as an editor counts them. */
export function toLineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = nextBreak(text, 0); at < text.length; at = nextBreak(text, at)) {
    at += breakLength(text, at)
    starts.push(at)
  }
  return starts
}

/** The lines of a text without their line breaks. */
export function* toLines(text: string): Generator<Span> {
  let start = 0
  while (start <= text.length) {
    const end = nextBreak(text, start)
    yield {start, end}
    start = end + Math.max(1, breakLength(text, end))
  }
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

function nextBreak(text: string, from: number): number {
  let at = from
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === lineFeed || unit === carriageReturn) break
  }
  return at
}

function breakLength(text: string, at: number): number {
  if (at >= text.length) return 0
  return text.charCodeAt(at) === carriageReturn && text.charCodeAt(at + 1) === lineFeed ? 2 : 1
}
