import {isCue, isFiniteVerb} from './cue.ts'
import {antecedent, interrupted} from './insertion.ts'
import {brokenOff, nearby} from './nearby.ts'
import {subjectAt} from './opening.ts'
import {beginsPhrase, phraseFrom, type Run} from './phrase.ts'
import type {Token} from './tokens.ts'

/** The subject of a verb of saying, looked for to its left, not before `floor`; "Said Holm:" has it behind. */
export function subjectOf(tokens: readonly Token[], floor: number, verb: number): Run | undefined {
  let last = verb - 1
  while (last >= floor && isPassing(tokens[last])) last--
  const token = tokens[last]
  if (last < floor || token === undefined)
    return tokens[verb]?.tag === 'saying' ? undefined : phraseFrom(tokens, verb + 1, Math.min(tokens.length, verb + 40))
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
      return token.role === 'infinitive' ? infinitive(tokens, floor, last) : undefined
    default:
      return phraseBefore(tokens, floor, last)
  }
}

function phraseBefore(tokens: readonly Token[], floor: number, last: number): Run | undefined {
  const broken = brokenOff(tokens, floor, last)
  if (broken !== undefined) return subjectOf(tokens, floor, broken)
  return nearby(tokens, floor, last) ?? earlierSubject(tokens, floor, last)
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
    if (token?.role === 'with' && at < last) return {from: at + 1, to: last + 1}
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
