/** A half-open stretch of a text, in UTF-16 units. */
export type Span = {readonly start: number; readonly end: number}

/** Whether two spans share at least one unit. */
export function overlaps(left: Span, right: Span): boolean {
  return left.start < right.end && right.start < left.end
}

/** Whether the inner span lies wholly inside the outer one. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** The span without the white space at its two ends. */
export function trimSpan(text: string, {start, end}: Span): Span {
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return {start, end}
}

function isBlank(unit: number): boolean {
  if (unit <= 0x20) return true
  if (unit < 0xa0) return unit === 0x7f || unit === 0x85
  return (
    unit === 0xa0 ||
    (unit >= 0x2000 && unit <= 0x200b) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x3000 ||
    unit === 0xfeff
  )
}

/** Tells of a span whether it shares a unit with one of many, in time that grows with the logarithm of their number. */
export function toCover(spans: Iterable<Span>): (span: Span) => boolean {
  const merged = mergeSpans(spans)
  return (span) => {
    const next = merged[findFirst(merged, span.start)]
    return next !== undefined && overlaps(next, span)
  }
}

/** The same units as fewest spans, in order. */
export function mergeSpans(spans: Iterable<Span>): readonly Span[] {
  const merged: {start: number; end: number}[] = []
  for (const {start, end} of [...spans].sort((left, right) => left.start - right.start)) {
    const last = merged.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else merged.push({start, end})
  }
  return merged
}

/** The index of the first of some ordered spans that ends behind an offset. */
export function findFirst(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** The first line of a stretch of a text, or its beginning: where a finding about all of it is shown. */
export function toFirstLine(text: string, {start, end}: Span = {start: 0, end: 0}, longest = 80): Span {
  const near = text.slice(start, Math.min(end, start + longest))
  return {start, end: start + near.search(/[\r\n]|$/u)}
}
