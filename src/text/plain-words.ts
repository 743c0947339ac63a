import type {Span} from './span.ts'
import {toWordTable} from './word-table.ts'
import {scanWords} from './words.ts'

/** How many words some stretches hold, and how many of them are plain: neither names nor numbers, by how they begin. */
export function countPlainWords(
  text: string,
  spans: readonly Span[]
): {readonly words: number; readonly plain: number} {
  let [words, plain] = [0, 0]
  for (const {start, end} of spans) {
    plain += countPlain(text, start, end)
    words += scratch.count
  }
  return {words, plain}
}

/** So many units of a stretch hold some dozens of words. */
const beginning = 300

/** Whether some stretches may hold so many plain words: of long ones the beginnings tell. None that do are missed. */
export function mayHoldPlainWords(text: string, spans: readonly Span[], least: number): boolean {
  let plain = 0
  for (const {start, end} of spans) {
    plain += countPlain(text, start, Math.min(end, start + beginning))
    if (plain >= least) return true
  }
  return countPlainWords(text, spans).plain >= least
}

/** How many words of a stretch are plain; all of them are left in the table. */
function countPlain(text: string, start: number, end: number): number {
  let plain = 0
  scratch.count = 0
  scanWords(text, start, end, scratch)
  for (let index = 0; index < scratch.count; index++) if (isPlain(text, scratch.starts[index] ?? 0)) plain++
  return plain
}

/** Used again and again, since stretches are many and short. */
const scratch = toWordTable()

function isPlain(text: string, start: number): boolean {
  const unit = text.charCodeAt(start)
  if (unit < 0x80) return unit >= 0x61 && unit <= 0x7a
  return !/^[\p{Lu}\p{N}]/u.test(text.slice(start, start + 2))
}
