import {type Span, trimSpan} from './span.ts'

/** How far into a text its edges reach, in units, and how many lines they hold. */
const reach = {head: 2000, tail: 1500}
const most = {head: 10, tail: 6}

/** The first and the last lines of a text that are not blank; in a short text no line is of both. */
export type Edges = {readonly head: readonly Span[]; readonly tail: readonly Span[]}

/** What is said of an article stands above or below it. Of a long text only its ends are looked at. */
export function toEdges(text: string): Edges {
  const head = toHead(text, Math.min(text.length, reach.head))
  const from = Math.max(text.length - reach.tail, head.at(-1)?.end ?? 0)
  return {head, tail: toTail(text, from)}
}

/** A line that the reach cuts is as long as the reach shows. */
function toHead(text: string, limit: number): readonly Span[] {
  const lines: Span[] = []
  for (let start = 0; start < limit && lines.length < most.head; ) {
    const found = text.indexOf('\n', start)
    const end = found < 0 || found > limit ? limit : found
    keep(text, {start, end}, lines)
    start = end + 1
  }
  return lines
}

function toTail(text: string, from: number): readonly Span[] {
  const lines: Span[] = []
  for (let end = text.length; end > from && lines.length < most.tail; ) {
    const start = Math.max(from, text.lastIndexOf('\n', end - 1) + 1)
    keep(text, {start, end}, lines)
    end = start - 1
  }
  return lines.reverse()
}

function keep(text: string, span: Span, lines: Span[]): void {
  const line = trimSpan(text, span)
  if (line.start < line.end) lines.push(line)
}
