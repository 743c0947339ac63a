import {addDecoded} from '../decoded.ts'
import type {Draft} from '../draft.ts'
import type {Text} from './tree.ts'

/** Writes a text into a draft. What reads as it is written is copied. */
export function readText(text: Text, raw: string, draft: Draft): void {
  const {start, end, units} = text
  if (units === end - start) draft.copy(start, end)
  else addDecoded(draft, raw, start, end, toValue(text), 'html')
}

/** Writes a text whose line breaks count; `onBreak` is called at each of them. */
export function readLines(text: Text, raw: string, draft: Draft, onBreak: () => void): void {
  const values = toValue(text).split('\n')
  let start = text.start
  values.forEach((value, index) => {
    const end = index + 1 < values.length ? toLineEnd(raw, start, text.end) : text.end
    addDecoded(draft, raw, start, end, value, 'html')
    if (index + 1 < values.length) onBreak()
    start = Math.min(text.end, end + (raw.startsWith('\r\n', end) ? 2 : 1))
  })
}

/** A text as it reads. */
export function toValue({words}: Text): string {
  return words.join('')
}

/** The parser takes every kind of line break for the same, and drops the first one of all; of a blank line nothing is left. */
function toLineEnd(raw: string, start: number, end: number): number {
  let at = start
  while (at < end && raw.charCodeAt(at) !== 0x0a && raw.charCodeAt(at) !== 0x0d) at++
  return at
}
