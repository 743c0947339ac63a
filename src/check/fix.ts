import type {Fix, LintMessage} from '../model/result.ts'
import {toLineStarts} from '../text/lines.ts'
import {toCover} from '../text/span.ts'
import {toSpan} from './identity.ts'

/** A text with some fixes, in the order of their places. */
export type Fixed = {readonly text: string; readonly fixes: readonly Fix[]}

/** Makes the first so many fixes of a text. Of those that overlap only the first is made: the others wait for the next pass. */
export function applyFixes(text: string, fixes: readonly Fix[], most = Number.POSITIVE_INFINITY): Fixed {
  const made: Fix[] = []
  const pieces: string[] = []
  let at = 0
  for (const fix of fixes.toSorted(byRange)) {
    const [start, end] = fix.range
    const before = made.at(-1)
    if (made.length >= most) break
    if (before !== undefined && (start < at || before.range[0] === start)) continue
    if (start < 0 || end > text.length || start > end) continue
    pieces.push(text.slice(at, start), fix.text)
    made.push(fix)
    at = end
  }
  return {text: pieces.join('') + text.slice(at), fixes: made}
}

function byRange({range: left}: Fix, {range: right}: Fix): number {
  return left[0] - right[0] || left[1] - right[1]
}

/** A text and what was found in it. */
export type Judged = {readonly text: string; readonly messages: readonly LintMessage[]}

/** Whether something is found in a text after its fixes that was not there before: of another rule, or at another place. */
export function isWorse(before: Judged, after: Judged, fixes: readonly Fix[]): boolean {
  if (after.text.trim() === '' && before.text.trim() !== '') return true
  const known = toKnown(before, fixes)
  const starts = toLineStarts(after.text)
  return after.messages.some((message) => !(known.get(nameOf(message))?.(widen(toSpan(starts, message))) ?? false))
}

/** By rule: tells of a place after the fixes whether the rule found something there before them. */
function toKnown({text, messages}: Judged, fixes: readonly Fix[]) {
  const starts = toLineStarts(text)
  const move = toMove(fixes)
  const spans = new Map<string, {start: number; end: number}[]>()
  for (const message of messages) {
    const {start, end} = toSpan(starts, message)
    const moved = {start: move(start), end: move(end)}
    if (end > start && moved.end === moved.start) continue
    const own = spans.get(nameOf(message))
    if (own) own.push(widen(moved))
    else spans.set(nameOf(message), [widen(moved)])
  }
  return new Map([...spans].map(([name, own]) => [name, toCover(own)]))
}

function nameOf({ruleId, fatal}: LintMessage): string {
  return `${ruleId ?? ''}${fatal ? ' failed' : ''}`
}

/** A place without width is as wide as one unit. */
function widen({start, end}: {readonly start: number; readonly end: number}) {
  return {start, end: Math.max(end, start + 1)}
}

/** Where an offset lies once the fixes are made; within one, at its end at the latest. */
function toMove(fixes: readonly Fix[]): (offset: number) => number {
  const shifts = [0]
  for (const {range, text} of fixes) shifts.push((shifts.at(-1) ?? 0) + text.length - (range[1] - range[0]))
  return (offset) => {
    const index = findBehind(fixes, offset)
    const {range, text} = fixes[index] ?? {range: [offset, offset], text: ''}
    const inside = Math.max(0, Math.min(offset - range[0], text.length))
    return offset <= range[0] ? offset + (shifts[index] ?? 0) : range[0] + (shifts[index] ?? 0) + inside
  }
}

/** The first fix that ends behind an offset. */
function findBehind(fixes: readonly Fix[], offset: number): number {
  let [low, high] = [0, fixes.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((fixes[middle]?.range[1] ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}
