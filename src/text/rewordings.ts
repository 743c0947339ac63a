import {alignTokens, type Token, type TokenRun} from './align.ts'
import type {Change} from './changes.ts'
import {foldSpelling, toReadings} from './spelling.ts'
import {toWords} from './words.ts'

/** What was said otherwise, and how many words are equal. */
export type Rewording = {readonly changes: readonly Change[]; readonly equal: number}

/**
 * Where two wordings of one utterance differ in what was said: not where only spelling, case or marks do, not where words
 * in brackets or an ellipsis own up to the change, and not where one of them only begins or ends elsewhere.
 */
export function toRewording(before: string, after: string): Rewording {
  const [old, current] = [toTokens(before), toTokens(after)]
  const runs = alignTokens(old, current)
  const changes = toGroups(runs).flatMap(({removed, added, isOuter, ...neighbours}) => {
    const [gone, come] = [old.slice(...removed), current.slice(...added)]
    if (isOuter && (gone.length === 0 || come.length === 0)) return []
    if ([...gone, ...come].some(isOwnedUp) || isOwnedUpBeside(old, neighbours)) return []
    const change = {removed: toText(before, gone), added: toText(after, come)}
    return isReadAlike(change) ? [] : [change]
  })
  const equal = runs.reduce((sum, {kind, from, to}) => sum + (kind === 'equal' ? to - from : 0), 0)
  return {changes, equal}
}

/** Words by their general spelling, a bracket with all that it holds, and what stands for words left out. */
function toTokens(text: string): readonly Token[] {
  const tokens: Token[] = []
  const marks = [...text.matchAll(/\[[^\][]*\]|\([^()]*\)|…|\.\s?\.\s?\.|\*\*+|(?<=\p{L})--+|[%&]/gu)]
  let [at, next] = [0, 0]
  for (const word of toWords(text)) {
    for (let mark = marks[next]; mark !== undefined && mark.index <= word.start; mark = marks[++next]) {
      tokens.push(toMark(mark[0], mark.index))
      at = mark.index + mark[0].length
    }
    if (word.start >= at) tokens.push({...word, text: foldSpelling(word.text)})
  }
  return [...tokens, ...marks.slice(next).map((mark) => toMark(mark[0], mark.index))]
}

const honest = '…'

function toMark(mark: string, start: number): Token {
  const text = mark === '%' ? 'percent' : mark === '&' ? 'and' : honest
  return {start, end: start + mark.length, text}
}

type Group = {
  removed: [start: number, end: number]
  added: [start: number, end: number]
  /** The last equal token before, and the first behind, in the old text. */
  previous: number
  following: number
  isOuter: boolean
}

/** What is removed and added between two equal runs. */
function toGroups(runs: readonly TokenRun[]): readonly Group[] {
  const groups: Group[] = []
  let [at, other] = [0, 0]
  let open: Group | undefined
  for (const {kind, from, to} of runs) {
    if (kind === 'equal') {
      at = to
      other += to - from
      open = undefined
      continue
    }
    if (open === undefined) {
      open = {
        removed: [at, at],
        added: [other, other],
        previous: at - 1,
        following: at,
        isOuter: groups.length === 0 && at === 0
      }
      groups.push(open)
    }
    if (kind === 'removed') at = open.following = open.removed[1] = to
    else other = open.added[1] = to
  }
  if (open !== undefined) open.isOuter = true
  return groups
}

function isOwnedUp({text}: Token): boolean {
  return text === honest
}

function isOwnedUpBeside(old: readonly Token[], {previous, following}: Pick<Group, 'previous' | 'following'>): boolean {
  return old[previous]?.text === honest || old[following]?.text === honest
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
