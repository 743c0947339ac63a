import type {Span} from '../../text/span.ts'
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

/** Whether a token is a verb that can be the main verb of a clause. */
export function isFiniteVerb(token: Token | undefined): boolean {
  return token?.tag === 'cue' || token?.tag === 'verb' || token?.tag === 'auxiliary'
}

/** Whether a token is a finite verb of saying where it stands, not a noun of the same form. */
export function isCue(tokens: readonly Token[], at: number): boolean {
  const tag = tokens[at]?.tag
  if (tag === 'cue') return !isNoun(tokens, at)
  return tag === 'base' && isBareVerb(tokens, at)
}

/** A bare form is a verb behind a plural, "to", an auxiliary or a pronoun: "officials say", not "the report". */
function isBareVerb(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  switch (before?.tag) {
    case 'pronoun':
    case 'relative':
    case 'auxiliary':
    case 'adverb':
      return true
    case 'conjunction':
    case 'comma':
      return before.word !== 'or' && before.word !== 'nor'
    case 'preposition':
      return before.word === 'to'
    case 'name':
    case 'word':
      return (isPlural(before.word) && !isSingular(tokens, at - 1)) || isJoined(tokens, at - 1)
    default:
      return false
  }
}

/** "Some cheered", "one said": these stand for a noun where a past form follows. */
const QUANTIFIERS = /^(some|many|one|another|both|several|most|few|all|two|three|others)$/
const PAST = /ed$|^(said|told|wrote|thought|felt|began|spoke|sang)$/

/** A verb form behind a determiner, a preposition or a possessive is a noun: "the report", "Ostra's claims". */
export function isNoun(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  if (before === undefined) return false
  if (before.tag === 'determiner') return !(QUANTIFIERS.test(before.word) && PAST.test(tokens[index]?.word ?? ''))
  if (before.tag === 'number') return true
  if (before.tag === 'preposition') return before.word !== 'to'
  return (before.tag === 'name' || before.tag === 'word') && /'s?$/.test(before.word)
}

function isPlural(word: string): boolean {
  return /[^s']s$|people$|police$|men$|media$/.test(word)
}

/** "A Lunds report" is one report, whatever the name before it ends in. */
function isSingular(tokens: readonly Token[], last: number): boolean {
  let at = last
  while (at > last - 5 && (tokens[at]?.tag === 'name' || tokens[at]?.tag === 'word' || tokens[at]?.tag === 'number'))
    at--
  return tokens[at]?.word === 'a' || tokens[at]?.word === 'an'
}

/** "Ines Holm and Per Lund write": the name before the verb is joined to another. */
function isJoined(tokens: readonly Token[], last: number): boolean {
  let at = last
  while (tokens[at]?.tag === 'name') at--
  return at < last && tokens[at]?.tag === 'conjunction' && tokens[at - 1]?.tag === 'name'
}

/** The noun phrase that begins at a token, with its appositions, for a source behind its verb: "said Ines Holm, a nurse". */
export function phraseFrom(tokens: readonly Token[], from: number, end: number): Run | undefined {
  if (!beginsPhrase(tokens[from])) return
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
  switch (token?.tag) {
    case 'name':
    case 'word':
    case 'number':
      return true
    case 'determiner':
      return common || relative || tokens[at - 1]?.tag === 'preposition' || tokens[at - 1]?.tag === 'conjunction'
    case 'preposition':
      return isAttached(tokens, at, common || relative)
    case 'conjunction':
      if (relative) return token.word === 'and' || token.word === 'but'
      return token.word === 'and' && at + 1 < end && beginsPhrase(tokens[at + 1]) && tokens[at + 1]?.tag !== 'pronoun'
    case 'subordinator':
      return relative && token.word === 'as'
    case 'time':
      return relative || tokens[at - 1]?.tag === 'determiner'
    case 'adverb':
    case 'pronoun':
    case 'verb':
    case 'auxiliary':
    case 'gerund':
      return relative
    case 'base':
    case 'cue':
      return relative || !isCue(tokens, at)
    default:
      return false
  }
}

const OCCASIONS = new Set(
  'interview statement speech email e-mail telephone phone news conference tweet letter rally debate hearing memo post message call briefing'.split(
    ' '
  )
)

function isAttached(tokens: readonly Token[], at: number, common: boolean): boolean {
  const word = tokens[at]?.word
  if (/^(of|from|von|vom|de|du|del)$/.test(word ?? '')) return true
  if (!common || tokens[at + 1]?.tag === 'time' || tokens[at + 1]?.tag === 'gerund') return false
  for (let next = at + 1; next < at + 5; next++) if (OCCASIONS.has(tokens[next]?.word ?? '')) return false
  return word !== 'during' && word !== 'after' && word !== 'about' && word !== 'against'
}

/** The span of a run of tokens. */
export function toSpan(tokens: readonly Token[], {from, to}: Run): Span {
  return {start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0}
}

/** Who speaks in a source phrase: its name without titles before it in small letters, else the phrase up to its first comma. */
export function headOf(tokens: readonly Token[], {from, to}: Run): Run {
  const end = headEnd(tokens, from, to)
  if (tokens[from]?.tag === 'pronoun') return {from, to: from + 1}
  const name = nameBefore(tokens, from, end)
  if (name) return name
  const apposed = tokens[end]?.tag === 'comma' && tokens[end + 1]?.tag === 'name' ? headEnd(tokens, end + 1, to) : 0
  return nameBefore(tokens, end + 1, apposed) ?? {from, to: end}
}

/** Where the first part of a phrase ends: before a comma, a bracket, a preposition, a relative clause. */
function headEnd(tokens: readonly Token[], from: number, to: number): number {
  let end = from + 1
  while (end < to) {
    const token = tokens[end]
    if (token?.tag === 'comma' || token?.tag === 'relative' || token?.tag === 'open' || token?.tag === 'dash') break
    if (token?.tag === 'preposition') break
    end++
  }
  return Math.min(end, to)
}

/** The conjunction of "Holm and Lund". */
function isLink(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.tag === 'conjunction' && tokens[at - 1]?.tag === 'name' && tokens[at + 1]?.tag === 'name'
}

/** The run of names that a part ends with; a part that is nothing else but an article and names stays whole. */
function nameBefore(tokens: readonly Token[], from: number, end: number): Run | undefined {
  let start = end
  while (start > from && (tokens[start - 1]?.tag === 'name' || isLink(tokens, start - 1))) start--
  if (start >= end) return
  return start === from + 1 && tokens[from]?.tag === 'determiner' ? {from, to: end} : {from: start, to: end}
}
