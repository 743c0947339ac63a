import {type Clause, clauseAfter, clauseAtEnd, clauseBefore, leadBefore} from './clause.ts'
import type {Lexicon} from './lexicon.ts'
import {type Paragraph, type Quoted, sentenceEnd, sentenceStart} from './paragraph.ts'
import {signatureAt} from './signature.ts'
import {isNickname, isOpening, isSameSentence, isSpeech, isTight} from './speech.ts'
import {isOne, statementIn} from './statement.ts'
import type {Token} from './tokens.ts'
import {clauseInside} from './unclosed.ts'
import {MENTION, toVerdict, UNATTRIBUTED, type Verdict} from './verdict.ts'

/** A verdict for every quotation of a paragraph, from this paragraph alone: speech that stays open is unattributed. */
export function judge(text: string, paragraph: Paragraph, lexicon: Lexicon): Verdict[] {
  const {tokens, quotes} = paragraph
  const clauses: (Clause | undefined)[] = []
  for (const quote of quotes) clauses.push(ownClause(paragraph, quote, clauses.at(-1), lexicon))
  const behind = nextOf(clauses)
  const verdicts: Verdict[] = []
  let said: Verdict | undefined
  quotes.forEach((quote, index) => {
    const own = clauses[index]
    const beside = said !== undefined && verdicts.at(-1) === said && isSameSentence(paragraph, index)
    if (own) verdicts.push(isPart(quote, own) ? MENTION : toVerdict(tokens, own))
    else if (isSpeech(paragraph, quote)) verdicts.push(shared(text, paragraph, quote, said, behind[index], lexicon))
    else verdicts.push(said && beside ? said : MENTION)
    if (verdicts.at(-1)?.status === 'attributed') said = verdicts.at(-1)
  })
  return verdicts
}

/** Whether a quotation is a word of the source that its clause names: the "experts" said. */
function isPart({at}: Quoted, {source}: Clause): boolean {
  return source !== undefined && source.from <= at && at < source.to
}

/** For every place, the first clause at it or behind it. */
function nextOf(clauses: readonly (Clause | undefined)[]): readonly (Clause | undefined)[] {
  const next = [...clauses]
  for (let index = next.length - 2; index >= 0; index--) next[index] ??= next[index + 1]
  return next
}

/** The clause of the quotation's own sentence. */
function ownClause({tokens}: Paragraph, quote: Quoted, last: Clause | undefined, lexicon: Lexicon): Clause | undefined {
  const from = sentenceStart(tokens, quote.at)
  const end = sentenceEnd(tokens, quote.at)
  if (isNickname(tokens, quote)) return
  const after = quote.final === '.' ? undefined : () => behindOf(tokens, quote, end, lexicon)
  if (after && (quote.final === ',' || isTight(tokens, quote.at))) {
    const clause = after()
    if (clause) return clause
  }
  const before = clauseBefore(tokens, from, quote.at, lexicon)
  if (before?.nameless) return before
  const source = before && (before.source ?? leadBefore(tokens, from, quote.at)?.source ?? last?.source)
  if (before && (source || (quote.capital && quote.words > 3))) return {...before, source}
  const behind = after?.()
  if (behind) return behind
  const signed = signatureAt(tokens, quote.at + 1)
  if (signed) return signed
  if (from >= quote.at || isOpening(tokens, quote.at - 1, quote)) return
  const lead = tokens[quote.at - 1]?.tag
  if (lead !== 'colon' && !(quote.capital && quote.words > 3)) return
  return leadBefore(tokens, from, quote.at) ?? (tokens[from - 1]?.tag === 'quote' ? last : undefined)
}

/**
 * The clause behind a quotation; where no mark leads over to it, the end of the sentence comes first, and a verb of
 * saying is needed.
 */
function behindOf(tokens: readonly Token[], quote: Quoted, end: number, lexicon: Lexicon): Clause | undefined {
  const clause = clauseAfter(tokens, quote.at + 1, end, lexicon)
  if (',?!…—-'.includes(quote.final)) return clause ?? clauseAtEnd(tokens, quote.at + 1, end, lexicon)
  const last = clauseAtEnd(tokens, quote.at + 1, end, lexicon)
  return last ?? (clause?.cue && tokens[clause.cue.from]?.tag !== 'verb' ? clause : undefined)
}

/**
 * What a neighbour says: a sentence of its own before, the quotation before, the sentence behind, a quotation behind.
 */
function shared(
  text: string,
  {tokens}: Paragraph,
  quote: Quoted,
  before: Verdict | undefined,
  behind: Clause | undefined,
  lexicon: Lexicon
): Verdict {
  const stop = quote.at - 1
  const from = tokens[stop]?.tag === 'stop' ? sentenceStart(tokens, stop) : stop
  const said =
    from < stop && (!before || tokens[from - 1]?.tag === 'stop') ? reportIn(tokens, from, stop, lexicon) : undefined
  if (said) return toVerdict(tokens, said)
  if (before) return before
  const next = clauseAfter(tokens, quote.at + 1, sentenceEnd(tokens, quote.at), lexicon)
  const clause = next?.cue && tokens[next.cue.from]?.tag === 'cue' ? next : behind
  if (clause) return toVerdict(tokens, clause)
  return (quote.pair.fault === 'unclosed' ? clauseInside(text, quote, lexicon) : undefined) ?? UNATTRIBUTED
}

/**
 * A sentence that reports one speaker, at its start or at its end: "Holm said it would hold" · "It would hold, Holm
 * said".
 */
function reportIn(tokens: readonly Token[], from: number, end: number, lexicon: Lexicon): Clause | undefined {
  const clause = statementIn(tokens, from, end)
  if (clause) return clause
  const last = clauseAtEnd(tokens, from, end, lexicon)
  const said = last?.cue && tokens[last.cue.from]?.tag === 'cue'
  return said && last.source && isOne(tokens, last.source) ? last : undefined
}
