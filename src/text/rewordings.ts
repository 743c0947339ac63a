import {alignTokens, type Token, type TokenRun} from './align.ts'
import type {Change} from './changes.ts'
import {foldSpelling, toReadings} from './spelling.ts'
import {toWords} from './words.ts'

/** What was said otherwise, and what share of the letters is not concerned: a long word weighs more than a short one. */
export type Rewording = {readonly changes: readonly Change[]; readonly equal: number}

/**
 * Where two wordings of one utterance differ in what was said: not where only spelling, case or marks do, not where words
 * in brackets or an ellipsis own up to the change, and not where one of them only begins or ends elsewhere.
 */
export function toRewording(before: string, after: string): Rewording {
  const [old, current] = [toTokens(before), toTokens(after)]
  const runs = alignTokens(old, current)
  const shared = runs.reduce((sum, {kind, from, to}) => sum + (kind === 'equal' ? to - from : 0), 0)
  const changes = toGroups(runs).flatMap((group) => {
    const [gone, come] = [old.slice(...group.removed), current.slice(...group.added)]
    if (isCut(group, shared) || [...gone, ...come].some(isOwnedUp) || isBesideEllipsis(group, old)) return []
    const change = {removed: toText(before, gone), added: toText(after, come)}
    return isReadAlike(change) ? [] : [change]
  })
  const equal = countLetters(runs.flatMap(({kind, from, to}) => (kind === 'equal' ? old.slice(from, to) : [])))
  const changed = changes.reduce((sum, {removed, added}) => sum + Math.max(removed.length, added.length), 0)
  return {changes, equal: equal / Math.max(1, equal + changed)}
}

function countLetters(tokens: readonly Token[]): number {
  return tokens.reduce((sum, {start, end}) => sum + end - start, 0)
}

/** The name of a speaker in capitals, as transcripts have it. */
const label = /^\p{Lu}[\p{Lu} .'’-]*:/u

/** Words by their general spelling, a bracket with all that it holds, and what stands for words left out. */
function toTokens(text: string): readonly Token[] {
  const start = label.exec(text)?.[0].length ?? 0
  const tokens: Token[] = []
  const marks = [...text.matchAll(/\[[^\][]*\]|\([^()]*\)|…|\.\s?\.\s?\.|\*\*+|(?<=\p{L})--+|[%&]/gu)]
  let [at, next] = [0, 0]
  for (const {start: from, end, text: word} of toWords(text, {start, end: text.length})) {
    for (let mark = marks[next]; mark !== undefined && mark.index <= from; mark = marks[++next]) {
      tokens.push(toMark(mark[0], mark.index))
      at = mark.index + mark[0].length
    }
    if (from >= at) tokens.push({start: from, end, text: foldSpelling(word)})
  }
  return [...tokens, ...marks.slice(next).map((mark) => toMark(mark[0], mark.index))]
}

const ellipsis = '…'
const bracket = '[]'

function toMark(mark: string, start: number): Token {
  const text = mark === '%' ? 'percent' : mark === '&' ? 'and' : /[[(]/.test(mark) ? bracket : ellipsis
  return {start, end: start + mark.length, text}
}

type Group = {
  removed: [start: number, end: number]
  added: [start: number, end: number]
  /** How many equal tokens stand before. */
  readonly before: number
}

/** What is removed and added between two equal runs. */
function toGroups(runs: readonly TokenRun[]): readonly Group[] {
  const groups: Group[] = []
  let [at, other, before] = [0, 0, 0]
  let open: Group | undefined
  for (const {kind, from, to} of runs) {
    if (kind === 'equal') {
      at = to
      other += to - from
      before += to - from
      open = undefined
      continue
    }
    if (open === undefined) {
      open = {removed: [at, at], added: [other, other], before}
      groups.push(open)
    }
    if (kind === 'removed') at = open.removed[1] = to
    else other = open.added[1] = to
  }
  return groups
}

/** Fewer equal words than this at an end may be equal by chance, */
const fewEqual = 3
/** where at least so many stand beyond them in one of the texts alone. */
const manyMore = 4

/** Whether one of the texts only goes on where the other ends, or begins earlier. */
function isCut({removed, added, before}: Group, shared: number): boolean {
  const [gone, come] = [removed[1] - removed[0], added[1] - added[0]]
  const beyond = Math.min(before, shared - before)
  return Math.min(gone, come) === 0 && (beyond === 0 || (beyond < fewEqual && gone + come >= manyMore))
}

function isOwnedUp({text}: Token): boolean {
  return text === ellipsis || text === bracket
}

function isBesideEllipsis({removed: [start, end]}: Group, old: readonly Token[]): boolean {
  return old[start - 1]?.text === ellipsis || old[end]?.text === ellipsis
}

function toText(text: string, tokens: readonly Token[]): string {
  return text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0)
}

const hesitations = new Set(['', 'um', 'uh', 'uhm', 'er', 'ah'])

function isReadAlike({removed, added}: Change): boolean {
  const readings = toReadings(added)
  return (
    toReadings(removed).some((reading) => readings.includes(reading)) ||
    (hesitations.has(removed.toLowerCase()) && hesitations.has(added.toLowerCase()))
  )
}
