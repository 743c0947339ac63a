import type {Lexicon} from './lexicon.ts'
import {beginsPhrase, isCue, isFiniteVerb, phraseFrom, type Run} from './phrase.ts'
import {subjectAt, subjectOf} from './subject.ts'
import type {Token} from './tokens.ts'

/** Who a clause lays a quotation to; the source is missing where the clause names none. */
export type Clause = {readonly source: Run | undefined; readonly cue: Run | undefined}

/** The clause behind a quotation: "…," said Ines Holm, a nurse · "…," the mayor of Ostra told reporters. */
export function clauseAfter(tokens: readonly Token[], from: number, end: number, lexicon: Lexicon): Clause | undefined {
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
  if (tokens[at]?.word === 'as' || tokens[at]?.tag === 'conjunction') at++
  if (!beginsPhrase(tokens[at])) return
  const verb = mainVerb(tokens, at, end)
  if (verb === undefined) return
  const to = subjectEnd(tokens, at, verb)
  return to > at ? {source: {from: at, to}, cue: {from: verb, to: verb + 1}} : undefined
}

/** The clause that ends the sentence of a quotation: "…" in the state, says Ines Holm · "…" for years, according to Holm. */
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

/** The words before a quotation in its sentence: Holm said that "…" · Asked why, she wrote: "…" · According to Holm, "…". */
export function clauseBefore(
  tokens: readonly Token[],
  from: number,
  end: number,
  lexicon: Lexicon
): Clause | undefined {
  for (let at = end - 1; at >= from; at--) {
    if (isCue(tokens, at) || tokens[at]?.tag === 'saying')
      return {source: saidBy(tokens, from, at, end, lexicon), cue: {from: at, to: at + 1}}
    const according = accordingAt(tokens, at, end, lexicon.according) ?? inWords(tokens, from, at)
    if (according) return according
  }
  return
}

/** "In Holm's words", "in her own words". */
function inWords(tokens: readonly Token[], floor: number, at: number): Clause | undefined {
  if (tokens[at]?.word !== 'words' || tokens[at + 1]?.word === 'of') return
  for (let from = at - 1; from >= floor && from > at - 8; from--) {
    if (tokens[from]?.word === 'in') return {source: {from: from + 1, to: at}, cue: {from: at, to: at + 1}}
  }
  return
}

/** A sentence that only leads in: its first noun phrase speaks. Its message: "…" · Holm, smiling, "…". */
export function leadBefore(tokens: readonly Token[], from: number, end: number): Clause | undefined {
  const start = tokens[from]?.tag === 'conjunction' ? from + 1 : from
  if (tokens[start]?.word === 'from' && tokens[end - 1]?.tag === 'colon')
    return {source: phraseFrom(tokens, start + 1, end), cue: undefined}
  const source =
    subjectAt(tokens, from, end) ?? (tokens[from]?.word === 'as' ? subjectAt(tokens, from + 1, end) : undefined)
  return source && {source, cue: undefined}
}

