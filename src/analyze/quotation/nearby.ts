import {isCue} from './cue.ts'
import {isLead} from './opening.ts'
import {beginsPhrase, type Run} from './phrase.ts'
import type {Token} from './tokens.ts'

/** The noun phrase that ends at a token, with what it stands beside: "Ines Holm, the mayor of Ostra". */
export function nearby(tokens: readonly Token[], floor: number, last: number): Run | undefined {
  const from = partStart(tokens, floor, last)
  if (from > last) return
  if (!beginsPhrase(tokens[from])) return isAside(tokens, from, last) ? undefined : tail(tokens, from, last)
  const comma = from - 1
  const apposed = tokens[comma]?.tag === 'comma' && comma > floor && tokens[from]?.tag !== 'name'
  const head = apposed && isBare(tokens, floor, comma - 1) ? nearby(tokens, floor, comma - 1) : undefined
  return {from: head?.from ?? from, to: last + 1}
}

/** Where an insertion begins that breaks off a clause before its verb: "who has in the past said". */
export function brokenOff(tokens: readonly Token[], floor: number, last: number): number | undefined {
  const from = partStart(tokens, floor, last)
  const before = tokens[from - 1]?.tag
  const broken = before === 'auxiliary' || before === 'relative' || before === 'pronoun'
  return broken && from > floor && from <= last && tokens[from]?.tag === 'preposition' ? from : undefined
}

function partStart(tokens: readonly Token[], floor: number, last: number): number {
  let from = last + 1
  while (from > floor && !isEdge(tokens, from - 1)) from--
  while (from < last && isLead(tokens, from)) from++
  return from
}

/** "and, in a low voice, said": the phrase stands beside the clause. */
function isAside(tokens: readonly Token[], from: number, last: number): boolean {
  return tokens[from]?.tag === 'preposition' && tokens[from - 1]?.tag === 'conjunction' && tokens[last]?.tag !== 'name'
}

function isEdge(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (isPause(token) || isCue(tokens, at)) return true
  switch (token?.tag) {
    case 'subordinator':
    case 'relative':
    case 'auxiliary':
    case 'gerund':
    case 'saying':
      return true
    case 'conjunction':
      return !(token.role === 'and' && tokens[at - 1]?.tag === 'name' && tokens[at + 1]?.tag === 'name')
    case 'verb':
      return tokens[at - 1]?.tag !== 'determiner'
    default:
      return false
  }
}

/** Behind "In Ostra" or "For months" the phrase is the run of capitals, or what the last determiner begins. */
function tail(tokens: readonly Token[], floor: number, last: number): Run | undefined {
  let from = last
  if (tokens[last]?.tag === 'name') {
    while (from > floor && tokens[from - 1]?.tag === 'name') from--
    return {from, to: last + 1}
  }
  while (from >= floor && tokens[from]?.tag !== 'determiner') from--
  return from >= floor ? {from, to: last + 1} : undefined
}

/** Where the part of a sentence begins that ends at a token: behind the comma, colon or dash before it. */
export function segmentStart(tokens: readonly Token[], floor: number, end: number): number {
  let from = end + 1
  while (from > floor && !isPause(tokens[from - 1])) from--
  return from
}

function isPause(token: Token | undefined): boolean {
  return (
    token?.tag === 'comma' ||
    token?.tag === 'colon' ||
    token?.tag === 'dash' ||
    token?.tag === 'stop' ||
    token?.tag === 'quote'
  )
}

/** Whether a part of a sentence has a finite verb of its own. */
export function hasVerb(tokens: readonly Token[], from: number, end: number): boolean {
  for (let at = from; at <= end; at++) {
    if (tokens[at]?.tag === 'relative') return false
    if (tokens[at]?.tag === 'auxiliary' || isCue(tokens, at)) return true
    if (tokens[at]?.tag === 'verb' && tokens[at - 1]?.tag !== 'determiner') return true
  }
  return false
}

/** Whether the part that ends here is a noun phrase alone, so that what follows its comma may stand beside it. */
export function isBare(tokens: readonly Token[], floor: number, end: number): boolean {
  let from = segmentStart(tokens, floor, end)
  while (tokens[from]?.tag === 'conjunction' || tokens[from]?.tag === 'adverb') from++
  if (!beginsPhrase(tokens[from]) && tokens[from]?.tag !== 'subordinator') return false
  for (let at = end; at >= from; at--) {
    if (tokens[at]?.tag === 'subordinator' || tokens[at]?.tag === 'conjunction') from = at + 1
  }
  return from <= end && beginsPhrase(tokens[from]) && !isLead(tokens, from) && !hasVerb(tokens, from, end)
}
