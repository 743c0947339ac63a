import {isCue} from './cue.ts'
import type {Lexicon} from './lexicon.ts'
import {subjectAt} from './opening.ts'
import {beginsPhrase, isPhraseAt, phraseFrom, type Run} from './phrase.ts'
import {subjectOf} from './subject.ts'
import type {Token} from './tokens.ts'
import {mainVerb, subjectEnd} from './verb.ts'

/**
 * Who a clause lays a quotation to; the source is missing where the clause names none, and `nameless` where it hides
 * it.
 */
export type Clause = {readonly source: Run | undefined; readonly cue: Run | undefined; readonly nameless?: boolean}

/**
 * The clause behind a quotation: "…," said Ines Holm, a nurse · "…," the mayor of Ostra told reporters · "…," Holm said,
 * according to the Courier.
 */
export function clauseAfter(tokens: readonly Token[], from: number, end: number, lexicon: Lexicon): Clause | undefined {
  const clause = saidAfter(tokens, from, end, lexicon)
  return clause?.cue && clause.source ? (relayed(tokens, clause.cue, end, lexicon) ?? clause) : clause
}

/** Who relays what somebody said: right behind the verb, or behind the one word that says to whom. */
function relayed(tokens: readonly Token[], {to}: Run, end: number, {according}: Lexicon): Clause | undefined {
  const comma = tokens[to]?.tag === 'comma' ? to : to + 1
  return tokens[comma]?.tag === 'comma' && comma < end ? accordingAt(tokens, comma + 1, end, according) : undefined
}

function saidAfter(tokens: readonly Token[], from: number, end: number, lexicon: Lexicon): Clause | undefined {
  let at = from
  while (at < end && (tokens[at]?.tag === 'comma' || tokens[at]?.tag === 'dash')) at++
  const according = accordingAt(tokens, at, end, lexicon.according) ?? accordingAt(tokens, at, end, lexicon.behind)
  if (according) return according
  if (lexicon.inverts) while (at < end && (tokens[at]?.tag === 'auxiliary' || tokens[at]?.tag === 'adverb')) at++
  if ((tokens[at]?.tag === 'cue' || tokens[at]?.tag === 'base') && !tokens[at]?.capital) {
    const inverted = invertedAt(tokens, at, end)
    if (inverted) return inverted
    if (lexicon.inverts) return {source: undefined, cue: {from: at, to: at + 1}}
  }
  if (tokens[at]?.role === 'as' || tokens[at]?.tag === 'conjunction') at++
  if (isInverted(tokens, at)) return invertedAt(tokens, at, end)
  if (!isPhraseAt(tokens, at)) return
  const verb = mainVerb(tokens, at, end)
  if (verb === undefined) return
  const to = subjectEnd(tokens, at, verb)
  return to > at ? {source: {from: at, to}, cue: {from: verb, to: verb + 1}} : undefined
}

/**
 * The clause that ends the sentence of a quotation: "…" in the state, says Ines Holm · "…" for years, according to
 * Holm.
 */
export function clauseAtEnd(tokens: readonly Token[], from: number, end: number, lexicon: Lexicon): Clause | undefined {
  for (let at = end - 1; at > from; at--) {
    const according = accordingAt(tokens, at, end, lexicon.according)
    if (according) return according
    if (tokens[at]?.tag !== 'comma') continue
    const clause = clauseAfter(tokens, at + 1, end, lexicon)
    const cue = clause?.cue?.from ?? end
    if (clause && isCue(tokens, cue)) return clause
    if (clause && tokens[cue]?.tag === 'cue') return clause
  }
  return
}

/**
 * The words before a quotation in its sentence: Holm said that "…" · Asked why, she wrote: "…" · According to
 * Holm, "…".
 */
export function clauseBefore(
  tokens: readonly Token[],
  from: number,
  end: number,
  lexicon: Lexicon
): Clause | undefined {
  for (let at = end - 1; at >= from; at--) {
    if (isCue(tokens, at) || tokens[at]?.tag === 'saying') {
      const source = saidBy(tokens, from, at, end, lexicon)
      return {source, cue: {from: at, to: at + 1}, nameless: isPassive(tokens, at)}
    }
    const according = accordingAt(tokens, at, end, lexicon.according)
    if (according) return according
  }
  return
}

/** A sentence that only leads in: its first noun phrase speaks. Its message: "…" · Holm, smiling, "…". */
export function leadBefore(tokens: readonly Token[], from: number, end: number): Clause | undefined {
  const start = tokens[from]?.tag === 'conjunction' ? from + 1 : from
  if (tokens[start]?.role === 'from' && tokens[end - 1]?.tag === 'colon')
    return {source: phraseFrom(tokens, start + 1, end), cue: undefined}
  const source =
    subjectAt(tokens, from, end) ?? (tokens[from]?.role === 'as' ? subjectAt(tokens, from + 1, end) : undefined)
  return source && {source, cue: undefined}
}

/** "He was asked by Holm" is laid to Holm, "he was asked" to nobody. */
function saidBy(tokens: readonly Token[], from: number, at: number, end: number, lexicon: Lexicon): Run | undefined {
  if (lexicon.inverts && !beginsPhrase(tokens[from])) {
    const behind = invertedAt(tokens, at, end)?.source
    if (behind) return behind
  }
  if (!isPassive(tokens, at)) return subjectOf(tokens, from, at)
  return tokens[at + 1]?.role === 'by' ? phraseFrom(tokens, at + 2, end) : undefined
}

function isPassive(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.role === 'be' && tokens[at]?.role === 'asked'
}

function accordingAt(
  tokens: readonly Token[],
  at: number,
  end: number,
  ways: Lexicon['according']
): Clause | undefined {
  for (const words of ways) {
    const gap = words.indexOf('…')
    const before = gap < 0 ? words : words.slice(0, gap)
    if (!before.every((word, index) => tokens[at + index]?.word === word)) continue
    const from = at + before.length
    const source = gap < 0 ? phraseFrom(tokens, from, end) : upTo(tokens, from, words[gap + 1])
    if (source || gap < 0) return {source, cue: {from: at, to: from}}
  }
  return
}

function upTo(tokens: readonly Token[], from: number, word: string | undefined): Run | undefined {
  for (let to = from + 1; to < from + 8; to++) if (tokens[to]?.word === word) return {from, to}
  return
}

/** A verb that is not listed, before what must be its subject: "…," blared the headline. */
function isInverted(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.tag
  return tokens[at]?.tag === 'verb' && !tokens[at]?.capital && (next === 'determiner' || next === 'pronoun')
}

function invertedAt(tokens: readonly Token[], at: number, end: number): Clause | undefined {
  let next = at + 1
  while (next < end && tokens[next]?.tag === 'adverb') next++
  const source = next < end ? phraseFrom(tokens, next, end) : undefined
  return source && {source, cue: {from: at, to: at + 1}}
}
