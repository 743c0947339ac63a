import {findPhrase, type Token} from '../../text/phrases.ts'
import type {Grammar} from './grammar.ts'

/** How many words back a name can begin. */
const longestName = 8
/** How many words may stand between whose it is and what it is: "the mayor's own river experts". */
const longestOwned = 4
/** How many words may stand between a name and its verb: "Mira Holt, who built the old bridge, said". */
const longestApposition = 12

/** Whether a sentence lays what it says to somebody or something that it names: "Miller said", "according to the Courier". */
export function namesSource(sentence: readonly Token[], grammar: Grammar): boolean {
  return sentence.some(
    (_, at) =>
      isSpeaker(sentence, at, grammar) || isAttribution(sentence, at, grammar) || isInverted(sentence, at, grammar)
  )
}

/** Whether a name that answers for what stands before follows at a place: "by Ostra Radio", "published in the Courier". */
export function namesAuthor(sentence: readonly Token[], at: number, {answers}: Grammar): boolean {
  return sentence[at]?.apart === false && findPhrase(answers, sentence, at) > 0
}

/** Whether somebody without a name was told of before: "the source", "this person". */
export function isToldBefore(sentence: readonly Token[], at: number, length: number, grammar: Grammar): boolean {
  const taken = sentence.slice(at, at + length)
  const last = taken.findLastIndex(({word}) => grammar.nameless.has(word))
  const isPointedAt = taken.slice(Math.max(0, last - 2), Math.max(0, last)).some(({word}) => grammar.definite.has(word))
  return isPointedAt || (grammar.nameless.has(taken[0]?.word ?? '') && isBehindArticle(sentence, at, grammar))
}

/** Whether a noun phrase is one that the reader knows, or carries a name: "the report", "the state polls", "Miller's study". */
export function isDefinite(sentence: readonly Token[], at: number, length: number, grammar: Grammar): boolean {
  if (sentence.slice(at, at + length).some(({word}) => grammar.definite.has(word))) return true
  if (isBehindArticle(sentence, at, grammar) || isOwned(sentence, at, length)) return true
  const isNamed = sentence[at]?.apart === false && sentence[at - 1]?.capital === true
  return isNamed && at > 1 && !grammar.isCapitalised
}

/** A noun with a capital ends the phrase that an article begins, where every noun has one. */
function isBehindArticle(sentence: readonly Token[], at: number, {definite, joined, isCapitalised}: Grammar): boolean {
  const [first, before, further] = [sentence[at], sentence[at - 1], sentence[at - 2]]
  if (first === undefined || before === undefined || first.apart) return false
  if (definite.has(before.word) || (joined.of.has(first.word) && joined.by.has(before.word))) return true
  if (further === undefined || before.apart || (isCapitalised && before.capital)) return false
  return further.word !== 'that' && definite.has(further.word)
}

function isPossessive(word: string): boolean {
  return /'s?$/u.test(word) && word !== "it's"
}

/** Whose it is may stand in the phrase, or a few words before. */
function isOwned(sentence: readonly Token[], at: number, length: number): boolean {
  if (sentence.slice(at, at + length).some(({word}) => isPossessive(word))) return true
  for (let back = at; back > Math.max(0, at - longestOwned); back--) {
    if (sentence[back]?.apart) return false
    if (isPossessive(sentence[back - 1]?.word ?? '')) return true
  }
  return false
}

/** The first word of a sentence is capitalised whatever it is: "Another study" has no name. Nobody answers for nobody. */
function isAttribution(sentence: readonly Token[], at: number, {attributions, nameless}: Grammar): boolean {
  const length = findPhrase(attributions, sentence, at)
  if (length === 0 || sentence.slice(at, at + length).some(({word}) => nameless.has(word))) return false
  return at > 0 || !sentence[0]?.capital || sentence[1]?.capital === true
}

/** A name that something is done by, not one that a preposition ties to others: "people close to Miller said". */
function isSpeaker(sentence: readonly Token[], at: number, grammar: Grammar): boolean {
  if (findPhrase(grammar.speaking, sentence, at) === 0) return false
  let first = at
  while (first > Math.max(0, at - longestName) && sentence[first]?.apart === false && sentence[first - 1]?.capital)
    first--
  if (grammar.isCapitalised && grammar.definite.has(sentence[first - 1]?.word ?? '')) first--
  const [name, before] = [sentence[first], sentence[first - 1]]
  return name?.apart === true || before === undefined || !grammar.prepositions.has(before.word)
}

/** Behind a mark: `“…,” said Mira Holt`, or "Mira Holt, an engineer, said". */
function isInverted(sentence: readonly Token[], at: number, {inverted, reporting}: Grammar): boolean {
  const token = sentence[at]
  if (token?.apart !== true || !reporting.has(token.word)) return false
  return findPhrase(inverted, sentence, at) > 0 || isApposed(sentence, at)
}

/** Whether a name stands before what marks part from both sides. */
function isApposed(sentence: readonly Token[], at: number): boolean {
  for (let back = at - 1; back > Math.max(0, at - longestApposition); back--)
    if (sentence[back]?.apart) return sentence[back - 1]?.capital === true
  return false
}
