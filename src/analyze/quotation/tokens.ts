import type {Span} from '../../text/span.ts'
import type {Lexicon, Role, Tag} from './lexicon.ts'
import {BLANK, CLOSE, COLON, COMMA, HYPHEN, isDigit, kindOf, WORD} from './units.ts'

/** One word or mark of a paragraph outside its quotations, or one whole quotation. */
export type Token = Span & {
  /** `name` is a word with a capital letter that is not a word of the language's grammar. */
  readonly tag: Tag | 'name' | 'number' | 'comma' | 'colon' | 'dash' | 'stop' | 'open' | 'close' | 'quote'
  /** The word in lower case; of a quotation its last mark; empty for other marks. */
  readonly word: string
  readonly capital: boolean
  readonly role?: Role | undefined
}

const TAGS: readonly (Token['tag'] | undefined)[] = [
  undefined,
  undefined,
  'comma',
  'colon',
  'stop',
  undefined,
  'open',
  'close',
  'dash'
]

/** The words and marks of a stretch of text that holds no quotation. */
export function addTokens(tokens: Token[], text: string, {start, end}: Span, lexicon: Lexicon): void {
  let at = start
  while (at < end) {
    const kind = kindOf(text.charCodeAt(at))
    if (kind === BLANK) at++
    else if (kind === WORD) at = addWord(tokens, text, at, end, lexicon)
    else at = addMark(tokens, text, at, end, kind, lexicon)
  }
}

function addMark(tokens: Token[], text: string, at: number, end: number, kind: number, lexicon: Lexicon): number {
  if (kind === HYPHEN && !isDash(text, at, end)) return addWord(tokens, text, at, end, lexicon)
  const tag = TAGS[kind] ?? 'dash'
  if (tag !== 'stop' || isEnding(text, at, end)) tokens.push({start: at, end: at + 1, tag, word: '', capital: false})
  return at + 1
}

function addWord(tokens: Token[], text: string, start: number, end: number, lexicon: Lexicon): number {
  let stop = start + 1
  let plain = isSmall(text.charCodeAt(start))
  for (; stop < end; stop++) {
    if (isSmall(text.charCodeAt(stop))) continue
    if (isBreak(text, stop, end)) break
    plain = false
  }
  let last = stop
  while (last > start && text.charCodeAt(last - 1) === 0x2e) last--
  const word = plain ? text.slice(start, last) : fold(text.slice(start, last))
  const capital = !plain && isCapital(text, start)
  const abbreviated = last < stop && isAbbreviation(word, text, start, stop, end, lexicon)
  if (lexicon.enclitics.size > 0 && addJoined(tokens, {start, end: last}, word, lexicon)) return stop
  if (last > start) {
    const known = lexicon.words.get(word)
    const tag = toTag(word, capital, known?.tag, tokens.at(-1), lexicon)
    addWordToken(tokens, {start, end: abbreviated ? stop : last, tag, word, capital, role: known?.role})
  }
  if (last < stop && !abbreviated) tokens.push({start: last, end: stop, tag: 'stop', word: '', capital: false})
  return stop
}

function isSmall(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a
}

/** A verb and the pronoun that a hyphen joins to it are two words: "dit-il", "a-t-elle". */
function addJoined(tokens: Token[], {start, end}: Span, word: string, lexicon: Lexicon): boolean {
  const hyphen = word.lastIndexOf('-')
  if (hyphen < 1 || !lexicon.enclitics.has(word.slice(hyphen + 1))) return false
  const verb = word.slice(0, hyphen).replace(/-t$/, '')
  tokens.push({start, end: start + verb.length, tag: lexicon.words.get(verb)?.tag ?? 'cue', word: verb, capital: false})
  tokens.push({start: start + hyphen + 1, end, tag: 'pronoun', word: word.slice(hyphen + 1), capital: false})
  return true
}

function fold(word: string): string {
  const lower = word.toLowerCase()
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower
}

