import {addDecoded} from '../decoded.ts'
import type {Draft} from '../draft.ts'
import type {Text} from './tree.ts'

/** Writes a text into a draft. What reads as it is written is copied. */
export function readText({start, end, odd}: Text, raw: string, draft: Draft): void {
  let from = start
  if (odd !== null)
    for (const word of odd) {
      if (word.start > from) draft.copy(from, word.start)
      addDecoded(draft, raw, word.start, word.end, word.value, 'html')
      from = word.end
    }
  if (end > from) draft.copy(from, end)
}

/** Writes a text whose line breaks count; `onBreak` is called at each of them. A word holds none. */
export function readLines({start, end, odd}: Text, raw: string, draft: Draft, onBreak: () => void): void {
  let from = start
  for (const word of odd ?? []) {
    copyLines(raw, from, word.start, draft, onBreak)
    if (/[\r\n]/.test(raw.slice(word.start, word.end))) copyLines(raw, word.start, word.end, draft, onBreak)
    else addDecoded(draft, raw, word.start, word.end, word.value, 'html')
    from = word.end
  }
  copyLines(raw, from, end, draft, onBreak)
}

function copyLines(raw: string, start: number, end: number, draft: Draft, onBreak: () => void): void {
  let from = start
  for (let at = start; at < end; at++) {
    const unit = raw.charCodeAt(at)
    if (unit !== 0x0a && unit !== 0x0d) continue
    draft.copy(from, at)
    onBreak()
    from = at + 1
  }
  draft.copy(from, end)
}

/** A text as it reads. */
export function toValue({start, end, odd}: Text, raw: string): string {
  let value = ''
  let from = start
  for (const word of odd ?? []) {
    value += raw.slice(from, word.start) + word.value
    from = word.end
  }
  return value + raw.slice(from, end)
}
