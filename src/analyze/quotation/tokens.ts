import type {Span} from '../../text/span.ts'
import type {Lexicon, Tag} from './lexicon.ts'

/** One word or mark of a paragraph outside its quotations, or one whole quotation. */
export type Token = Span & {
  /** `name` is a word with a capital letter that is not a word of the language's grammar. */
  readonly tag: Tag | 'name' | 'number' | 'word' | 'comma' | 'colon' | 'dash' | 'stop' | 'open' | 'close' | 'quote'
  /** The word in lower case; empty for marks. */
  readonly word: string
  readonly capital: boolean
}

const MARKS: ReadonlyMap<string, Token['tag']> = new Map([
  [',', 'comma'],
  ['،', 'comma'],
  ['、', 'comma'],
  [':', 'colon'],
  ['：', 'colon'],
  [';', 'stop'],
  ['?', 'stop'],
  ['!', 'stop'],
  ['…', 'stop'],
  ['。', 'stop'],
  ['—', 'dash'],
  ['–', 'dash'],
  ['―', 'dash'],
  ['(', 'open'],
  ['[', 'open'],
  [')', 'close'],
  [']', 'close'],
  ['•', 'stop']
])

/** The words and marks of a stretch of text that holds no quotation. */
export function addTokens(tokens: Token[], text: string, {start, end}: Span, lexicon: Lexicon): void {
  let at = start
  while (at < end) {
    const unit = text.charCodeAt(at)
    if (isBlank(unit)) {
      at++
      continue
    }
    const mark = MARKS.get(text.charAt(at)) ?? (unit === 0x2d ? toDash(text, at, end) : undefined)
    if (mark) {
      if (mark !== 'stop' || isEnding(text, at, end))
        tokens.push({start: at, end: at + 1, tag: mark, word: '', capital: false})
      at++
      continue
    }
    at = addWord(tokens, text, {start: at, end}, lexicon)
  }
}

function addWord(tokens: Token[], text: string, {start, end}: Span, lexicon: Lexicon): number {
  let stop = start + 1
  while (stop < end && !isBlank(text.charCodeAt(stop)) && !isBreak(text, stop, end)) stop++
  const dotted = text.charCodeAt(stop - 1) === 0x2e
  let last = stop
  while (last > start && text.charCodeAt(last - 1) === 0x2e) last--
  const word = text.slice(start, last).toLowerCase().replaceAll('’', "'")
  const capital = isCapital(text, start)
  const abbreviated = dotted && isAbbreviation(word, text, start, stop, end, lexicon)
  if (last > start)
    addWordToken(tokens, {
      start,
      end: abbreviated ? stop : last,
      tag: toTag(word, capital, tokens.at(-1), lexicon),
      word,
      capital
    })
  if (dotted && !abbreviated) tokens.push({start: last, end: stop, tag: 'stop', word: '', capital: false})
  return stop
}

/** A first word that looks like a participle is a name where its verb follows at once: "Fleming said". */
function addWordToken(tokens: Token[], token: Token): void {
  const before = tokens.at(-1)
  const named = before?.capital && (before.tag === 'gerund' || before.tag === 'adverb' || before.tag === 'saying')
  if (named && (token.tag === 'cue' || token.tag === 'verb' || token.tag === 'auxiliary'))
    tokens[tokens.length - 1] = {...before, tag: 'name'}
  tokens.push(token)
}

function toTag(word: string, capital: boolean, before: Token | undefined, lexicon: Lexicon): Token['tag'] {
  const known = lexicon.words.get(word)
  if (known === 'pronoun' || (known && !capital)) return known
  const unit = word.charCodeAt(0)
  if (unit >= 0x30 && unit <= 0x39) return 'number'
  if (capital) return toCapitalTag(word, known, before, lexicon)
  const bare = word.indexOf("'")
  const stem = bare > 0 ? lexicon.words.get(word.slice(0, bare)) : undefined
  if (stem === 'pronoun' || stem === 'auxiliary') return stem
  return before?.tag === 'determiner' ? 'word' : (lexicon.guess(word) ?? 'word')
}

function toCapitalTag(word: string, known: Tag | undefined, before: Token | undefined, lexicon: Lexicon): Token['tag'] {
  if (known === 'determiner' || known === 'preposition' || known === 'time') return known
  if (!isStart(before)) return 'name'
  return known ?? (lexicon.leads.test(word) ? (lexicon.guess(word) ?? 'name') : 'name')
}

function isStart(before: Token | undefined): boolean {
  return (
    before === undefined ||
    before.tag === 'stop' ||
    before.tag === 'quote' ||
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
  while (
    next < end &&
    (isBlank(text.charCodeAt(next)) || text.charCodeAt(next) === 0x29 || text.charCodeAt(next) === 0x5d)
  )
    next++
  if (next >= end) return false
  if (lexicon.abbreviations.has(word)) return true
  if (stop - start === 2 && isCapital(text, start)) return word !== 'i'
  const unit = text.charCodeAt(next)
  if (unit >= 0x61 && unit <= 0x7a) return true
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
  while (next < end && (isBlank(text.charCodeAt(next)) || text.charCodeAt(next) === 0x29)) next++
  if (text.charCodeAt(at) === 0x3b || next >= end) return true
  const unit = text.charCodeAt(next)
  return !(unit >= 0x61 && unit <= 0x7a) && unit !== 0x2c
}

/** A hyphen is a dash where a blank stands on a side of it, or another hyphen. */
function toDash(text: string, at: number, end: number): 'dash' | undefined {
  const next = text.charCodeAt(at + 1)
  return at + 1 >= end || isBlank(next) || next === 0x2d || at === 0 || isBlank(text.charCodeAt(at - 1))
    ? 'dash'
    : undefined
}

function isBreak(text: string, at: number, end: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit < 0x80) {
    if (unit === 0x2d) return text.charCodeAt(at + 1) === 0x2d
    if (unit === 0x2c || unit === 0x3a)
      return at + 1 >= end || !isDigit(text.charCodeAt(at + 1)) || !isDigit(text.charCodeAt(at - 1))
    return (
      unit === 0x3b ||
      unit === 0x3f ||
      unit === 0x21 ||
      unit === 0x28 ||
      unit === 0x29 ||
      unit === 0x5b ||
      unit === 0x5d
    )
  }
  return unit >= 0x2013 && MARKS.has(text.charAt(at))
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}

function isCapital(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit < 0x80) return (unit >= 0x41 && unit <= 0x5a) || unit === 0x40
  const letter = text.charAt(at)
  return letter !== letter.toLowerCase()
}

function isBlank(unit: number): boolean {
  if (unit <= 0x20) return true
  return unit === 0xa0 || (unit >= 0x2000 && unit <= 0x200b) || unit === 0x202f || unit === 0x3000 || unit === 0xfeff
}
