import {type Change, toChanges} from '../text/changes.ts'
import type {Span} from '../text/span.ts'
import {countWords} from '../text/words.ts'

/** Equal words of two texts: where they stand now, and where before. */
export type Common = {readonly now: Span; readonly before: Span}

/** So many words and units may stand between an equal stretch and the end of its line to be compared, */
const mostWords = 20
const mostUnits = 250
/** and so many between two equal stretches: what was put in, or left out. */
const mostWordsBetween = 60
const mostUnitsBetween = 600

/**
 * What was changed around stretches that two texts share, in the order of the later text: between two that follow one another
 * closely, and from one to the end of its line where that is near in both. Only what differs is compared.
 */
export function findAlterations(earlier: string, text: string, common: readonly Common[]): readonly Change[] {
  const gaps: Common[] = []
  for (let index = 0; index <= common.length; index++) {
    const [last, next] = [common[index - 1], common[index]]
    const between = last !== undefined && next !== undefined ? toBetween(last, next) : undefined
    if (between !== undefined && isNear(earlier, text, between, mostWordsBetween, mostUnitsBetween)) gaps.push(between)
    else gaps.push(...toEnds(earlier, text, last, next).filter((gap) => isNear(earlier, text, gap)))
  }
  return gaps
    .flatMap(({now, before}) => toChanges(earlier.slice(before.start, before.end), text.slice(now.start, now.end)))
    .filter(changesWords)
}

function toBetween(last: Common, next: Common): Common | undefined {
  if (next.before.start < last.before.end) return undefined
  return {
    now: {start: last.now.end, end: next.now.start},
    before: {start: last.before.end, end: next.before.start}
  }
}

/** From one stretch to the end of its line, and from the start of its line to the next one. */
function toEnds(earlier: string, text: string, last: Common | undefined, next: Common | undefined): readonly Common[] {
  const behind = last && {now: toRest(text, last.now.end), before: toRest(earlier, last.before.end)}
  const ahead = next && {now: toStart(text, next.now.start), before: toStart(earlier, next.before.start)}
  return [...(behind ? [behind] : []), ...(ahead ? [ahead] : [])]
}

/** No further than what would be too far. */
function toRest(text: string, start: number): Span {
  const found = text.slice(start, start + mostUnits + 1).search(/[\r\n]/u)
  return {start, end: found < 0 ? Math.min(text.length, start + mostUnits + 1) : start + found}
}

function toStart(text: string, end: number): Span {
  const from = Math.max(0, end - mostUnits - 1)
  return {start: Math.max(from, text.lastIndexOf('\n', end - 1) + 1), end}
}

function isNear(earlier: string, text: string, {now, before}: Common, words = mostWords, units = mostUnits): boolean {
  const isClose = (whole: string, gap: Span) => gap.end - gap.start <= units && countWords(whole, gap) <= words
  return isClose(earlier, before) && isClose(text, now)
}

/** Other marks around the same words are the style of a house. */
function changesWords({removed, added}: Change): boolean {
  return /[\p{L}\p{N}]/u.test(removed + added)
}
