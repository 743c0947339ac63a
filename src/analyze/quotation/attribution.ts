import {type Clause, clauseAfter, clauseBefore, leadBefore} from './clause.ts'
import type {Lexicon} from './lexicon.ts'
import {type Paragraph, type Quoted, sentenceEnd, sentenceStart} from './paragraph.ts'
import {MENTION, toVerdict, UNATTRIBUTED, type Verdict} from './verdict.ts'

/** A verdict for every quotation of a paragraph, from this paragraph alone: speech that stays open is unattributed. */
export function judge(paragraph: Paragraph, lexicon: Lexicon): Verdict[] {
  const clauses = paragraph.quotes.map((quote) => ownClause(paragraph, quote, lexicon))
  return paragraph.quotes.map((quote, index) => {
    const clause = clauses[index] ?? sharedClause(paragraph, clauses, index, lexicon)
    if (clause) return toVerdict(paragraph.tokens, clause)
    return isSpeech(paragraph, quote) ? UNATTRIBUTED : MENTION
  })
}

/** The clause of the quotation's own sentence. */
function ownClause({tokens}: Paragraph, quote: Quoted, lexicon: Lexicon): Clause | undefined {
  const from = sentenceStart(tokens, quote.at)
  const end = sentenceEnd(tokens, quote.at)
  const follows = end > quote.at + 1
  const closed = quote.final === '.'
  if (follows && quote.final === ',') {
    const clause = clauseAfter(tokens, quote.at + 1, end, lexicon)
    if (clause) return clause
  }
  const before = from < quote.at ? clauseBefore(tokens, from, quote.at, lexicon) : undefined
  if (before) return before.source ? before : {...before, source: leadBefore(tokens, from, quote.at)?.source}
  if (follows && !closed) {
    const clause = clauseAfter(tokens, quote.at + 1, end, lexicon)
    if (clause) return clause
  }
  const lead = tokens[quote.at - 1]?.tag
  if (from < quote.at && (lead === 'colon' || (quote.capital && quote.words > 3)))
    return leadBefore(tokens, from, quote.at)
  return
}

/** What a neighbour says: the quotation before, the one behind, the sentence before, the sentence behind. */
function sharedClause(
  paragraph: Paragraph,
  clauses: readonly (Clause | undefined)[],
  index: number,
  lexicon: Lexicon
): Clause | undefined {
  const {tokens, quotes} = paragraph
  const quote = quotes[index]
  if (!quote || !(isSpeech(paragraph, quote) || isSameSentence(paragraph, index))) return
  const before = clauses[index - 1]
  if (before) return before
  const stop = quote.at - 1
  if (tokens[stop]?.tag === 'stop') {
    const said = clauseBefore(tokens, sentenceStart(tokens, stop), stop, lexicon)
    if (said?.source) return said
  }
  const next = clauseAfter(tokens, quote.at + 1, sentenceEnd(tokens, quote.at), lexicon)
  if (next) return next
  return clauses.find((clause) => clause)
}

function isSameSentence({tokens, quotes}: Paragraph, index: number): boolean {
  const from = quotes[index - 1]?.at
  const to = quotes[index]?.at
  if (from === undefined || to === undefined || to - from > 8) return false
  for (let at = from + 1; at < to; at++) if (tokens[at]?.tag === 'stop') return false
  return true
}

/** Whether a quotation stands as a sentence of its own, as speech does; titles, terms and scare quotes stand inside one. */
function isSpeech({tokens, quotes}: Paragraph, quote: Quoted): boolean {
  const before = tokens[quote.at - 1]
  const after = tokens[quote.at + 1]
  const opens = before === undefined || before.tag === 'stop' || before.tag === 'quote'
  const ends = '.?!…—-,'.includes(quote.final)
  if (!opens || quote.words < 2) return false
  if (ends) return true
  return (after === undefined || after.tag === 'stop' || after.tag === 'quote') && quote.words > 4 && quotes.length < 4
}
