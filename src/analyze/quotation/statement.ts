import type {Clause} from './clause.ts'
import {isCue, isPlural} from './cue.ts'
import {subjectAt} from './opening.ts'
import type {Run} from './phrase.ts'
import type {Token} from './tokens.ts'
import {mainVerb, subjectEnd} from './verb.ts'

/**
 * A whole sentence that reports one speaker: Holm defended the plan · The mayor, asked about it, said nothing was
 * decided.
 */
export function statementIn(tokens: readonly Token[], from: number, end: number): Clause | undefined {
  const subject = subjectAt(tokens, from, end)
  const verb = subject && mainVerb(tokens, subject.from, end)
  if (verb === undefined || !subject || tokens[verb]?.tag !== 'cue' || !isCue(tokens, verb)) return
  const to = subjectEnd(tokens, subject.from, verb)
  const source = {from: subject.from, to}
  return isOne(tokens, source) ? {source, cue: {from: verb, to: verb + 1}} : undefined
}

/** Whether a phrase names one speaker: "experts" and "some residents" speak no sentence together. */
export function isOne(tokens: readonly Token[], {from, to}: Run): boolean {
  const first = tokens[from]
  if (first?.tag === 'pronoun') return first.role === 'person'
  if (first?.tag === 'word' || first?.role === 'some' || first?.role === 'other') return false
  const last = tokens[to - 1]
  return !(last?.tag === 'word' && isPlural(last.word))
}
