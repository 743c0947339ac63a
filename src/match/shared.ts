import {visitMaximalRepeats} from '../text/maximal-repeats.ts'
import {windowWords} from '../text/winnow.ts'
import {nameWord, type WordNames} from '../text/word-names.ts'
import type {Corpus} from './corpus.ts'
import {type Holders, toWindows, visitHeld} from './holders.ts'
import type {Member} from './near.ts'
import type {Finder, Reread} from './read.ts'
import {whole} from './windows.ts'

/** A run of equal words in two or more articles, with all its places. */
export type SharedPassage = {readonly words: number; readonly places: readonly Member[]}

/**
 * Finds every run of words, long enough, that stands in two or more articles and cannot grow at either end and still stand in
 * all of them; each once, with all its places. Words are named exactly where hashes say that they may be shared, so that no
 * collision shows.
 */
export function toPassageFinder(corpus: Corpus, names: WordNames): Finder<readonly SharedPassage[]> {
  const runs = toSharedRuns(corpus)
  const sequence = openSequence(runs)
  return {
    wants: (article) => runs[article] !== undefined,
    add: ({article, worded}) => {
      for (const [from, to] of runs[article] ?? []) addRun(sequence, names, {article, worded}, from, to)
    },
    find: () => findPassages(sequence, names).sort(comparePassages)
  }
}

function findPassages({numbers, owners, starts, ends, breaks, count}: Sequence, names: WordNames): SharedPassage[] {
  const most = names.words.length + breaks.length
  for (const [index, at] of breaks.entries()) numbers[at] = names.words.length + index
  const passages: SharedPassage[] = []
  visitMaximalRepeats({sequence: numbers.subarray(0, count), owners, most}, windowWords, (words, found) => {
    const places = Array.from(found, (at) => ({
      article: owners[at] ?? 0,
      start: starts[at] ?? 0,
      end: ends[at + words - 1] ?? 0
    }))
    passages.push({words, places: places.sort(comparePlaces)})
  })
  return passages
}

function comparePlaces(left: Member, right: Member): number {
  return left.article - right.article || left.start - right.start
}

function comparePassages(left: SharedPassage, right: SharedPassage): number {
  const [one, other] = [left.places[0], right.places[0]]
  return (one && other && comparePlaces(one, other)) || right.words - left.words
}

/** The first word of a run, counted in its article, and the one behind its last. */
type SharedRun = readonly [from: number, to: number]

/** By article the runs of words in windows that another one holds. */
function toSharedRuns(corpus: Corpus): readonly (readonly SharedRun[] | undefined)[] {
  const weights = new Uint32Array(corpus.entries.length).fill(1)
  const toRuns = (article: number) => toWhole(corpus, article)
  const holders = {corpus, toRuns, shares: [toWindows(corpus, toRuns, weights, whole)]}
  return corpus.stretches.map(({start}, article) => {
    const repeated = toRepeated(holders, article)
    return repeated.length === 0 ? undefined : repeated.map(([from, to]): SharedRun => [from - start, to - start])
  })
}

function toWhole({stretches}: Corpus, article: number): readonly number[] {
  const stretch = stretches[article]
  return stretch === undefined ? [] : [stretch.start, stretch.end]
}

function toRepeated(holders: Holders, article: number): readonly (readonly [number, number])[] {
  const found: [number, number][] = []
  visitHeld(holders, article, (at, {count}) => {
    const last = found.at(-1)
    if (last !== undefined && at <= last[1] && count > 1) last[1] = at + windowWords
    else if (count > 1) found.push([at, at + windowWords])
    return undefined
  })
  return found
}

/** The words of runs by their names, with their article and span; between two runs stands a name of its own. */
type Sequence = {
  readonly numbers: Int32Array
  readonly owners: Uint32Array
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  readonly breaks: number[]
  count: number
}

function openSequence(runs: readonly (readonly SharedRun[] | undefined)[]): Sequence {
  const size = runs.reduce((sum, own = []) => own.reduce((words, [from, to]) => words + to - from + 1, sum), 0)
  const [owners, starts, ends] = [new Uint32Array(size), new Uint32Array(size), new Uint32Array(size)]
  return {numbers: new Int32Array(size), owners, starts, ends, breaks: [], count: 0}
}

function addRun(
  sequence: Sequence,
  names: WordNames,
  {article, worded}: Pick<Reread, 'article' | 'worded'>,
  from: number,
  to: number
): void {
  const {numbers, owners, starts, ends, breaks} = sequence
  for (let at = from; at < to; at++) {
    numbers[sequence.count] = nameWord(names, worded, at)
    owners[sequence.count] = article
    starts[sequence.count] = worded.table.starts[at] ?? 0
    ends[sequence.count++] = worded.table.ends[at] ?? 0
  }
  breaks.push(sequence.count++)
}
