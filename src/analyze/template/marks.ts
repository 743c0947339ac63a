import {kinds, unitKind} from '../../text/units.ts'

/** How a block ends, closing marks and brackets aside. */
export type Ending = 'stop' | 'ellipsis' | 'colon' | 'none'

/** What a block opens with. */
export type Opening = 'capital' | 'small' | 'number' | 'bullet' | 'quote' | 'bracket' | 'other'

/** What a mark does in a line. */
export const markClasses = {other: 0, stop: 1, comma: 2, quote: 3, sign: 4} as const

const classes = new Uint8Array(0x10000)
const members: readonly (readonly [number, string])[] = [
  [markClasses.stop, '.!?。！？؟۔।'],
  [markClasses.comma, ',;，、،'],
  [markClasses.quote, '"“”„«»‹›「」『』'],
  [markClasses.sign, '|©@#→▶►•·✓★↗/™®+_']
]
for (const [kind, marks] of members) for (const mark of marks) classes[mark.charCodeAt(0)] = kind

const closers = '"“”»«›’\'）)]」』'
const bullets = '-*•–—·>→▪■'

/** Which of `markClasses` a mark belongs to. */
export function markClass(unit: number): number {
  return classes[unit] ?? markClasses.other
}

/** A full stop ends a sentence at the end, before white space or a mark, but not behind a capital or `Mr`. */
export function isSentenceEnd(text: string, at: number, end: number): boolean {
  if (at + 1 >= end || text.charCodeAt(at) > 0x2e7f) return true
  if (unitKind(text.charCodeAt(at + 1)) > kinds.mark) return false
  if (text.charCodeAt(at) !== 0x2e || at < 2) return true
  const last = unitKind(text.charCodeAt(at - 1))
  return last !== kinds.upper && (last !== kinds.lower || unitKind(text.charCodeAt(at - 2)) !== kinds.upper)
}

/** How a stretch of text ends. */
export function endingOf(text: string, start: number, end: number): Ending {
  let at = end - 1
  while (at > start && end - at < 6 && closers.includes(text.charAt(at))) at--
  const mark = text.charAt(at)
  if (mark === '…' || (mark === '.' && at - 2 >= start && text.startsWith('..', at - 2))) return 'ellipsis'
  if (markClass(text.charCodeAt(at)) === markClasses.stop) return 'stop'
  return mark === ':' || mark === '：' ? 'colon' : 'none'
}

/** What the text at a place opens with. */
export function openingOf(text: string, start: number): Opening {
  const unit = text.charCodeAt(start)
  const kind = unitKind(unit)
  if (kind === kinds.digit) return 'number'
  if (kind === kinds.lower) return 'small'
  if (kind !== kinds.mark) return 'capital'
  const mark = text.charAt(start)
  if (bullets.includes(mark)) return 'bullet'
  if (markClass(unit) === markClasses.quote || mark === "'" || mark === '‘') return 'quote'
  return mark === '(' || mark === '[' ? 'bracket' : 'other'
}
