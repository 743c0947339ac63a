import {toLines} from './lines.ts'
import {type Span, trimSpan} from './span.ts'

/** How far into a text its edges reach, in units, and how many lines they hold. */
const reach = {head: 2000, tail: 1500}
const most = {head: 10, tail: 6}

/** The first and the last lines of a text that are not blank; in a short text no line is of both. */
export type Edges = {readonly head: readonly Span[]; readonly tail: readonly Span[]}

/** What is said of an article stands above or below it. Of a long text only its ends are looked at. */
export function toEdges(text: string): Edges {
  const head = toWritten(text, 0, Math.min(text.length, reach.head)).slice(0, most.head)
  const from = Math.max(text.length - reach.tail, head.at(-1)?.end ?? 0)
  return {head, tail: toWritten(text, from, text.length).slice(-most.tail)}
}

/** A line that the reach cuts is as long as the reach shows. */
function toWritten(text: string, from: number, to: number): readonly Span[] {
  const lines: Span[] = []
  for (const {start, end} of toLines(text.slice(from, to))) {
    const line = trimSpan(text, {start: from + start, end: from + end})
    if (line.start < line.end) lines.push(line)
  }
  return lines
}