/** A first word that looks like a participle is a name where its verb follows at once: "Fleming said". */
function addWordToken(tokens: Token[], token: Token): void {
  const before = tokens.at(-1)
  const named = before?.capital && (before.tag === 'gerund' || before.tag === 'adverb' || before.tag === 'saying')
  if (named && (token.tag === 'cue' || token.tag === 'verb' || token.tag === 'auxiliary'))
    tokens[tokens.length - 1] = {...before, tag: 'name'}
  tokens.push(token)
}

function toTag(
  word: string,
  capital: boolean,
  known: Tag | undefined,
  before: Token | undefined,
  lexicon: Lexicon
): Token['tag'] {
  if (known === 'pronoun' || (known && !capital)) return known
  const unit = word.charCodeAt(0)
  if (unit >= 0x30 && unit <= 0x39) return 'number'
  if (capital) return toCapitalTag(word, known, before, lexicon)
  const bare = word.indexOf("'")
  const stem = bare > 0 ? lexicon.words.get(word.slice(0, bare))?.tag : undefined
  if (stem === 'pronoun' || stem === 'auxiliary') return stem
  return before?.tag === 'determiner' ? 'word' : (lexicon.guess(word) ?? 'word')
}

function toCapitalTag(word: string, known: Tag | undefined, before: Token | undefined, lexicon: Lexicon): Token['tag'] {
  if (known === 'determiner' || known === 'time') return known
  if (!isStart(before)) return 'name'
  if (known) return known
  return before?.tag !== 'quote' && lexicon.leads.test(word) ? (lexicon.guess(word) ?? 'name') : 'name'
}

function isStart(before: Token | undefined): boolean {
  return (
    before === undefined ||
    before.tag === 'stop' ||
    (before.tag === 'quote' && before.word !== ',') ||
    before.tag === 'colon' ||
    before.tag === 'dash' ||
    before.tag === 'open'
  )
}

/** A full stop behind an abbreviation, an initial or inside a number goes with its word, unless the text ends there. */
function isAbbreviation(
  word: string,
  text: string,
  start: number,
  stop: number,
  end: number,
  lexicon: Lexicon
): boolean {
  let next = stop
  while (next < end && isPassed(text.charCodeAt(next))) next++
  if (next >= end) return false
  if (lexicon.abbreviations.has(word.slice(word.lastIndexOf('-') + 1))) return true
  if (stop - start === 2 && isCapital(text, start)) return word !== 'i'
  const unit = text.charCodeAt(next)
  if (isSmall(unit)) return true
  return (
    unit === 0x2c ||
    (word.includes('.') &&
      isCapital(text, start) &&
      isCapital(text, next) &&
      word.length <= 5 &&
      !/^(he|she|they|it|the|but|and|in)\b/i.test(text.slice(next, next + 5)))
  )
}

function isEnding(text: string, at: number, end: number): boolean {
  let next = at + 1
  while (next < end && isPassed(text.charCodeAt(next))) next++
  if (next >= end) return true
  const unit = text.charCodeAt(next)
  return !isSmall(unit) && unit !== 0x2c
}

/** White space and closing brackets between a stop and what follows it. */
function isPassed(unit: number): boolean {
  const kind = kindOf(unit)
  return kind === BLANK || kind === CLOSE
}

/** A hyphen is a dash where a blank stands on a side of it, or another hyphen. */
function isDash(text: string, at: number, end: number): boolean {
  if (at + 1 >= end || at === 0 || kindOf(text.charCodeAt(at - 1)) === BLANK) return true
  const next = kindOf(text.charCodeAt(at + 1))
  return next === BLANK || next === HYPHEN
}

function isBreak(text: string, at: number, end: number): boolean {
  const kind = kindOf(text.charCodeAt(at))
  if (kind === WORD) return false
  if (kind === HYPHEN) return text.charCodeAt(at + 1) === 0x2d
  if (kind !== COMMA && kind !== COLON) return true
  return at + 1 >= end || !isDigit(text.charCodeAt(at + 1)) || !isDigit(text.charCodeAt(at - 1))
}

function isCapital(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit < 0x80) return (unit >= 0x41 && unit <= 0x5a) || unit === 0x40
  const letter = text.charAt(at)
  return letter !== letter.toLowerCase()
}
