import {beginsPhrase, isFiniteVerb, isNoun, type Run} from './phrase.ts'
import type {Token} from './tokens.ts'

/** The subject of a verb of saying, looked for to its left, not before `floor`. */
export function subjectOf(tokens: readonly Token[], floor: number, verb: number): Run | undefined {
  let last = verb - 1
  while (last >= floor && isPassing(tokens[last])) last--
  const token = tokens[last]
  if (last < floor || token === undefined) return
  if (tokens[verb]?.tag === 'saying' || token.tag === 'conjunction' || token.word === 'to')
    return subjectAt(tokens, floor, verb)
  if (token.tag === 'pronoun') return {from: last, to: last + 1}
  if (token.tag === 'relative' || token.word === 'that') return antecedent(tokens, floor, last)
  const from = phraseStart(tokens, floor, last)
  const run = from === undefined ? undefined : trimmed(tokens, {from, to: last + 1})
  return run ?? subjectAt(tokens, floor, verb)
}

/** The noun phrase that a sentence begins with, behind what may lead in: "On Monday, the mayor …". */
export function subjectAt(tokens: readonly Token[], floor: number, end: number): Run | undefined {
  let from = floor
  for (let at = floor; at < end; at++) {
    if (at === from && beginsPhrase(tokens[at])) return toSubject(tokens, from, end)
    if (
      at === from &&
      (tokens[at]?.tag === 'conjunction' ||
        tokens[at]?.tag === 'adverb' ||
        tokens[at]?.tag === 'dash' ||
        tokens[at]?.tag === 'comma')
    )
      from++
    else if (tokens[at]?.tag === 'comma') from = at + 1
  }
  return
}

function toSubject(tokens: readonly Token[], from: number, end: number): Run {
  let to = from + 1
  if (tokens[from]?.tag === 'pronoun') return {from, to}
  while (to < end && !isFiniteVerb(tokens[to]) && isInside(tokens, to)) to++
  return trimmed(tokens, {from, to}) ?? {from, to}
}

function isInside(tokens: readonly Token[], at: number): boolean {
  const tag = tokens[at]?.tag
  if (tag === 'comma') return false
  return (
    tag === 'name' ||
    tag === 'word' ||
    tag === 'number' ||
    tag === 'determiner' ||
    tag === 'preposition' ||
    tag === 'conjunction'
  )
}

function isPassing(token: Token | undefined): boolean {
  return token?.tag === 'adverb' || token?.tag === 'auxiliary' || token?.tag === 'time'
}

function antecedent(tokens: readonly Token[], floor: number, at: number): Run | undefined {
  const last = tokens[at - 1]?.tag === 'comma' ? at - 2 : at - 1
  const from = last < floor ? undefined : phraseStart(tokens, floor, last)
  return from === undefined ? undefined : trimmed(tokens, {from, to: last + 1})
}

/** Where the phrase that ends at a token begins: over its appositions, not over what leads in to the clause. */
function phraseStart(tokens: readonly Token[], floor: number, last: number): number | undefined {
  let end = tokens[last]?.tag === 'comma' ? last - 1 : last
  let found: number | undefined
  for (let segments = 0; segments < 6 && end >= floor; segments++) {
    const from = segmentStart(tokens, floor, end)
    const clean = from <= end && isPhrase(tokens, from)
    if (clean) found = from
    else if (found === undefined && from <= end && tokens[last]?.tag !== 'comma') return tailStart(tokens, from, end)
    else if (found !== undefined) return found
    if (tokens[from - 1]?.tag !== 'comma' || !isApposable(tokens, floor, from - 2)) return found
    end = from - 2
  }
  return found
}

function isPhrase(tokens: readonly Token[], from: number): boolean {
  return beginsPhrase(tokens[from]) || tokens[from]?.tag === 'relative'
}

/** Whether the segment that ends here is a bare noun phrase, to which the next one may be an apposition. */
function isApposable(tokens: readonly Token[], floor: number, end: number): boolean {
  if (end < floor) return false
  const from = segmentStart(tokens, floor, end)
  if (!beginsPhrase(tokens[from]) && tokens[from]?.tag !== 'relative' && tokens[from]?.tag !== 'conjunction')
    return false
  if (tokens[from]?.tag === 'relative') return true
  return (
    from === floor ||
    tokens[from - 1]?.tag === 'comma' ||
    tokens[from - 1]?.tag === 'subordinator' ||
    tokens[from - 1]?.tag === 'conjunction'
  )
}

function segmentStart(tokens: readonly Token[], floor: number, end: number): number {
  let from = end + 1
  while (from > floor && !isEdge(tokens, from - 1)) from--
  return from
}

function isEdge(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  switch (token?.tag) {
    case 'comma':
    case 'colon':
    case 'dash':
    case 'stop':
    case 'quote':
    case 'subordinator':
    case 'auxiliary':
    case 'gerund':
    case 'saying':
      return true
    case 'conjunction':
      return !(token.word === 'and' && tokens[at - 1]?.tag === 'name' && tokens[at + 1]?.tag === 'name')
    case 'cue':
      return !isNoun(tokens, at)
    case 'verb':
      return tokens[at - 1]?.tag !== 'determiner'
    default:
      return false
  }
}

/** Behind "In Ostra" or "Last week" the phrase is the run of capitals, or what the last determiner begins. */
function tailStart(tokens: readonly Token[], floor: number, end: number): number | undefined {
  let from = end
  if (tokens[end]?.tag === 'pronoun') return end
  if (tokens[end]?.tag === 'name') {
    while (from > floor && tokens[from - 1]?.tag === 'name') from--
    return from
  }
  while (from >= floor && tokens[from]?.tag !== 'determiner') from--
  return from >= floor ? from : undefined
}

function trimmed(tokens: readonly Token[], run: Run): Run | undefined {
  let {from, to} = run
  while (
    from < to &&
    (tokens[from]?.tag === 'conjunction' || tokens[from]?.tag === 'adverb' || tokens[from]?.tag === 'comma')
  )
    from++
  while (
    to > from &&
    (tokens[to - 1]?.tag === 'adverb' || tokens[to - 1]?.tag === 'auxiliary' || tokens[to - 1]?.tag === 'preposition')
  )
    to--
  return to > from ? {from, to} : undefined
}
