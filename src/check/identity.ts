import type {LintMessage} from '../model/result.ts'
import {toHash} from '../text/hash.ts'
import {toLineStarts} from '../text/lines.ts'
import {quoted} from '../text/printable.ts'
import type {Span} from '../text/span.ts'

/**
 * What a finding is known by from one run to the next, whatever is edited, moved or renamed elsewhere: its rule and its
 * words. The words before it and behind it tell it from others of the same words.
 */
export type Identity = {
  readonly rule: string
  /** A hash of the rule and the words of the finding; of a short one with the words beside it on its line. */
  readonly key: string
  /** Hashes of a few words before and behind; empty where there are none. */
  readonly before: string
  readonly after: string
  /** The beginning of the finding, for a reader. */
  readonly text: string
}

/** A finding of fewer words than this is known by so many on either side, too. */
const fewWords = 8

/** How much of each end of a long finding, and of the text beside one, is looked at, in UTF-16 units. */
const longestEnd = 1000
const longestSide = 200

/** Gives the identity of messages on a raw file; where there is no text, they are known by what they say. */
export function toIdentify(source: string | undefined): (message: LintMessage) => Identity {
  let starts: readonly number[] | undefined
  return (message) => {
    const rule = message.ruleId ?? ''
    if (source === undefined) return fromWords(rule, message)
    starts ??= toLineStarts(source)
    return fromText(rule, source, toSpan(starts, message))
  }
}

/** The stretch of a raw file that a message speaks of, by the starts of its lines. */
export function toSpan(starts: readonly number[], message: LintMessage): Span {
  const {line, column, endLine = line, endColumn = column} = message
  const start = (starts[line - 1] ?? 0) + column - 1
  return {start, end: Math.max(start, (starts[endLine - 1] ?? 0) + endColumn - 1)}
}

function fromWords(rule: string, {message}: LintMessage): Identity {
  const said = message.replace(/\d+/g, '')
  return {rule, key: toHash(`${rule}\n${said}`).slice(0, 16), before: '', after: '', text: message}
}

function fromText(rule: string, source: string, span: Span): Identity {
  const {start, end} = span
  const before = listWords(source.slice(Math.max(0, start - longestSide), start)).slice(-fewWords)
  const after = listWords(source.slice(end, end + longestSide)).slice(0, fewWords)
  const inner = toInner(source, span)
  const words = inner.length < fewWords ? withSides(source, span, inner) : inner.join(' ')
  return {
    rule,
    key: toHash(`${rule}\n${words}`).slice(0, 16),
    before: toSide(before),
    after: toSide(after),
    text: quoted(source.slice(start, Math.min(end, start + longestSide))).slice(1, -1)
  }
}

function toSide(words: readonly string[]): string {
  return words.length === 0 ? '' : toHash(words.join(' ')).slice(0, 8)
}

function toInner(source: string, {start, end}: Span): readonly string[] {
  if (end - start <= 2 * longestEnd) return listWords(source.slice(start, end))
  return [...listWords(source.slice(start, start + longestEnd)), ...listWords(source.slice(end - longestEnd, end))]
}

function withSides(source: string, {start, end}: Span, inner: readonly string[]): string {
  const before = source.slice(Math.max(0, start - longestSide), start)
  const after = source.slice(end, end + longestSide)
  return [
    listWords(before.slice(toLineStarts(before).at(-1))).slice(-fewWords),
    inner,
    listWords(after.slice(0, after.search(/[\n\r]|$/))).slice(0, fewWords)
  ]
    .map((words) => words.join(' '))
    .join('|')
}

/** Runs of letters, marks and digits, folded: near enough to words to know a text again, and quicker to find. */
function listWords(text: string): readonly string[] {
  const folded = text.normalize('NFKC').replace(/['’]/g, '').toLowerCase()
  return folded.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}
