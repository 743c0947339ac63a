import {beginsPhrase, isCue, isFiniteVerb, phraseFrom, type Run} from './phrase.ts'
import type {Token} from './tokens.ts'

/** The subject of a verb of saying, looked for to its left, not before `floor`; "Said Holm:" has it behind. */
export function subjectOf(tokens: readonly Token[], floor: number, verb: number): Run | undefined {
  let last = verb - 1
  while (last >= floor && isPassing(tokens[last])) last--
  const token = tokens[last]
  if (last < floor || token === undefined)
    return tokens[verb]?.tag === 'saying' ? undefined : phraseFrom(tokens, verb + 1, tokens.length)
  if (tokens[verb]?.tag === 'saying') return accompanied(tokens, floor, last) ?? mainSubject(tokens, floor, last)
  switch (token.tag) {
    case 'conjunction':
      return (tokens[last - 1]?.tag === 'comma' ? mainSubject : earlierSubject)(tokens, floor, last)
    case 'pronoun':
      return {from: last, to: last + 1}
    case 'relative':
      return antecedent(tokens, floor, last)
    case 'comma':
      return interrupted(tokens, floor, last) ?? earlierSubject(tokens, floor, last)
    case 'dash':
      return mainSubject(tokens, floor, last)
    case 'preposition':
      return token.word === 'to' ? infinitive(tokens, floor, last) : undefined
    default:
      return nearby(tokens, floor, last) ?? earlierSubject(tokens, floor, last)
  }
}

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

