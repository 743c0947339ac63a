import type {Origin} from '../model/article.ts'

/** A text that is put together from stretches of a raw one, block by block. */
export type Draft = {
  /** How long the text is so far. */
  length(): number
  /** Adds a stretch of the raw text. White space becomes one space, and none at the ends of a block. */
  copy(start: number, end: number): void
  /** Adds text that stands for a stretch of the raw text and reads otherwise. */
  make(text: string, start: number, end: number): void
  /** Ends the block that is open, and gives its start; -1 where it holds nothing. */
  close(): number
  finish(): {readonly text: string; readonly origin: Origin}
}

/** What stands between two blocks. */
const gap = '\n\n'

/** Opens an empty draft. Blocks are separated by a blank line and hold no line break, so that the lines of the text are its blocks. */
export function openDraft(raw: string): Draft {
  const parts: string[] = []
  const segments: number[] = []
  let length = 0
  let start = -1
  let space = -1

  const add = (text: string, at: number, units: number) => {
    const last = segments.length - 3
    const isNext =
      last >= 0 &&
      (segments[last] ?? 0) + (segments[last + 2] ?? 0) === length &&
      (segments[last + 1] ?? 0) + (segments[last + 2] ?? 0) === at
    if (isNext) segments[last + 2] = (segments[last + 2] ?? 0) + units
    else segments.push(length, at, units)
    parts.push(text)
    length += text.length
  }
  const addMade = (text: string, from: number, to: number) => {
    add('', from, 0)
    parts.push(text)
    length += text.length
    segments.push(length, to, 0)
  }
  const begin = () => {
    if (start >= 0) {
      if (space >= 0) {
        if (raw.charCodeAt(space) === 0x20) add(' ', space, 1)
        else addMade(' ', space, space + 1)
      }
    } else {
      if (length > 0) {
        parts.push(gap)
        length += gap.length
      }
      start = length
    }
    space = -1
  }
  return {
    length: () => length,
    copy(from, to) {
      for (let at = from; at < to; ) {
        const blank = nextBlank(raw, at, to)
        if (blank > at) {
          begin()
          add(raw.slice(at, blank), at, blank - at)
        }
        at = nextWritten(raw, blank, to)
        if (at > blank && start >= 0 && space < 0) space = blank
      }
    },
    make(text, from, to) {
      if (isBlank(text.charCodeAt(0)) && text.trim() === '') {
        if (start >= 0 && space < 0) space = from
        return
      }
      begin()
      addMade(text, from, to)
    },
    close() {
      const from = start
      space = -1
      start = -1
      return from
    },
    finish: () => {
      const origin = {kind: 'segments', raw, segments: Uint32Array.from(segments), isMarkup: true} as const
      return {text: parts.join(''), origin}
    }
  }
}

/** The next white space that is more than one space between two words. */
function nextBlank(raw: string, from: number, to: number): number {
  let at = from
  for (; at < to; at++) {
    const unit = raw.charCodeAt(at)
    if (unit > 0x20 || !isBlank(unit)) continue
    const isSingle = unit === 0x20 && at > from && at + 1 < to && !isBlank(raw.charCodeAt(at + 1))
    if (!isSingle) break
  }
  return at
}

function nextWritten(raw: string, from: number, to: number): number {
  let at = from
  while (at < to && isBlank(raw.charCodeAt(at))) at++
  return at
}

/** The white space of HTML. */
function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x09 || unit === 0x0d || unit === 0x0c
}
