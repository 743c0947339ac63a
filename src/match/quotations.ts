import type {AlteredQuotation} from '../model/archive.ts'
import {toGramSets} from '../text/prints.ts'
import {visitCandidates} from '../text/resemblance.ts'
import type {Span} from '../text/span.ts'
import {type BlockClasses, toBlockClasses} from './classes.ts'
import type {Corpus} from './corpus.ts'
import {nameGrams, nameWords, toNames} from './exact.ts'
import {toPlace} from './places.ts'
import type {Read} from './read.ts'

/** The shortest quotation, in words, of which a change of wording can be told from another quotation. */
const fewestWords = 8
/** How far two wordings of one quotation resemble each other at least: one word of eight changed leaves a third. */
const alike = 0.3

/** A quotation by its article and its number there. */
type Quotation = {readonly article: number; readonly block: number}

/** The earlier quotations that later ones may give in other words, by the article and number of the later. */
export type Rewordings = ReadonlyMap<
  number,
  readonly {readonly block: number; readonly earlier: readonly Quotation[]}[]
>

/**
 * Finds quotations that earlier articles may give in other words. The blocks of this corpus are the quotations of the
 * articles; equal ones are one class, of which the earliest speaks for all.
 */
export function toRewordings(corpus: Corpus): Rewordings {
  const classes = toBlockClasses(corpus)
  const firsts = toFirsts(corpus, classes)
  const partners = toPartners(classes)
  const rewordings = new Map<number, {readonly block: number; readonly earlier: readonly Quotation[]}[]>()
  visitQuotations(corpus, ({article, block}, index) => {
    const earlier = (partners.get(classes.classOf[index] ?? 0) ?? []).flatMap((other) => firsts[other] ?? [])
    const others = earlier.filter((quotation) => quotation.article < article)
    if (others.length > 0) rewordings.set(article, [...(rewordings.get(article) ?? []), {block, earlier: others}])
  })
  return rewordings
}

function visitQuotations({stretches}: Corpus, visit: (quotation: Quotation, index: number) => void): void {
  let index = 0
  for (const [article, {blocks}] of stretches.entries()) {
    for (let block = 0; block < blocks.length; block++) visit({article, block}, index++)
  }
}

function toFirsts(corpus: Corpus, {classOf, runs}: BlockClasses): readonly (Quotation | undefined)[] {
  const firsts = new Array<Quotation | undefined>(runs.length).fill(undefined)
  visitQuotations(corpus, (quotation, index) => {
    firsts[classOf[index] ?? 0] ??= quotation
  })
  return firsts
}

/** For each class those that it may reword, or that reword it, earliest first, a few at most. */
function toPartners({runs}: BlockClasses): ReadonlyMap<number, readonly number[]> {
  const long = runs.flatMap((run, index) => (run.end - run.start >= fewestWords ? [index] : []))
  const partners = new Map<number, readonly number[]>()
  const add = (index: number, partner: number) => {
    const known = [...(partners.get(index) ?? []), partner].sort((left, right) => left - right)
    partners.set(index, known.slice(0, mostPartners))
    return known.length >= mostPartners
  }
  visitCandidates(toGramSets(long.flatMap((index) => runs[index] ?? [])), alike, (later, earlier) => {
    const [one = 0, other = 0] = [long[later], long[earlier]]
    add(other, one)
    return add(one, other)
  })
  return partners
}

const mostPartners = 8

/**
 * The quotations of an article that an earlier one gives in other words, held against the words: the earliest that resembles
 * one decides, and a shortened quotation is not an altered one.
 */
export function* toAlteredQuotations(
  corpus: Corpus,
  rewordings: Rewordings,
  article: number,
  read: Read
): Iterable<AlteredQuotation> {
  const own = read(article)
  for (const {block, earlier} of rewordings.get(article) ?? []) {
    const here = own?.blocks[block]
    if (own === undefined || here === undefined) continue
    for (const quotation of earlier) {
      const other = read(quotation.article)
      const there = other?.blocks[quotation.block]
      const change = other === undefined || there === undefined ? 'none' : compare(own.text, here, other.text, there)
      if (change === 'none' || other === undefined || there === undefined) continue
      const text = other.text.slice(there.start, there.end)
      const place = toPlace(corpus, quotation.article, there)
      if (change === 'reworded') yield {here, earlier: place, words: countWords(own.text, here), further: 0, text}
      break
    }
  }
}

/** What became of an earlier quotation: nothing that resembles it, the same or less or more of it, or other words. */
function compare(text: string, here: Span, other: string, there: Span): 'none' | 'cut' | 'reworded' {
  const names = toNames()
  const mine = nameGrams(names, nameWords(names, text, here))
  const theirs = nameGrams(names, nameWords(names, other, there))
  const known = new Set(theirs)
  const shared = mine.filter((gram) => known.has(gram)).length
  if (shared === Math.min(mine.length, theirs.length)) return 'cut'
  return shared < alike * (mine.length + theirs.length - shared) ? 'none' : 'reworded'
}

function countWords(text: string, span: Span): number {
  return nameWords(toNames(), text, span).length
}
