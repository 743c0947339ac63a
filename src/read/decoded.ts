import {decodeHTML, decodeHTMLStrict} from 'entities'
import type {Draft} from './draft.ts'

/** How a raw text is written down: in which characters references and escapes are told by. */
export type Notation = 'html' | 'markdown'

const references = {html: decodeHTML, markdown: decodeHTMLStrict} as const
/** No name of a character and no number of one is longer. */
const longest = 34
const ampersand = 0x26
const numberSign = 0x23
const lineFeed = 0x0a
const carriageReturn = 0x0d
const backslash = 0x5c

/**
 * Adds to a draft what a stretch of `source` was decoded to. What is the same in both is copied; a reference to a
 * character is made; what was dropped, such as a backslash or the mark in front of a quoted line, is passed over. Gives the
 * place behind all that was read.
 */
export function addDecoded(
  draft: Draft,
  source: string,
  start: number,
  end: number,
  value: string,
  as: Notation
): number {
  let at = start
  let same = start
  const flush = () => {
    if (at > same) draft.copy(same, at)
  }
  let read = 0
  while (read < value.length && at < end) {
    const unit = source.charCodeAt(at)
    if (unit === value.charCodeAt(read) && unit !== ampersand && unit !== backslash) {
      at++
      read++
      continue
    }
    const reference = unit === ampersand ? toReference(source, at, end, as) : undefined
    if (reference !== undefined && value.startsWith(reference.text, read)) {
      flush()
      draft.make(reference.text, at, at + reference.length)
      at += reference.length
      same = at
      read += reference.text.length
    } else if (isEscape(source, at, value.charCodeAt(read), as)) {
      flush()
      same = at + 1
      at += 2
      read++
    } else if (unit === value.charCodeAt(read)) {
      at++
      read++
    } else {
      flush()
      if (unit === carriageReturn && value.charCodeAt(read) === lineFeed) {
        draft.make(' ', at, at + 1)
        read++
        if (source.charCodeAt(at + 1) === lineFeed) at++
      }
      at++
      same = at
    }
  }
  flush()
  if (read < value.length) draft.make(value.slice(read).replace(/\s+/g, ' '), end, end)
  return at
}

/** The reference that stands at a place, and the text that it is for. */
function toReference(source: string, at: number, end: number, as: Notation) {
  let to = at + 1
  const limit = Math.min(end, at + longest)
  while (to < limit && isNamed(source.charCodeAt(to))) to++
  if (source.charCodeAt(to) === 0x3b && to < end) to++
  const written = source.slice(at, to)
  const text = written.length < 3 ? written : references[as](written)
  return text === written ? undefined : {text, length: to - at}
}

function isNamed(unit: number): boolean {
  return unit === numberSign || isLetterOrDigit(unit)
}

function isLetterOrDigit(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)
}

/** Whether a backslash is there for the sake of the mark behind it. */
function isEscape(source: string, at: number, expected: number, as: Notation): boolean {
  return (
    as === 'markdown' &&
    source.charCodeAt(at) === backslash &&
    isMark(expected) &&
    source.charCodeAt(at + 1) === expected
  )
}

function isMark(unit: number): boolean {
  return unit > 0x20 && unit < 0x7f && !isLetterOrDigit(unit)
}
