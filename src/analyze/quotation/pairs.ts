import type {Span} from '../../text/span.ts'
import type {Mark} from './marks.ts'
import {isPartner, join, type Pair, toUnclosed} from './pair.ts'
import {type Found, isStrong, toSinglePair} from './single.ts'

/** Where a search for a closing mark ended: at a mark that closes, or before a mark that opens anew. */
type End = {readonly index: number; readonly closed: boolean}

/**
 * Pairs the marks of one block by direction; the outermost pair is the quotation, what is nested in it is not told
 * apart.
 */
export function toPairs(text: string, block: Span, marks: readonly Mark[]): readonly Pair[] {
  const pairs: Pair[] = []
  let floor = block.start
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index]
    if (!mark) continue
    const found = mark.opens ? toPair(text, block, marks, index) : toUnopened(text, block, floor, mark)
    if (!found) continue
    pairs.push(found.pair)
    floor = found.pair.end
    index = found.last ?? index
  }
  return pairs
}

function toPair(text: string, block: Span, marks: readonly Mark[], index: number): Found | undefined {
  const open = marks[index]
  if (!open) return
  if (open.level === 'single') return toSinglePair(text, block, marks, index)
  const end = open.level === 'double' ? findDouble(text, marks, index) : findPartner(marks, index)
  const close = marks[end.index]
  if (close && end.closed) return {pair: join(open, close), last: end.index}
  const stray = open.shape === '“' && !close ? strayClosing(text, block, marks, index) : undefined
  const single = stray === undefined ? undefined : marks[stray]
  if (stray !== undefined && single) return {pair: {...join(open, single), fault: 'mismatched'}, last: stray}
  return {pair: toUnclosed(text, open, close ? close.start : block.end), last: end.index - 1}
}

/**
 * The double mark that closes: one level of nesting where two closing marks follow, else a second opening mark ends
 * it.
 */
function findDouble(text: string, marks: readonly Mark[], from: number): End {
  for (let index = from + 1; index < marks.length; index++) {
    const mark = marks[index]
    if (mark?.level !== 'double') continue
    if (mark.closes) return {index, closed: true}
    const inner = nextDouble(marks, index)
    if (mark.shape !== marks[from]?.shape && isPartner(mark, marks[inner])) {
      index = inner
      continue
    }
    const outer = nextDouble(marks, inner)
    if (!marks[inner]?.closes || !marks[outer]?.closes || marks[outer]?.opens)
      return {index, closed: !marks[inner]?.closes && isSpaced(text, mark)}
    index = inner
  }
  return {index: marks.length, closed: false}
}

/** A straight mark that a blank parts from its comma still closes: "It is over, "she said. */
function isSpaced(text: string, {start, end, shape}: Mark): boolean {
  return (
    shape === '"' && text.charAt(start - 1) === ' ' && text.charAt(start - 2) === ',' && /[a-z]/i.test(text.charAt(end))
  )
}

function nextDouble(marks: readonly Mark[], index: number): number {
  let next = index + 1
  while (next < marks.length && marks[next]?.level !== 'double') next++
  return next
}

/** Guillemets and corner brackets: the partner at the same depth. */
function findPartner(marks: readonly Mark[], from: number): End {
  const open = marks[from]
  let depth = 0
  for (let index = from + 1; open && index < marks.length; index++) {
    const mark = marks[index]
    if (mark?.level !== open.level) continue
    if (mark.shape === open.shape && !(mark.closes && !mark.opens)) depth++
    else if (isPartner(open, mark) && depth-- === 0) return {index, closed: true}
  }
  return {index: marks.length, closed: false}
}

/**
 * A closing mark that nothing opened: what it closes began with the block, or with a sentence behind the quotation
 * before.
 */
function toUnopened(text: string, block: Span, floor: number, mark: Mark): Found | undefined {
  if (mark.level !== 'double' || /[\d\s]/.test(text.charAt(mark.start - 1))) return
  const start = floor === block.start ? floor : lastSentence(text, floor, mark.start)
  if (start === undefined || mark.start - start < 3) return
  return {pair: {start, end: mark.end, open: '', close: mark.shape, fault: 'unopened'}}
}

function lastSentence(text: string, floor: number, end: number): number | undefined {
  for (let at = end - 3; at > floor && at > end - 400; at--) {
    if ('.?!'.includes(text.charAt(at)) && text.charAt(at + 1) <= ' ' && /\p{Lu}/u.test(text.charAt(at + 2)))
      return at + 2
  }
  return
}

/**
 * A single closing mark at the end of a block, which no single mark opened, answers a double one that nothing else
 * closes.
 */
function strayClosing(text: string, block: Span, marks: readonly Mark[], from: number): number | undefined {
  const last = marks.length - 1
  const mark = marks[last]
  if (last <= from || mark?.level !== 'single' || !mark.closes || mark.weak) return
  if (block.end - mark.end > 1 && !isStrong(text, mark)) return
  let depth = 0
  for (let index = from + 1; index < last; index++) {
    const inner = marks[index]
    if (inner?.level === 'single' && !inner.weak) depth = inner.opens ? depth + 1 : Math.max(0, depth - 1)
  }
  return depth === 0 ? last : undefined
}