function isLead(tokens: readonly Token[], at: number): boolean {
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

function isPassing(token: Token | undefined): boolean {
  return token?.tag === 'adverb' || token?.tag === 'auxiliary' || token?.tag === 'time'
}

/** The subject of the verb before: "she stood and said", "he paused, adding". */
function earlierSubject(tokens: readonly Token[], floor: number, before: number): Run | undefined {
  for (let at = before - 1; at > floor; at--) {
    if (isFiniteVerb(tokens[at]) && (tokens[at]?.tag !== 'cue' || isCue(tokens, at)))
      return subjectOf(tokens, floor, at)
  }
  return subjectAt(tokens, floor, before)
}

/** The subject of the last main clause: of the sentence, or of what follows ", and". */
function mainSubject(tokens: readonly Token[], floor: number, before: number): Run | undefined {
  for (let at = before - 1; at > floor; at--) {
    if (tokens[at]?.tag === 'conjunction' && tokens[at - 1]?.tag === 'comma' && beginsPhrase(tokens[at + 1])) {
      const subject = subjectAt(tokens, at + 1, before)
      if (subject && isFiniteVerb(tokens[subject.to])) return subject
    }
  }
  return subjectAt(tokens, floor, before)
}

/** A participle that has a subject of its own: "with one of her aides saying". */
function accompanied(tokens: readonly Token[], floor: number, last: number): Run | undefined {
  for (let at = last; at >= floor && at > last - 8; at--) {
    const token = tokens[at]
    if (token?.word === 'with' && at < last) return {from: at + 1, to: last + 1}
    if (token?.tag === 'comma' || isFiniteVerb(token)) return
  }
  return
}

/** "was asked to say" has the subject of the verb before, "led her to say" what stands before "to". */
function infinitive(tokens: readonly Token[], floor: number, to: number): Run | undefined {
  const before = tokens[to - 1]
  if (before?.tag === 'pronoun' || before?.tag === 'name') return nearby(tokens, floor, to - 1)
  return earlierSubject(tokens, floor, to)
}

function antecedent(tokens: readonly Token[], floor: number, at: number): Run | undefined {
  const last = tokens[at - 1]?.tag === 'comma' ? at - 2 : at - 1
  return last < floor ? undefined : nearby(tokens, floor, last)
}

/** The phrase before a comma that ends an insertion: an apposition, a relative clause, "in an interview". */
function interrupted(tokens: readonly Token[], floor: number, comma: number): Run | undefined {
  let end = comma - 1
  for (let segments = 0; segments < 6 && end >= floor; segments++) {
    const from = segmentStart(tokens, floor, end)
    const before = tokens[from - 1]?.tag === 'comma' ? from - 2 : -1
    if (tokens[from]?.tag === 'relative') return join(tokens, antecedent(tokens, floor, from), comma)
    if (beginsPhrase(tokens[from]) && !hasVerb(tokens, from, end)) {
      const apposed = before >= floor && isBare(tokens, floor, before) ? nearby(tokens, floor, before) : undefined
      return join(tokens, apposed ?? {from, to: end + 1}, comma, from)
    }
    if (before < floor) break
    end = before
  }
  return relativeBefore(tokens, floor, comma)
}

/** The phrase together with its apposition, where what stands between is one; an insertion is left out. */
function join(tokens: readonly Token[], phrase: Run | undefined, comma: number, last = -1): Run | undefined {
  if (phrase === undefined) return
  const next = tokens[phrase.to + 1]
  const apposed = last === phrase.from || next?.tag === 'relative' || beginsPhrase(next)
  return apposed && next?.tag !== 'pronoun' && phrase.to < comma ? {from: phrase.from, to: comma} : phrase
}

function relativeBefore(tokens: readonly Token[], floor: number, comma: number): Run | undefined {
  for (let at = comma - 1; at > floor; at--) {
    if (tokens[at]?.tag === 'relative' && tokens[at - 1]?.tag === 'comma')
      return join(tokens, antecedent(tokens, floor, at), comma)
  }
  return
}

function segmentStart(tokens: readonly Token[], floor: number, end: number): number {
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

function hasVerb(tokens: readonly Token[], from: number, end: number): boolean {
  for (let at = from; at <= end; at++) {
    if (tokens[at]?.tag === 'relative') return false
    if (tokens[at]?.tag === 'auxiliary' || isCue(tokens, at)) return true
    if (tokens[at]?.tag === 'verb' && tokens[at - 1]?.tag !== 'determiner') return true
  }
  return false
}

/** Whether the segment that ends here is a noun phrase alone, so that what follows its comma may stand beside it. */
function isBare(tokens: readonly Token[], floor: number, end: number): boolean {
  let from = segmentStart(tokens, floor, end)
  while (tokens[from]?.tag === 'conjunction' || tokens[from]?.tag === 'adverb') from++
  for (let at = end; at > from; at--)
    if (tokens[at]?.tag === 'subordinator' || tokens[at]?.tag === 'conjunction') from = at + 1
  return from <= end && beginsPhrase(tokens[from]) && !isLead(tokens, from) && !hasVerb(tokens, from, end)
}

/** The noun phrase that ends at a token, with what it stands beside: "Ines Holm, the mayor of Ostra". */
function nearby(tokens: readonly Token[], floor: number, last: number): Run | undefined {
  let from = last + 1
  while (from > floor && !isEdge(tokens, from - 1)) from--
  while (from < last && isLead(tokens, from)) from++
  if (from > last) return
  if (!beginsPhrase(tokens[from])) {
    if (tokens[from]?.tag === 'preposition' && isBroken(tokens[from - 1])) return subjectOf(tokens, floor, from)
    if (tokens[from]?.tag === 'preposition' && tokens[from - 1]?.tag === 'conjunction' && tokens[last]?.tag !== 'name')
      return
    return tail(tokens, from, last)
  }
  const comma = from - 1
  if (
    tokens[comma]?.tag === 'comma' &&
    comma > floor &&
    tokens[from]?.tag !== 'name' &&
    isBare(tokens, floor, comma - 1)
  ) {
    const head = nearby(tokens, floor, comma - 1)
    if (head) return {from: head.from, to: last + 1}
  }
  return {from, to: last + 1}
}

/** Whether a clause is broken off before an insertion: "who has in the past said". */
function isBroken(token: Token | undefined): boolean {
  return token?.tag === 'auxiliary' || token?.tag === 'relative' || token?.tag === 'pronoun'
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
      return !(token.word === 'and' && tokens[at - 1]?.tag === 'name' && tokens[at + 1]?.tag === 'name')
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

function trimmed(tokens: readonly Token[], run: Run): Run | undefined {
  let {to} = run
  while (to > run.from && (tokens[to - 1]?.tag === 'preposition' || tokens[to - 1]?.tag === 'conjunction')) to--
  return to > run.from ? {from: run.from, to} : undefined
}
