import {type Span, trimSpan} from '../text/span.ts'
import {countWords} from '../text/words.ts'

/** A stretch of a text. */
type Stretch = {readonly text: string; readonly span: Span}

/** So many words and units may stand between a stretch and the end of its line, there and here, to be compared too. */
const mostWords = 20
const mostUnits = 250

/** Widens two stretches that are alike to the ends of their lines, where these are close in both: what was changed there counts. */
export function widen(left: Stretch, right: Stretch): readonly [Span, Span] {
  const starts = [left, right].map(({text, span}) => toLineStart(text, span.start))
  const ends = [left, right].map(({text, span}) => toLineEnd(text, span.end))
  const hasStarts = [left, right].every(({text, span}, index) =>
    isClose(text, {start: starts[index] ?? 0, end: span.start})
  )
  const hasEnds = [left, right].every(({text, span}, index) => isClose(text, {start: span.end, end: ends[index] ?? 0}))
  const widened = ({text, span}: Stretch, index: number) =>
    trimSpan(text, {
      start: hasStarts ? (starts[index] ?? span.start) : span.start,
      end: hasEnds ? (ends[index] ?? span.end) : span.end
    })
  return [widened(left, 0), widened(right, 1)]
}

function isClose(text: string, gap: Span): boolean {
  return gap.end - gap.start <= mostUnits && countWords(text, gap) <= mostWords
}

/** No further than what would be too far. */
function toLineStart(text: string, at: number): number {
  const from = Math.max(0, at - mostUnits - 1)
  const found = text.slice(from, at).lastIndexOf('\n')
  return found < 0 ? from : from + found + 1
}

function toLineEnd(text: string, at: number): number {
  const found = text.slice(at, at + mostUnits + 1).search(/[\r\n]/u)
  return found < 0 ? Math.min(text.length, at + mostUnits + 1) : at + found
}
