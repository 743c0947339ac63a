import {kinds, unitKind} from '../../text/units.ts'

/** A word, a number or a mark of a text as cues see it, and where the text goes on. */
export type Token = {readonly text: string; readonly isMark: boolean; readonly next: number}

const asciiWord = /^[A-Za-z]+$/
/** Letters that NFKC leaves alone. */
const composedWord =
  /^[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u0131\u0134-\u013e\u0141-\u0148\u014a-\u017e\u0400-\u045f]+$/

/**
 * The token at or after `from`: a word in lower case without apostrophes and soft hyphens, a number as `0`, one
 * character of a script without spaces, or one mark. Null at the end.
 */
export function nextToken(text: string, from: number, end: number): Token | null {
  let at = from
  while (at < end && unitKind(text.charCodeAt(at)) === kinds.space) at++
  if (at >= end) return null
  const kind = unitKind(text.charCodeAt(at))
  if (kind === kinds.digit) return {text: '0', isMark: false, next: numberEnd(text, at + 1, end)}
  if (kind === kinds.mark || kind === kinds.ideograph)
    return {text: text.charAt(at), isMark: kind === kinds.mark, next: at + 1}
  const next = wordEnd(text, at + 1, end)
  return {text: fold(text.slice(at, next)), isMark: false, next}
}

/** A number goes on over a full stop, comma or colon that stands between digits. */
function numberEnd(text: string, from: number, end: number): number {
  let at = from
  for (; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unitKind(unit) === kinds.digit) continue
    const joins = unit === 0x2e || unit === 0x2c || unit === 0x3a
    if (!joins || at + 1 >= end || unitKind(text.charCodeAt(at + 1)) !== kinds.digit) break
  }
  return at
}

/** A word goes on over letters, and over apostrophes and soft hyphens that a letter follows. */
function wordEnd(text: string, from: number, end: number): number {
  let at = from
  for (; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (isLetter(unit)) continue
    const joins = unit === 0x27 || unit === 0x2019 || unit === 0xad
    if (!joins || at + 1 >= end || !isLetter(text.charCodeAt(at + 1))) break
  }
  return at
}

function isLetter(unit: number): boolean {
  const kind = unitKind(unit)
  return kind === kinds.lower || kind === kinds.upper
}

function fold(word: string): string {
  if (asciiWord.test(word)) return word.toLowerCase()
  const bare = word.replace(/['’\u00ad]/g, '')
  return (composedWord.test(bare) ? bare : bare.normalize('NFKC')).toLowerCase()
}
