import {compareUnits} from '../text/order.ts'

/** What decides which of two articles is the earlier. */
export type Dated = {readonly path: string; readonly record?: string; readonly published?: string}

/** Earlier first: by published date, undated after dated, then by path and record in the order of code units. */
export function compareAge(left: Dated, right: Dated): number {
  return (
    compareTimes(toTime(left.published), toTime(right.published)) ||
    compareUnits(left.published ?? '', right.published ?? '') ||
    compareUnits(left.path, right.path) ||
    compareUnits(left.record ?? '', right.record ?? '')
  )
}

/** The indices of articles, earliest first. */
export function toOrder(articles: readonly Dated[]): readonly number[] {
  const times = articles.map(({published}) => toTime(published))
  return [...articles.entries()]
    .sort(([index, article], [other, another]) => {
      return compareTimes(times[index] ?? 0, times[other] ?? 0) || compareAge(article, another)
    })
    .map(([index]) => index)
}

/** A date in milliseconds, a day from its first moment, a time without an offset as UTC; no date comes after all dates. */
function toTime(published: string | undefined): number {
  if (published === undefined || published === '') return Number.POSITIVE_INFINITY
  const isUnclear = /T[^Z+-]*$/.test(published)
  const time = Date.parse(isUnclear ? `${published}Z` : published)
  return Number.isNaN(time) ? Number.MAX_VALUE : time
}

function compareTimes(left: number, right: number): number {
  return left < right ? -1 : left > right ? 1 : 0
}
