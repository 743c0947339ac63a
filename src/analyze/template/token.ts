import {kinds, smallUnit, unitKind} from '../../text/units.ts'
import {hashStart, hashUnit, numberHash} from './hash.ts'

/** A word, a number or a mark of a cue, as the shape of a block has it, and where the text goes on. */
export type Token = {readonly token: number; readonly next: number}

/** The token that starts at a place where no white space stands. */
export function readToken(text: string, start: number, end: number): Token {
  const unit = text.charCodeAt(start)
  const kind = unitKind(unit)
  if (kind === kinds.mark) return {token: -unit, next: start + 1}
  if (kind === kinds.ideograph) return {token: hashUnit(hashStart, unit), next: start + 1}
  return kind === kinds.digit ? {token: numberHash, next: toNumberEnd(text, start, end)} : readWord(text, start, end)
}

/** Apostrophes and soft hyphens in a word are silent. */
function readWord(text: string, start: number, end: number): Token {
  let token = hashStart
  let next = start
  for (; next < end; next++) {
    const unit = text.charCodeAt(next)
    const small = smallUnit(unit)
    if (small > 0) token = hashUnit(token, small)
    else if (unit !== 0x27 && unit !== 0x2019 && unit !== 0xad) break
  }
  return {token, next}
}

/** Where a number ends: it goes on over a full stop, comma or colon between digits. */
export function toNumberEnd(text: string, start: number, end: number): number {
  let at = start + 1
  for (; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unitKind(unit) === kinds.digit) continue
    const joins = unit === 0x2e || unit === 0x2c || unit === 0x3a
    if (!joins || at + 1 >= end || unitKind(text.charCodeAt(at + 1)) !== kinds.digit) break
  }
  return at
}
