import {type Span, trimSpan} from './span.ts'

/**
 * The whole lines of a stretch, with the blank lines behind them, or, at the end of the text, those before: what to take
 * away so that no hole is left. Nothing where the stretch shares a line with other words, or is all that there is.
 */
export function toLinesOf(text: string, span: Span): Span | undefined {
  const inner = trimSpan(text, span)
  const start = toLineStart(text, inner.start)
  const end = toLineEnd(text, inner.end)
  if (start === undefined || end === undefined || inner.start === inner.end) return undefined
  if (end < text.length) return {start, end}
  const before = trimSpan(text, {start: 0, end: start})
  return before.start === before.end ? undefined : {start: behindBreak(text, before.end, start), end}
}

/** Where the line of an offset starts, if only white space stands between. */
function toLineStart(text: string, from: number): number | undefined {
  let at = from
  while (at > 0 && isSpace(text, at - 1)) at--
  return at === 0 || isBreak(text, at - 1) ? at : undefined
}

/** Where the first line behind an offset that is not blank starts, if nothing but white space stands between. */
function toLineEnd(text: string, from: number): number | undefined {
  let at = from
  let end = from
  while (at < text.length && (isSpace(text, at) || isBreak(text, at))) {
    at++
    if (isBreak(text, at - 1)) end = isPair(text, at - 1) ? ++at : at
  }
  if (at === text.length) return at
  return end > from ? end : undefined
}

/** Behind the line break, at the latest at the limit, that ends the line of an offset. */
function behindBreak(text: string, from: number, limit: number): number {
  let at = from
  while (at < limit && !isBreak(text, at)) at++
  if (at === limit) return at
  return at + (isPair(text, at) ? 2 : 1)
}

function isSpace(text: string, at: number): boolean {
  return /[^\S\n\r]/.test(text.charAt(at))
}

function isBreak(text: string, at: number): boolean {
  return text[at] === '\n' || text[at] === '\r'
}

function isPair(text: string, at: number): boolean {
  return text[at] === '\r' && text[at + 1] === '\n'
}
