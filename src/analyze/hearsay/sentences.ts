import type {Token} from '../../text/phrases.ts'
import type {Span} from '../../text/span.ts'
import {kinds, toUnits, unitKind} from '../../text/units.ts'
import type {Grammar} from './grammar.ts'
import {foldWord} from './hints.ts'

/** Words that a full stop follows without ending the sentence, in any of the languages. */
const abbreviations = new Set(
  `mr mrs ms dr sen rep reps sens gov govs prof gen lt col sgt capt rev hon st jr sr no inc corp co ltd vs jan feb mar apr
   jun jul aug sep sept oct nov dec bzw ca nr usw vgl mio mrd abs art mme mlle me sra srta dra lic ing núm sig dott avv
   dhr mevr drs ir`.split(/\s+/u)
)
const closers = toUnits(')]"\'”’»›*_.!?…')

/** The sentences of a block, in order. A full stop behind an abbreviation or an initial ends none, nor does one before a small letter. */
export function* splitSentences(text: string, {start, end}: Span): Generator<Span> {
  let from = start
  for (let at = start; at < end; at++) {
    if (!isStop(text.charCodeAt(at))) continue
    let behind = at + 1
    while (behind < end && closers.has(text.charCodeAt(behind))) behind++
    if (behind < end && unitKind(text.charCodeAt(behind)) === kinds.space && !goesOn(text, from, at, behind, end)) {
      yield {start: from, end: behind}
      from = behind
    }
    at = behind - 1
  }
  if (from < end) yield {start: from, end}
}

function isStop(unit: number): boolean {
  return unit === 0x2e || unit === 0x3f || unit === 0x21 || unit === 0x2026
}

/** Whether a sentence goes on behind a stop. */
function goesOn(text: string, from: number, at: number, behind: number, end: number): boolean {
  let next = behind
  while (next < Math.min(end, behind + longestGap) && unitKind(text.charCodeAt(next)) < kinds.ideograph) next++
  if (next < end && unitKind(text.charCodeAt(next)) === kinds.lower) return true
  if (text.charAt(at) !== '.' || behind > at + 1) return false
  let word = at
  while (word > from && at - word < longestAbbreviation && unitKind(text.charCodeAt(word - 1)) > kinds.ideograph) word--
  return at - word === 1 ? unitKind(text.charCodeAt(word)) === kinds.upper : isAbbreviation(text.slice(word, at))
}

const longestAbbreviation = 6
/** How far behind a stop the next word is looked for. */
const longestGap = 16

function isAbbreviation(word: string): boolean {
  return abbreviations.has(word.toLowerCase())
}

/** The words of a sentence. Marks part them, quotation marks do not; words that are no names have no capital. */
export function toTokens(text: string, {start, end}: Span, grammar: Grammar): readonly Token[] {
  const tokens: Token[] = []
  let [apart, isFirst] = [false, true]
  for (let at = start; at < end; ) {
    const kind = unitKind(text.charCodeAt(at))
    if (kind < kinds.digit) {
      if (kind !== kinds.space && !paired.has(text.charCodeAt(at))) apart = true
      if (kind !== kinds.space && opens.has(text.charCodeAt(at))) isFirst = true
      at++
      continue
    }
    const stop = endOfWord(text, at, end, grammar.elides)
    const word = foldWord(text.slice(at, Math.min(stop, at + longestWord))).replace(/'$/u, '')
    const isKnown = grammar.common.has(word) || (isFirst && grammar.openers.has(word.replace(/'.*$/u, '')))
    tokens.push({start: at, end: stop, word, capital: kind === kinds.upper && !isKnown, apart})
    apart = false
    isFirst = false
    at = stop
  }
  return tokens
}

/** What is longer is no word of a phrase. */
const longestWord = 60
const paired = toUnits('"“”„«»‘’‹›\'*_')
/** What a word with a capital may follow that is no name. */
const opens = toUnits('"“„«‘:–—-')

/** A word may hold an apostrophe, a hyphen, or the full stops of initials. */
function endOfWord(text: string, start: number, end: number, elides: boolean): number {
  let from = start
  for (let at = start + 1; ; at++) {
    if (at < end && unitKind(text.charCodeAt(at)) >= kinds.digit) continue
    const mark = text.charAt(at)
    const isApostrophe = mark === "'" || mark === '’'
    if (isApostrophe && elides && at < end) return at + 1
    const joins = isApostrophe || mark === '-' || (mark === '.' && at - from === 1)
    if (!joins || at + 1 >= end || unitKind(text.charCodeAt(at + 1)) < kinds.digit) return at
    from = at + 1
  }
}
