import {toLikely} from '../text/likely.ts'
import {copyNumbers, isShared} from '../text/numbers.ts'
import {type Run, toGramSets, toSequenceHash} from '../text/prints.ts'
import {visitCandidates} from '../text/resemblance.ts'
import type {Corpus, Stretch} from './corpus.ts'
import {note, toTally} from './tally.ts'
import {alike, relate} from './wording.ts'

/** A quotation by its article and its words, as indices of the array of their batch. */
export type Quotation = {readonly article: number; readonly start: number; readonly end: number}

/** Pairs of quotations, the later with the earlier that it may reword: twice three numbers a pair, later articles last. */
export type Rewordings = {readonly pairs: Uint32Array}

const stride = 6

/**
 * Finds quotations that an earlier article gives in other words, as far as hashes tell. Of all earlier ones that resemble a
 * quotation, the first one decides: what is a part of it, or the whole again, is not reworded. Equal quotations are one class,
 * of which the first speaks for all.
 */
export function toRewordings({stretches}: Corpus): Rewordings {
  const classes = toQuotationClasses(stretches)
  const partners = findPartners(stretches, classes.firsts)
  const pairs: number[] = []
  visitQuotations(stretches, (quotation, index) => {
    const partner = classes.firsts[partners[classes.classOf[index] ?? 0] ?? none]
    if (partner === undefined || partner.article >= quotation.article) return
    pairs.push(quotation.article, quotation.start, quotation.end, partner.article, partner.start, partner.end)
  })
  return {pairs: copyNumbers(pairs, isShared(stretches[0]?.words))}
}

const none = 0xffffffff

function visitQuotations(stretches: readonly Stretch[], visit: (quotation: Quotation, index: number) => void): void {
  let index = 0
  for (const [article, {quotes}] of stretches.entries()) {
    for (let at = 0; at < quotes.length; at += 2) {
      visit({article, start: quotes[at] ?? 0, end: quotes[at + 1] ?? 0}, index++)
    }
  }
}

/** Of every quotation its class; of every class, from the earliest on, its first quotation. */
function toQuotationClasses(stretches: readonly Stretch[]) {
  const classOf = new Uint32Array(stretches.reduce((sum, {quotes}) => sum + quotes.length / 2, 0))
  const tally = toTally(classOf.length)
  const firsts: Quotation[] = []
  visitQuotations(stretches, (quotation, index) => {
    const found = note(tally, toSequenceHash(toRun(stretches, quotation)), quotation.article)
    classOf[index] = found
    if (found === firsts.length) firsts.push(quotation)
  })
  return {classOf, firsts}
}

function toRun(stretches: readonly Stretch[], {article, start, end}: Quotation): Run {
  return {words: stretches[article]?.words ?? new Uint32Array(), start, end}
}

/** Most quotations look at a few others; only where thousands share their words is one given up. */
const patience = 128

/** For each class the earliest that resembles it, where it rewords that one. */
function findPartners(stretches: readonly Stretch[], firsts: readonly Quotation[]): Uint32Array {
  const runs = firsts.map((quotation) => toRun(stretches, quotation))
  const likely = toLikely(runs, alike)
  const partners = new Uint32Array(firsts.length).fill(none)
  const visit = (later: number, earlier: number) => {
    const [mine, other] = [likely[later] ?? 0, likely[earlier] ?? 0]
    const relation = relate(wordsOf(runs[mine]), wordsOf(runs[other]))
    if (relation !== 'other') partners[mine] = relation === 'reworded' ? other : none
    return relation !== 'other'
  }
  visitCandidates(toGramSets(likely.flatMap((index) => runs[index] ?? [])), alike, visit, patience)
  return partners
}

function wordsOf(run: Run | undefined): Uint32Array {
  return run === undefined ? new Uint32Array() : run.words.subarray(run.start, run.end)
}

/** The pairs of an article: its quotations, in order, with the earlier ones. */
export function* toPairsOf({pairs}: Rewordings, article: number): Iterable<readonly [Quotation, Quotation]> {
  for (let at = findFirst(pairs, article); pairs[at] === article; at += stride)
    yield [toQuotation(pairs, at), toQuotation(pairs, at + 3)]
}

/** Whether an article has a quotation that may reword an earlier one. */
export function hasRewordings({pairs}: Rewordings, article: number): boolean {
  return pairs[findFirst(pairs, article)] === article
}

function toQuotation(pairs: Uint32Array, at: number): Quotation {
  return {article: pairs[at] ?? 0, start: pairs[at + 1] ?? 0, end: pairs[at + 2] ?? 0}
}

function findFirst(pairs: Uint32Array, article: number): number {
  let [low, high] = [0, pairs.length / stride]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((pairs[middle * stride] ?? 0) < article) low = middle + 1
    else high = middle
  }
  return low * stride
}
