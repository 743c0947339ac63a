import type {Span} from '../../text/span.ts'
import type {Mark} from './marks.ts'

/** A quotation as its marks give it, with its marks; `close` is empty where none stands. */
export type Pair = Span & {
  readonly open: string
  readonly close: string
  readonly fault?: 'mismatched' | 'unclosed' | 'unopened'
  /** It goes on with the last quotation of the block before. */
  readonly continues?: true
}

/** Where a search for a closing mark ended: at a mark that closes, or before a mark that opens anew. */
type End = {readonly index: number; readonly closed: boolean}

const PARTNERS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['"', '"'],
  ["''", "''"],
  ['‘‘', '’’'],
  ['„', '“”'],
  ['‟', '”'],
  ['＂', '＂'],
  ['‘', '’'],
  ['‛', '’'],
  ['‚', '‘’'],
  ["'", "'"],
  ['«', '»'],
  ['»', '«»'],
  ['「', '」'],
  ['『', '』']
])

/** Pairs the marks of one block by direction; the outermost pair is the quotation, what is nested in it is not told apart. */
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

type Found = {readonly pair: Pair; readonly last?: number}

function toPair(text: string, block: Span, marks: readonly Mark[], index: number): Found | undefined {
  const open = marks[index]
  if (!open) return
  if (open.level === 'single') return toSinglePair(text, block, marks, index)
  const end = open.level === 'double' ? findDouble(text, marks, index) : findPartner(marks, index)
  const close = marks[end.index]
  if (close && end.closed) return {pair: join(open, close), last: end.index}
  if (open.shape === '"' && !close && isDitto(text, block, open)) return
  const stray = open.shape === '“' && !close ? lastClosing(marks, block, text) : undefined
  if (stray !== undefined && stray > index) {
    const mark = marks[stray]
    if (mark) return {pair: {...join(open, mark), fault: 'mismatched'}, last: stray}
  }
  const stop = trimEnd(text, open.end, close ? close.start : block.end)
  return {pair: {start: open.start, end: stop, open: open.shape, close: '', fault: 'unclosed'}, last: end.index - 1}
}

function join(open: Mark, close: Mark): Pair {
  const pair = {start: open.start, end: close.end, open: open.shape, close: close.shape}
  return isPartner(open, close) ? pair : {...pair, fault: 'mismatched'}
}

function isPartner(open: Mark, close: Mark | undefined): boolean {
  return close !== undefined && (PARTNERS.get(open.shape) ?? '').includes(close.shape)
}

/** The double mark that closes: one level of nesting where two closing marks follow, else a second opening mark ends it. */
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
    else if ((PARTNERS.get(open.shape) ?? '').includes(mark.shape) && depth-- === 0) return {index, closed: true}
  }
  return {index: marks.length, closed: false}
}

/** Single marks are a quotation only where a closing mark answers; a weak one only where no better one does. */
function toSinglePair(text: string, block: Span, marks: readonly Mark[], from: number): Found | undefined {
  const open = marks[from]
  if (!open) return
  let weak = -1
  let inside = 0
  let doubles = 0
  for (let index = from + 1; index < marks.length; index++) {
    const mark = marks[index]
    if (!mark) continue
    if (mark.level === 'double') {
      doubles++
      if (inside === 0 && mark.closes && !mark.opens)
        return open.shape === '‘' && weak < 0 ? {pair: join(open, mark), last: index} : undefined
      inside = inside === 0 ? 1 : 0
    } else if (mark.level === 'single') {
      if (mark.opens) break
      if (mark.weak) weak = weak < 0 ? index : weak
      else if (inside === 0)
        return doubles > 0 && !isStrong(text, mark) ? undefined : {pair: join(open, mark), last: index}
    }
  }
  const close = marks[weak]
  if (close && doubles === 0) return {pair: join(open, close), last: weak}
  return open.shape === '‘' && weak < 0 && isSentence(text, block, open)
    ? {pair: toOpenEnd(text, block, open)}
    : undefined
}

function toOpenEnd(text: string, block: Span, open: Mark): Pair {
  return {start: open.start, end: trimEnd(text, open.end, block.end), open: open.shape, close: '', fault: 'unclosed'}
}

/** Without its partner a single mark is a quotation only where a long sentence begins behind it. */
function isSentence(text: string, block: Span, open: Mark): boolean {
  const before = text.slice(Math.max(block.start, open.start - 2), open.start).trimEnd()
  return (
    block.end - open.start > 40 &&
    /^\p{Lu}/u.test(text.charAt(open.end)) &&
    (before === '' || ':,'.includes(before.slice(-1)))
  )
}

function isStrong(text: string, mark: Mark): boolean {
  return ',.?!…'.includes(text.charAt(mark.start - 1))
}

/** A closing mark that nothing opened: what it closes began with the block, or with a sentence behind the quotation before. */
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

/** A single closing mark at the end of a block answers a double one that nothing else closes. */
function lastClosing(marks: readonly Mark[], block: Span, text: string): number | undefined {
  const index = marks.length - 1
  const mark = marks[index]
  if (mark?.level !== 'single' || !mark.closes || mark.weak) return
  return block.end - mark.end <= 1 || isStrong(text, mark) ? index : undefined
}

/** A straight mark alone between blanks stands for "the same as above". */
function isDitto(text: string, block: Span, mark: Mark): boolean {
  return mark.end >= block.end || /\s/.test(text.charAt(mark.end))
}

function trimEnd(text: string, start: number, end: number): number {
  while (end > start && /\s/.test(text.charAt(end - 1))) end--
  return end
}
