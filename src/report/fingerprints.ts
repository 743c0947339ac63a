import type {LintMessage, LintResult} from '../model/result.ts'
import {toHash} from '../text/hash.ts'
import type {Span} from '../text/span.ts'
import {type Source, toSource, toSpan} from './sources.ts'

/** What a finding is known by from one run to the next, and which of its like in the file it is, from 1. */
export type Fingerprint = {readonly hash: string; readonly nth: number}

/**
 * The fingerprints of messages of a result, in their order: of the rule and the words of the finding, so that text that
 * comes and goes elsewhere leaves them as they are.
 */
export function toFingerprints(
  messages: readonly LintMessage[],
  result: Pick<LintResult, 'source' | 'output'>,
  source = toSource(result)
): readonly Fingerprint[] {
  const counts = new Map<string, number>()
  return messages.map((message) => {
    const words = source === undefined ? toSaid(message) : toWords(source, message)
    const hash = toHash(`${message.ruleId ?? ''}\n${words}`).slice(0, 16)
    const nth = (counts.get(hash) ?? 0) + 1
    counts.set(hash, nth)
    return {hash, nth}
  })
}

/** So much of each end of a long finding is read, and so much beside a short one. */
const longestEnd = 2000
const longestSide = 100

/** A finding of fewer words than this is known by so many words before and after it, on its line, too. */
const fewWords = 5

function toWords(source: Source, message: LintMessage): string {
  const span = toSpan(source, message)
  const inner = listWords(toEnds(source.text, span))
  if (inner.length >= fewWords) return inner.join(' ')
  const [before, after] = toSides(source.text, span)
  return [listWords(before).slice(-fewWords), inner, listWords(after).slice(0, fewWords)]
    .map((words) => words.join(' '))
    .join('|')
}

function toEnds(text: string, {start, end}: Span): string {
  if (end - start <= 2 * longestEnd) return text.slice(start, end)
  return `${text.slice(start, start + longestEnd)} ${text.slice(end - longestEnd, end)}`
}

function toSides(text: string, {start, end}: Span): readonly [before: string, after: string] {
  const before = text.slice(Math.max(0, start - longestSide), start)
  const after = text.slice(end, end + longestSide)
  return [/[^\n\r]*$/u.exec(before)?.[0] ?? '', /^[^\n\r]*/u.exec(after)?.[0] ?? '']
}

function listWords(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  )
}

/** Where nothing can be read, what is said, without the numbers in it. */
function toSaid({message}: LintMessage): string {
  return message.replace(/\d+/gu, '')
}
