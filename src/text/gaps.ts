import {findFirst, mergeSpans, type Span} from './span.ts'

/** Gives what many spans leave of one, in time that grows with the logarithm of their number and with what is left. */
export function toGaps(spans: Iterable<Span>): (span: Span) => readonly Span[] {
  const merged = mergeSpans(spans)
  return ({start, end}) => {
    const gaps: Span[] = []
    let at = start
    for (let index = findFirst(merged, start); index < merged.length; index++) {
      const next = merged[index]
      if (next === undefined || next.start >= end) break
      if (next.start > at) gaps.push({start: at, end: next.start})
      at = next.end
    }
    if (at < end) gaps.push({start: at, end})
    return gaps
  }
}
