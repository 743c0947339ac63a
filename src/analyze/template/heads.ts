import type {Span} from '../../text/span.ts'
import {kinds, unitKind} from '../../text/units.ts'
import {readToken} from './token.ts'

/** A token that a cue may begin with, or go on with behind a leading `*`. */
export type Head = {readonly token: number; readonly behindStar: boolean}

/** The tokens that a cue may begin with: cheaper than to take it apart. */
export function toHeads(text: string, span: Span): readonly Head[] {
  const {at, behindStar} = skipStars(text, span)
  if (at < span.end && text.charAt(at) !== '(') return [{token: readToken(text, at, span.end).token, behindStar}]
  const heads: Head[] = []
  collect(text, span, false, heads)
  return heads
}

/** Most cues begin with a word, or a word behind a star. */
function skipStars(text: string, {start, end}: Span): {readonly at: number; readonly behindStar: boolean} {
  let at = start
  let behindStar = false
  for (; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x2a) behindStar = true
    else if (unit > 0x20) break
  }
  return {at, behindStar}
}

/** Collects the heads of a stretch, and says how a stretch without words was left: behind a `*` or not. */
function collect(text: string, {start, end}: Span, behindStar: boolean, heads: Head[]): readonly boolean[] {
  let at = start
  while (at < end && unitKind(text.charCodeAt(at)) === kinds.space) at++
  if (at >= end) return [behindStar]
  if (text.charAt(at) === '*') return collect(text, {start: at + 1, end}, true, heads)
  const close = text.charAt(at) === '(' ? toClose(text, at + 1, end) : -1
  if (close < 0) {
    heads.push({token: readToken(text, at, end).token, behindStar})
    return []
  }
  const left = new Set(toWays(text, at + 1, close).flatMap((way) => collect(text, way, behindStar, heads)))
  return [...left].flatMap((star) => collect(text, {start: close + 1, end}, star, heads))
}

/** The end of a choice that opened before; -1 where the bracket is only a mark. */
function toClose(text: string, from: number, end: number): number {
  const close = text.indexOf(')', from)
  const inside = close > 0 && close < end ? text.slice(from, close) : ''
  return inside.includes('|') && !inside.includes('(') ? close : -1
}

function toWays(text: string, from: number, close: number): readonly Span[] {
  const ways: Span[] = []
  for (let start = from; start <= close; ) {
    const bar = text.indexOf('|', start)
    const end = bar < 0 || bar > close ? close : bar
    ways.push({start, end})
    start = end + 1
  }
  return ways
}
