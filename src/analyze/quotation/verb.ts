import {isCue, isFiniteVerb} from './cue.ts'
import {beginsPhrase} from './phrase.ts'
import type {Token} from './tokens.ts'

/** The first verb of the clause that is not inside a relative clause; a verb of saying before any other. */
export function mainVerb(tokens: readonly Token[], from: number, end: number): number | undefined {
  let other = tokens[from]?.tag === 'pronoun' && tokens[from + 1]?.tag === 'word' ? from + 1 : undefined
  for (let at = from + 1; at < end; at++) {
    const token = tokens[at]
    if (token?.tag === 'relative' || isRelativeThat(tokens, at)) at = relativeEnd(tokens, at, end)
    else if (isCue(tokens, at)) return at
    else if (token?.tag === 'colon') break
    else if (token?.tag === 'subordinator') at = skipTo('comma', tokens, at, end)
    else if (token?.tag === 'open') at = skipTo('close', tokens, at, end)
    else if (token?.tag === 'verb') other ??= at
  }
  return other
}

function skipTo(tag: Token['tag'], tokens: readonly Token[], from: number, end: number): number {
  let at = from + 1
  while (at < end && tokens[at]?.tag !== tag) at++
  return at
}

/** "A firm that had bought it said": behind a noun, "that" before a verb begins a relative clause. */
function isRelativeThat(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.tag
  return tokens[at]?.role === 'that' && (before === 'word' || before === 'name') && isFiniteVerb(tokens[at + 1])
}

/**
 * Where a relative clause ends: at its comma; without one before it, behind its verb, the first word that can be one.
 */
function relativeEnd(tokens: readonly Token[], from: number, end: number): number {
  let at = from + 1
  if (tokens[from - 1]?.tag !== 'comma') {
    while (at < end && tokens[at]?.tag === 'adverb') at++
    if (at < end && !beginsPhrase(tokens[at])) return at
    if (tokens[at]?.tag === 'word') return at
  }
  let verb: number | undefined
  for (; at < end; at++) {
    if (tokens[at]?.tag === 'comma') return at
    if (isFiniteVerb(tokens[at])) verb ??= at
  }
  return verb ?? from
}

/** Where a subject ends before its verb: adverbs and auxiliaries are no part of it. */
export function subjectEnd(tokens: readonly Token[], from: number, verb: number): number {
  let to = verb
  while (to > from && (tokens[to - 1]?.tag === 'adverb' || tokens[to - 1]?.tag === 'auxiliary')) to--
  return to
}
