import type {Document} from '../model/document.ts'
import type {Chain} from '../model/trace.ts'
import {findSharedRuns, type SharedRun, toAll, toRunIndex, type WordRange} from '../text/shared-runs.ts'
import {type Span, toCover} from '../text/span.ts'
import {windowWords} from '../text/winnow.ts'
import {toWorded, type Worded} from '../text/worded.ts'
import {type Holder, toChain} from './chain.ts'
import {toFurniture} from './furniture.ts'

/**
 * The chain of copies of an article, or of one stretch of it, among articles that may hold some of it. Of a whole article its
 * page does not count; of a stretch all of it does.
 */
export function traceCopies(document: Document, stretch: Span | undefined, others: readonly Document[]): Chain {
  const worded = toWorded(document.text)
  const range = stretch === undefined ? toAll(worded) : toRange(worded, stretch)
  const shared = others.map((other) => {
    const words = toWorded(other.text)
    return {document: other, worded: words, runs: findSharedRuns(toRunIndex(words), worded, range)}
  })
  const page = stretch === undefined ? toFurniture(document, worded, shared) : []
  const isPage = toPageWords(worded, page)
  const own = {document, worded, range, words: countOpen(isPage, range), isTraced: true}
  const holders = shared.flatMap(({runs, ...other}): readonly Holder[] => {
    const open = runs.filter(({right, words}) => countOpen(isPage, {from: right, to: right + words}) >= windowWords)
    const words = open.reduce(
      (sum, {right, words: length}) => sum + countOpen(isPage, {from: right, to: right + length}),
      0
    )
    return open.length === 0 ? [] : [{...other, range: toSpread(open), words, isTraced: false}]
  })
  return toChain([own, ...holders], own.words)
}

/** The words that lie in a stretch of a text. */
function toRange({table}: Worded, {start, end}: Span): WordRange {
  let [from, to] = [0, table.count]
  while (from < to && (table.ends[from] ?? 0) <= start) from++
  while (to > from && (table.starts[to - 1] ?? 0) >= end) to--
  return {from, to}
}

/** Of the words of a text how many up to each are none of its page. */
function toPageWords({table}: Worded, page: readonly Span[]): Uint32Array {
  const isPage = toCover(page)
  const open = new Uint32Array(table.count + 1)
  for (let at = 0; at < table.count; at++) {
    const isOpen = page.length === 0 || !isPage({start: table.starts[at] ?? 0, end: table.ends[at] ?? 0})
    open[at + 1] = (open[at] ?? 0) + (isOpen ? 1 : 0)
  }
  return open
}

function countOpen(open: Uint32Array, {from, to}: WordRange): number {
  return (open[to] ?? 0) - (open[from] ?? 0)
}

/** From the first word of the other article that is shared to the last. */
function toSpread(runs: readonly SharedRun[]): WordRange {
  const [first = {left: 0, words: 0}] = runs
  return runs.reduce<WordRange>(
    ({from, to}, {left, words}) => ({from: Math.min(from, left), to: Math.max(to, left + words)}),
    {from: first.left, to: first.left + first.words}
  )
}
