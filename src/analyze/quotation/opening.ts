import {isCue} from './cue.ts'
import {beginsPhrase, type Run} from './phrase.ts'
import type {Token} from './tokens.ts'

/** The noun phrase that a sentence begins with, behind what may lead in: "On Monday, the mayor …". */
export function subjectAt(tokens: readonly Token[], floor: number, end: number): Run | undefined {
  let from = floor
  for (let at = floor; at < end; at++) {
    if (at === from && (isLead(tokens, at) || isState(tokens, floor, at))) from++
    else if (at === from && beginsPhrase(tokens[at])) return toSubject(tokens, from, end)
    else if (tokens[at]?.tag === 'comma') from = at + 1
  }
  return
}

/** Whether a token leads in to a clause without being part of it: "But", "Later", "This week". */
export function isLead(tokens: readonly Token[], at: number): boolean {
  const tag = tokens[at]?.tag
  if (tag === 'determiner') return tokens[at + 1]?.tag === 'time'
  return tag === 'conjunction' || tag === 'adverb' || tag === 'dash' || tag === 'comma' || tag === 'time'
}

/** "In Ostra, Calif., a voice …": the abbreviation goes with the place before it. */
function isState(tokens: readonly Token[], floor: number, at: number): boolean {
  const token = tokens[at]
  if (token === undefined || at < floor + 2 || tokens[at + 1]?.tag !== 'comma') return false
  return token.tag === 'name' && token.end - token.start > token.word.length && tokens[at - 2]?.tag === 'name'
}

function toSubject(tokens: readonly Token[], from: number, end: number): Run {
  let to = from + 1
  if (tokens[from]?.tag === 'pronoun') return {from, to}
  while (to < end && isInside(tokens, to)) to++
  return trimmed(tokens, {from, to}) ?? {from, to}
}

function isInside(tokens: readonly Token[], at: number): boolean {
  const tag = tokens[at]?.tag
  if (tag === 'base') return !isCue(tokens, at)
  if (tag === 'word' && isObject(tokens[at + 1])) return false
  return (
    tag === 'name' ||
    tag === 'word' ||
    tag === 'number' ||
    tag === 'determiner' ||
    tag === 'preposition' ||
    tag === 'conjunction'
  )
}

/** What stands behind a verb, not behind a noun: the word before it is one that is not listed. */
function isObject(token: Token | undefined): boolean {
  return token?.tag === 'determiner' || token?.tag === 'pronoun'
}

function trimmed(tokens: readonly Token[], run: Run): Run | undefined {
  let {to} = run
  while (to > run.from && (tokens[to - 1]?.tag === 'preposition' || tokens[to - 1]?.tag === 'conjunction')) to--
  return to > run.from ? {from: run.from, to} : undefined
}
