import type {Span} from '../../text/span.ts'
import {isCue} from './cue.ts'
import type {Token} from './tokens.ts'

/** A run of tokens: indexes, the end excluded. */
export type Run = {readonly from: number; readonly to: number}

/** Whether a token can begin a noun phrase. */
export function beginsPhrase(token: Token | undefined): boolean {
  if (token === undefined) return false
  const {tag} = token
  return (
    tag === 'pronoun' || tag === 'name' || tag === 'determiner' || tag === 'number' || tag === 'word' || tag === 'base'
  )
}

/** Whether a noun phrase begins at a token, with a participle before its noun perhaps: "retired welder Per Lund". */
export function isPhraseAt(tokens: readonly Token[], at: number): boolean {
  const tag = tokens[at]?.tag
  if (tag !== 'gerund' && tag !== 'verb') return beginsPhrase(tokens[at])
  const next = tokens[at + 1]?.tag
  return next === 'name' || next === 'word'
}

/**
 * The noun phrase that begins at a token, with its appositions, for a source behind its verb: "said Ines Holm, a
 * nurse".
 */
export function phraseFrom(tokens: readonly Token[], from: number, end: number): Run | undefined {
  if (!isPhraseAt(tokens, from)) return
  if (tokens[from]?.tag === 'pronoun') return {from, to: from + 1}
  let to = segmentEnd(tokens, from, end, tokens[from]?.tag !== 'name')
  for (;;) {
    const next = tokens[to + 1]
    if (to + 1 >= end || tokens[to]?.tag !== 'comma' || !beginsApposition(next)) return {from, to}
    to = segmentEnd(tokens, to + 1, end, true)
  }
}

function beginsApposition(token: Token | undefined): boolean {
  return token?.tag === 'relative' || (beginsPhrase(token) && token?.tag !== 'pronoun')
}

/** Where a phrase without a comma ends; a common noun takes more prepositions than a name does. */
function segmentEnd(tokens: readonly Token[], from: number, end: number, common: boolean): number {
  let relative = false
  for (let at = from; at < end; at++) {
    const token = tokens[at]
    if (token === undefined) return at
    if (token.tag === 'relative') relative = true
    else if (token.tag === 'open') at = closing(tokens, at, end)
    else if (at > from && !goesOn(tokens, at, end, common, relative)) return at
  }
  return end
}

function closing(tokens: readonly Token[], from: number, end: number): number {
  for (let at = from; at < end && at < from + 12; at++) if (tokens[at]?.tag === 'close') return at
  return from
}

function goesOn(tokens: readonly Token[], at: number, end: number, common: boolean, relative: boolean): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]?.tag
  switch (token?.tag) {
    case 'name':
    case 'word':
    case 'number':
      return true
    case 'determiner':
      return common || relative || before === 'preposition' || before === 'conjunction'
    case 'preposition':
      return isAttached(tokens, at, common || relative)
    case 'conjunction':
      return relative ? token.role !== 'or' : token.role === 'and' && at + 1 < end && beginsApposition(tokens[at + 1])
    case 'subordinator':
      return relative && token.role === 'as'
    case 'time':
      return relative || before === 'determiner'
    case 'base':
    case 'cue':
      return relative || !isCue(tokens, at)
    default:
      return relative && RELATIVE.has(token?.tag ?? 'stop')
  }
}

/** What goes on inside a relative clause, and ends any other phrase. */
const RELATIVE: ReadonlySet<Token['tag']> = new Set(['adverb', 'pronoun', 'verb', 'auxiliary', 'gerund'])

/** Whether a preposition binds to the noun before it rather than to the verb: not "said Holm in an interview". */
function isAttached(tokens: readonly Token[], at: number, common: boolean): boolean {
  const role = tokens[at]?.role
  if (role === 'of' || role === 'from') return true
  if (!common || role === 'during' || role === 'loose') return false
  if (tokens[at + 1]?.tag === 'time' || tokens[at + 1]?.tag === 'gerund') return false
  for (let next = at + 1; next < at + 5; next++) {
    if (tokens[next]?.role === 'document' || tokens[next]?.role === 'occasion') return false
  }
  return true
}

/** The span of a run of tokens. */
export function toSpan(tokens: readonly Token[], {from, to}: Run): Span {
  return {start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0}
}
