import {isCue} from './cue.ts'
import type {Paragraph, Quoted} from './paragraph.ts'
import type {Token} from './tokens.ts'

/**
 * Whether a quotation stands as a sentence of its own, as speech does; titles, terms and scare quotes stand inside
 * one.
 */
export function isSpeech(paragraph: Paragraph, quote: Quoted): boolean {
  const {tokens} = paragraph
  const after = tokens[quote.at + 1]
  const opens = isOpening(tokens, quote.at - 1, quote) && !isListed(paragraph, quote)
  if (!opens || after?.tag === 'colon') return false
  if (quote.words < 2) return quote.capital && '.?!'.includes(quote.final)
  if (quote.final === ',' && quote.words < 4 && after?.capital === false) return false
  if ('.?!…—-,'.includes(quote.final)) return true
  return (
    quote.words > 11 && (after === undefined || after.tag === 'stop' || after.tag === 'dash' || after.tag === 'quote')
  )
}

/** One of a list of terms: "elites," "planners," "the few". */
function isListed({tokens, quotes}: Paragraph, quote: Quoted): boolean {
  if (tokens[quote.at - 1]?.tag !== 'quote')
    return quote.final === ',' && quote.words < 4 && tokens[quote.at + 1]?.tag === 'quote'
  const before = quotes[quote.index - 1]
  return before?.final === ',' && before.words < 4
}

/** Whether only a conjunction or an adverb stands between the start of a sentence and a quotation. */
export function isOpening(tokens: readonly Token[], last: number, quote: Quoted): boolean {
  let at = last
  while (tokens[at]?.tag === 'conjunction' || tokens[at]?.tag === 'adverb') at--
  if (tokens[at]?.tag === 'quote') return at === last || (quote.capital && quote.words > 3)
  return at < 0 || tokens[at]?.tag === 'stop'
}

/** A name within a name: Ines "the Bolt" Holm. */
export function isNickname(tokens: readonly Token[], quote: Quoted): boolean {
  return (
    quote.words < 4 &&
    tokens[quote.at - 1]?.tag === 'name' &&
    tokens[quote.at + 1]?.tag === 'name' &&
    !',.?!'.includes(quote.final)
  )
}

/** Whether a quotation that ends in no comma is followed by its clause at once: "…?" asked Holm · "…!" he said. */
export function isTight(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.tag
  if (before === 'comma' || before === 'colon') return false
  if (tokens[at + 1]?.tag === 'cue' && !tokens[at + 1]?.capital) return true
  return tokens[at + 1]?.tag === 'pronoun' && !tokens[at + 1]?.capital && isCue(tokens, at + 2)
}

/** Whether a quotation follows the one before within one sentence. */
export function isSameSentence({tokens, quotes}: Paragraph, index: number): boolean {
  const from = quotes[index - 1]?.at
  const to = quotes[index]?.at
  if (from === undefined || to === undefined || to - from > 8) return false
  for (let at = from + 1; at < to; at++) if (tokens[at]?.tag === 'stop') return false
  return true
}
