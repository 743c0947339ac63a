import {kinds, unitKind} from '../../text/units.ts'
import {readToken} from './token.ts'

/** A token of a cue, or a choice between several ways on. */
export type Piece = number | readonly (readonly Piece[])[]

/** A cue taken apart: its words and marks as tokens, each `(a|b|)` as a choice. Other brackets are marks. */
export function toPieces(cue: string): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (let open = cue.indexOf('('); open >= 0; open = cue.indexOf('(', from)) {
    const close = closing(cue, open)
    const ways = close < 0 ? [] : toWays(cue.slice(open + 1, close))
    const isChoice = ways.length > 1
    pieces.push(...tokens(cue.slice(from, isChoice ? open : open + 1)))
    if (isChoice) pieces.push(ways.map(toPieces))
    from = isChoice ? close + 1 : open + 1
  }
  return [...pieces, ...tokens(cue.slice(from))]
}

function tokens(text: string): number[] {
  const found: number[] = []
  for (let at = 0; at < text.length; ) {
    if (unitKind(text.charCodeAt(at)) === kinds.space) at++
    else {
      const {token, next} = readToken(text, at, text.length)
      found.push(token)
      at = next
    }
  }
  return found
}

/** Where the bracket that opens here is closed; -1 for nowhere. */
function closing(text: string, open: number): number {
  let depth = 0
  for (let at = open; at < text.length; at++) {
    if (text[at] === '(') depth++
    if (text[at] === ')' && --depth === 0) return at
  }
  return -1
}

/** The parts between the bars that stand in no further bracket. */
function toWays(text: string): string[] {
  const ways = ['']
  let depth = 0
  for (const char of text) {
    if (char === '(') depth++
    if (char === ')') depth--
    if (char === '|' && depth === 0) ways.push('')
    else ways[ways.length - 1] += char
  }
  return ways
}