/** A whole sentence that reports one speaker: Holm defended the plan · The mayor, asked about it, said nothing was decided. */
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
  if (first?.tag === 'pronoun') return /^(he|she|i)$/.test(first.word)
  if (
    first?.tag === 'word' ||
    /^(some|most|many|few|several|these|those|all|both|two|three|no|other)$/.test(first?.word ?? '')
  )
    return false
  const last = tokens[to - 1]
  return !(last?.tag === 'word' && /[^s']s$/.test(last.word))
}

/** A signature behind a dash: — Ines Holm (@holm) May 3, 2020 · – Ines Holm, a nurse in Ostra */
export function signatureAt(tokens: readonly Token[], from: number): Clause | undefined {
  let at = from
  while (tokens[at]?.tag === 'dash') at++
  if (tokens[at]?.tag !== 'name') return
  if (at === from) return from > 0 ? unsignedAt(tokens, at) : undefined
  let to = at
  while (tokens[to]?.tag === 'name') to++
  const named = to > at + 1 && (tokens[to]?.tag === 'comma' || tokens[to]?.tag === 'open')
  if (!named) for (let next = to; next < tokens.length; next++) if (isFiniteVerb(tokens[next]) || next > to + 16) return
  return {source: {from: at, to}, cue: undefined}
}

/** Without a dash it is a name and an outlet, and nothing else: Ines Holm, Ostra Post */
function unsignedAt(tokens: readonly Token[], from: number): Clause | undefined {
  let to = from
  while (tokens[to]?.tag === 'name') to++
  if (to < from + 2 || tokens[to]?.tag !== 'comma' || to + 1 >= tokens.length) return
  for (let at = to + 1; at < tokens.length; at++) if (tokens[at]?.tag !== 'name' && tokens[at]?.word !== 'the') return
  return {source: {from, to}, cue: undefined}
}

/** "He was asked by Holm" is laid to Holm, "he was asked" to nobody. */
function saidBy(tokens: readonly Token[], from: number, at: number, end: number, lexicon: Lexicon): Run | undefined {
  if (lexicon.inverts && !beginsPhrase(tokens[from])) {
    const behind = invertedAt(tokens, at, end)?.source
    if (behind) return behind
  }
  const passive =
    tokens[at - 1]?.tag === 'auxiliary' && /^(was|were|is|are|been|being|be)$/.test(tokens[at - 1]?.word ?? '')
  if (!passive || !/^(asked|told|called|dubbed|described|described|labeled)$/.test(tokens[at]?.word ?? ''))
    return subjectOf(tokens, from, at)
  return tokens[at + 1]?.word === 'by' ? phraseFrom(tokens, at + 2, end) : undefined
}

function accordingAt(
  tokens: readonly Token[],
  at: number,
  end: number,
  ways: Lexicon['according']
): Clause | undefined {
  for (const words of ways) {
    if (!words.every((word, index) => tokens[at + index]?.word === word)) continue
    const source = phraseFrom(tokens, at + words.length, end)
    return {source, cue: {from: at, to: at + words.length}}
  }
  return
}

function invertedAt(tokens: readonly Token[], at: number, end: number): Clause | undefined {
  let next = at + 1
  while (next < end && tokens[next]?.tag === 'adverb') next++
  const source = next < end ? phraseFrom(tokens, next, end) : undefined
  return source && {source, cue: {from: at, to: at + 1}}
}

/** The first verb of the clause that is not inside a relative clause; a verb of saying before any other. */
function mainVerb(tokens: readonly Token[], from: number, end: number): number | undefined {
  let other = tokens[from]?.tag === 'pronoun' && tokens[from + 1]?.tag === 'word' ? from + 1 : undefined
  for (let at = from + 1; at < end; at++) {
    const token = tokens[at]
    if (token?.tag === 'relative' || isRelativeThat(tokens, at)) at = relativeEnd(tokens, at, end)
    else if (isCue(tokens, at)) return at
    else if (token?.tag === 'subordinator' || token?.tag === 'colon') break
    else if (token?.tag === 'verb') other ??= at
  }
  return other
}

/** "A firm that had bought it said": behind a noun, "that" before a verb begins a relative clause. */
function isRelativeThat(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.tag
  return tokens[at]?.word === 'that' && (before === 'word' || before === 'name') && isFiniteVerb(tokens[at + 1])
}

/** Where a relative clause ends: at its comma; without one before it, behind its verb, the first word that can be one. */
function relativeEnd(tokens: readonly Token[], from: number, end: number): number {
  let at = from + 1
  if (tokens[from - 1]?.tag !== 'comma') {
    while (at < end && tokens[at]?.tag === 'adverb') at++
    if (at < end && !beginsPhrase(tokens[at])) return at
    if (tokens[at]?.tag === 'word') return at
  }
  let verb: number | undefined
  for (; at < end; at++) {
    if (tokens[at]?.tag === 'comma') return at
    if (isFiniteVerb(tokens[at])) verb ??= at
  }
  return verb ?? from
}

function subjectEnd(tokens: readonly Token[], from: number, verb: number): number {
  let to = verb
  while (to > from && (tokens[to - 1]?.tag === 'adverb' || tokens[to - 1]?.tag === 'auxiliary')) to--
  return to
}
