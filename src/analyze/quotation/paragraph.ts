import type {Span} from '../../text/span.ts'
import type {Lexicon} from './lexicon.ts'
import type {Pair} from './pair.ts'
import {addTokens, type Token} from './tokens.ts'

/** One quotation of a paragraph and how it reads. */
export type Quoted = Span & {
  readonly pair: Pair
  /** The index of its token in the paragraph. */
  readonly at: number
  /** Its place among the quotations of the paragraph. */
  readonly index: number
  /** The last character inside its marks, or the comma right behind them. */
  readonly final: string
  readonly capital: boolean
  /** Counted up to a dozen. */
  readonly words: number
}

/** A block that holds quotations, as tokens: each quotation is one. */
export type Paragraph = {
  readonly block: Span
  readonly tokens: readonly Token[]
  readonly quotes: readonly Quoted[]
}

/** The tokens of a block around its quotations. */
export function toParagraph(text: string, block: Span, pairs: readonly Pair[], lexicon: Lexicon): Paragraph {
  const tokens: Token[] = []
  const quotes: Quoted[] = []
  let at = block.start
  for (const pair of pairs) {
    addGap(tokens, text, {start: at, end: pair.start}, lexicon)
    const quote = toQuoted(text, pair, tokens.length, quotes.length)
    quotes.push(quote)
    tokens.push({start: pair.start, end: pair.end, tag: 'quote', word: quote.final, capital: quote.capital})
    at = pair.end
  }
  addGap(tokens, text, {start: at, end: block.end}, lexicon)
  for (const quote of quotes) if (isTerm(tokens, quote)) tokens[quote.at] = toTerm(tokens, quote)
  return {block, tokens, quotes}
}

const BEFORE_TERM: ReadonlySet<Token['tag'] | undefined> = new Set(['determiner', 'number', 'name', 'word'])
const BEHIND_TERM: ReadonlySet<Token['tag'] | undefined> = new Set(['name', 'word', 'gerund', 'cue', 'auxiliary'])

/** Whether a quotation is one word among others of its sentence: the "experts" said · Ines "the Bolt" Holm. */
function isTerm(tokens: readonly Token[], quote: Quoted): boolean {
  if (quote.words > 3 || ',.?!…'.includes(quote.final)) return false
  return BEFORE_TERM.has(tokens[quote.at - 1]?.tag) && BEHIND_TERM.has(tokens[quote.at + 1]?.tag)
}

function toTerm(tokens: readonly Token[], {start, end, at}: Quoted): Token {
  const name = tokens[at - 1]?.tag === 'name' && tokens[at + 1]?.tag === 'name'
  return {start, end, tag: name ? 'name' : 'word', word: '', capital: name}
}

/** How much text beside a quotation is read: its sentence and the next. */
const GAP = 1500

/** The tokens between two quotations; what is far from both is left out, with a stop in its place. */
function addGap(tokens: Token[], text: string, {start, end}: Span, lexicon: Lexicon): void {
  const short = end - start <= 2 * GAP
  addTokens(tokens, text, {start, end: short ? end : start + GAP}, lexicon)
  if (short) return
  tokens.push({start: start + GAP, end: start + GAP, tag: 'stop', word: '', capital: false})
  addTokens(tokens, text, {start: end - GAP, end}, lexicon)
}

/** Where the sentence of a token begins: behind the stop or the quotation before it. */
export function sentenceStart(tokens: readonly Token[], at: number): number {
  let from = at
  while (from > 0 && at - from < REACH && tokens[from - 1]?.tag !== 'stop' && tokens[from - 1]?.tag !== 'quote') from--
  return from
}

/** Where the sentence behind a token ends: at a stop or the next quotation. */
export function sentenceEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1
  while (end < tokens.length && end - at < REACH && tokens[end]?.tag !== 'stop' && tokens[end]?.tag !== 'quote') end++
  return end
}

/** How many tokens to a side are looked at: no sentence of news is longer, and the work stays linear. */
const REACH = 80

function toQuoted(text: string, pair: Pair, at: number, index: number): Quoted {
  const start = pair.start + pair.open.length
  const end = pair.end - pair.close.length
  let last = end
  while (last > start && isFiller(text.charCodeAt(last - 1))) last--
  const inside = text.charAt(last - 1)
  const final = text.charAt(pair.end) === ',' ? ',' : inside
  return {
    start: pair.start,
    end: pair.end,
    pair,
    at,
    index,
    final,
    capital: isCapital(text, start, end),
    words: countWords(text, start, end)
  }
}

function isFiller(unit: number): boolean {
  return unit <= 0x20 || unit === 0xa0 || unit === 0x27 || unit === 0x2019 || unit === 0x201d || unit === 0x202f
}

function isCapital(text: string, start: number, end: number): boolean {
  for (let at = start; at < end && at < start + 8; at++) {
    const letter = text.charAt(at)
    if (letter.toLowerCase() !== letter.toUpperCase()) return letter !== letter.toLowerCase()
    if (letter >= '0' && letter <= '9') return true
  }
  return false
}

function countWords(text: string, start: number, end: number): number {
  let words = 0
  let inside = false
  for (let at = start; at < end && words < 12; at++) {
    const blank = text.charCodeAt(at) <= 0x20
    if (!blank && !inside) words++
    inside = !blank
  }
  return words
}
