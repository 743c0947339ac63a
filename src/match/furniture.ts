import type {Document} from '../model/document.ts'
import {isOfSameOutlet} from '../model/earlier.ts'
import {countShared, type SharedRun} from '../text/shared-runs.ts'
import {mergeSpans, type Span, toCover} from '../text/span.ts'
import type {Worded} from '../text/worded.ts'

/** What an article shares with another one. */
export type Shared = {readonly document: Document; readonly runs: readonly SharedRun[]}

/** In how many other articles of its outlet a block stands that is part of the page; their stories are other ones. */
const recurring = 2
/** From which share of its words on an article is the other one again, and tells nothing of the page. */
const again = 0.5
/** What share of the words of a block must be shared for the block to be. */
const whole = 0.8

/**
 * The stretches of an article that are its page and not its story: what is certainly boilerplate, and the blocks that other
 * articles have too, of its outlet, or of any where the block looks like boilerplate. In `runs` the words of the article stand
 * on the right.
 */
export function toFurniture(document: Document, worded: Worded, others: readonly Shared[]): readonly Span[] {
  const {blocks, boilerplate} = document.analysis
  const firsts = toFirstWords(worded, blocks)
  const [own, any] = [new Uint32Array(blocks.length), new Uint32Array(blocks.length)]
  for (const {document: other, runs} of others) {
    if (countShared(runs) >= again * worded.table.count) continue
    const isOwn = isOfSameOutlet(document, toPlace(other))
    for (const block of toWholeBlocks(firsts, runs)) {
      any[block] = (any[block] ?? 0) + 1
      if (isOwn) own[block] = (own[block] ?? 0) + 1
    }
  }
  const isSuspect = toCover(boilerplate)
  const repeated = blocks.filter((block, index) => {
    return (own[index] ?? 0) >= recurring || ((any[index] ?? 0) >= recurring && isSuspect(block))
  })
  return mergeSpans([...boilerplate.filter(({certainty}) => certainty === 'certain'), ...repeated])
}

/** Of every block its first word, and at the end the number of all words. */
function toFirstWords({table}: Worded, blocks: readonly Span[]): readonly number[] {
  let word = 0
  const firsts = blocks.map(({start}) => {
    while (word < table.count && (table.starts[word] ?? 0) < start) word++
    return word
  })
  return [...firsts, table.count]
}

function toWholeBlocks(firsts: readonly number[], runs: readonly SharedRun[]): readonly number[] {
  const covered = new Map<number, number>()
  let block = 0
  for (const {right, words} of runs) {
    while (block + 1 < firsts.length && (firsts[block + 1] ?? 0) <= right) block++
    for (let at = block; at + 1 < firsts.length && (firsts[at] ?? 0) < right + words; at++) {
      const [from, to] = [Math.max(right, firsts[at] ?? 0), Math.min(right + words, firsts[at + 1] ?? 0)]
      covered.set(at, (covered.get(at) ?? 0) + to - from)
    }
  }
  return [...covered].flatMap(([at, words]) =>
    words >= whole * ((firsts[at + 1] ?? 0) - (firsts[at] ?? 0)) ? [at] : []
  )
}

function toPlace({path, header}: Document) {
  return {path, ...(header.outlet === undefined ? {} : {outlet: header.outlet.value}), start: 0, end: 0}
}
