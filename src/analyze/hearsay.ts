import type {Block, Hearsay, HearsayKind} from '../model/document.ts'
import {findPhrase, type Token} from '../text/phrases.ts'
import type {Span} from '../text/span.ts'
import type {Grammar} from './hearsay/grammar.ts'
import {findHints} from './hearsay/hints.ts'
import {toGrammarOf} from './hearsay/languages.ts'
import {isDefinite, isToldBefore, namesAuthor, namesSource} from './hearsay/naming.ts'
import {splitSentences, toTokens} from './hearsay/sentences.ts'

/**
 * The places where a text lays a claim to nobody who could be asked, in order. Only sentences that hold a word of such a phrase
 * are read, and those beside them. In a language whose phrases are not known here (its code is BCP 47) there are none.
 */
export function toHearsay(text: string, blocks: readonly Block[], language = 'en'): readonly Hearsay[] {
  const grammar = toGrammarOf(language)
  if (grammar === undefined) return []
  const hints = findHints(text, grammar.hints)
  const found: Hearsay[] = []
  let next = 0
  const isHinted = ({start, end}: Span) => {
    while ((hints[next] ?? end) < start) next++
    return (hints[next] ?? end) < end
  }
  blocks.forEach((block, index) => {
    if (!isHinted(block)) return
    const sentences = [...splitSentences(text, block), ...first(text, blocks[index + 1])]
    const isNamed = toNamed(text, sentences, grammar)
    sentences.forEach((sentence, place) => {
      if (sentence.end > block.end || !isHinted(sentence)) return
      for (const one of findVague(text, {place, sentence, isNamed}, grammar)) found.push(one)
    })
  })
  return found
}

/** The first sentence of the block behind, which may name who is meant. */
function first(text: string, block: Block | undefined): readonly Span[] {
  if (block === undefined) return []
  for (const sentence of splitSentences(text, block)) return [sentence]
  return []
}

/** Tells of each of some sentences whether it names a source; each is read once. */
function toNamed(text: string, sentences: readonly Span[], grammar: Grammar): (place: number) => boolean {
  const known = new Map<number, boolean>()
  return (place) => {
    const sentence = sentences[place]
    const isNamed =
      known.get(place) ?? (sentence !== undefined && namesSource(toTokens(text, sentence, grammar), grammar))
    known.set(place, isNamed)
    return isNamed
  }
}

type Scene = {readonly place: number; readonly sentence: Span; readonly isNamed: (place: number) => boolean}

/** The phrases of a sentence, unless it names somebody for what it says, or a sentence beside it does. */
function* findVague(text: string, {place, sentence, isNamed}: Scene, grammar: Grammar): Generator<Hearsay> {
  const tokens = toTokens(text, sentence, grammar)
  for (let at = 0; at < tokens.length; at++) {
    if (!grammar.starts.has(tokens[at]?.word ?? '')) continue
    const found = findHedge(tokens, at, grammar) ?? findClaim(tokens, at, grammar)
    if (found === undefined) continue
    const [start, end] = [tokens[at]?.start, tokens[at + found.length - 1]?.end]
    if (isNamed(place) || start === undefined || end === undefined) return
    if (!found.beside.some((step) => isNamed(place + step))) yield {start, end, kind: found.kind}
    at += found.length - 1
  }
}

/** What stands at a place of a sentence, how many words it takes, and where the sentences are that may say who is meant. */
type Found = Pick<Hearsay, 'kind'> & {readonly length: number; readonly beside: readonly number[]}

/** Groups and documents may be named beside; who stays in the dark is not told by another name. */
const sentencesBeside: Readonly<Record<HearsayKind, readonly number[]>> = {
  anonymous: [],
  group: [-1, 1],
  document: [-1, 1],
  rumour: []
}

/** Whether the reader knows who or what is meant. */
const knows: Readonly<Record<HearsayKind, typeof isDefinite>> = {
  anonymous: isToldBefore,
  group: isDefinite,
  document: isDefinite,
  rumour: () => false
}

function findHedge(sentence: readonly Token[], at: number, {hedges}: Grammar): Found | undefined {
  const length = findPhrase(hedges, sentence, at)
  return length === 0 ? undefined : {kind: 'rumour', length, beside: [-1]}
}

/** Not where a name follows, where a word behind it makes no claim of it, or what stands further up is meant. */
function findClaim(sentence: readonly Token[], at: number, grammar: Grammar): Found | undefined {
  for (const {kind, phrases} of grammar.claims) {
    const length = findPhrase(phrases, sentence, at)
    if (length === 0) continue
    const isVoid = grammar.voids.has(sentence[at + length]?.word ?? '')
    if (isVoid || namesAuthor(sentence, at + length, grammar)) return undefined
    const isKnown = knows[kind](sentence, at, length, grammar)
    return isKnown ? undefined : {kind, length, beside: sentencesBeside[kind]}
  }
  return undefined
}
