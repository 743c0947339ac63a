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

const CURLY = '“”„‟'

/** The quotation between two marks; they are mismatched where they are no partners. */
export function join(open: Mark, close: Mark): Pair {
  const pair = {start: open.start, end: close.end, open: open.shape, close: close.shape}
  return isPartner(open, close) ? pair : {...pair, fault: 'mismatched'}
}

/** Whether the second mark is the one that closes what the first opens. */
export function isPartner(open: Mark, close: Mark | undefined): boolean {
  return close !== undefined && (PARTNERS.get(open.shape) ?? '').includes(close.shape)
}

/** A pair of a language that is not known here, where any curly mark may answer another: ”så här”, ”هكذا“. */
export function pardoned(pair: Pair): Pair {
  if (pair.fault !== 'mismatched' || !CURLY.includes(pair.open) || !CURLY.includes(pair.close)) return pair
  const {fault: _, ...sound} = pair
  return sound
}

/** A quotation whose mark never closes: it ends with its last word before `end`. */
export function toUnclosed(text: string, open: Mark, end: number): Pair {
  let last = end
  while (last > open.end && /\s/.test(text.charAt(last - 1))) last--
  return {start: open.start, end: last, open: open.shape, close: '', fault: 'unclosed'}
}
