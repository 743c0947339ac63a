import {visitMaximalRepeats} from '../text/maximal-repeats.ts'
import {windowWords} from '../text/winnow.ts'
import {toWordAt, toWorded, type Worded} from '../text/worded.ts'
import type {Corpus} from './corpus.ts'
import {type Holders, toWindows, visitHeld} from './holders.ts'
import type {Member} from './near.ts'
import type {Read} from './read.ts'
import {whole} from './windows.ts'

/** A run of equal words in two or more articles, with all its places. */
export type SharedPassage = {readonly words: number; readonly places: readonly Member[]}

/**
 * Every run of words, long enough, that stands in two or more articles and cannot grow at either end and still stand in all
 * of them; each once, with all its places. Words are named exactly where hashes say that they may be shared, so that no
 * collision shows.
 */
export function findSharedPassages(corpus: Corpus, read: Read): readonly SharedPassage[] {
  const {owned, starts, ends} = readShared(corpus, read, toStretches(corpus))
  const passages: SharedPassage[] = []
  visitMaximalRepeats(owned, windowWords, (words, found) => {
    const places = Array.from(found, (at) => ({
      article: owned.owners[at] ?? 0,
      start: starts[at] ?? 0,
      end: ends[at + words - 1] ?? 0
    }))
    passages.push({words, places: places.sort(comparePlaces)})
  })
  return passages.sort(comparePassages)
}

function comparePlaces(left: Member, right: Member): number {
  return left.article - right.article || left.start - right.start
}

function comparePassages(left: SharedPassage, right: SharedPassage): number {
  const [one, other] = [left.places[0], right.places[0]]
  return (one && other && comparePlaces(one, other)) || right.words - left.words
}

/** The article and the first and last word, counted in the article, of a run that other articles may share. */
type Stretch = readonly [article: number, from: number, to: number]

/** The runs of words in windows that more than one article holds. */
function toStretches(corpus: Corpus): readonly Stretch[] {
  const weights = new Uint32Array(corpus.entries.length).fill(1)
  const toRuns = (article: number) => toWhole(corpus, article)
  const holders = {corpus, toRuns, shares: [toWindows(corpus, toRuns, weights, whole)]}
  return corpus.stretches.flatMap(({start}, article) => {
    return toRepeated(holders, article).map(([from, to]): Stretch => [article, from - start, to - start])
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

/** The words of the runs by their names, with their article and span; between two runs stands a name of its own. */
function readShared(corpus: Corpus, read: Read, runs: readonly Stretch[]) {
  const size = runs.reduce((sum, [, from, to]) => sum + to - from + 1, 0)
  const sequence = new Int32Array(size)
  const [owners, starts, ends] = [new Uint32Array(size), new Uint32Array(size), new Uint32Array(size)]
  const names = new Map<string, number>()
  const breaks: number[] = []
  let count = 0
  let current: {readonly article: number; readonly words: Worded | undefined} = {article: -1, words: undefined}
  for (const [article, from, to] of runs) {
    if (current.article !== article) current = {article, words: readWords(corpus, read, article)}
    for (let at = from; current.words !== undefined && at < to; at++) {
      const word = toWordAt(current.words, at)
      const name = names.get(word) ?? names.size
      names.set(word, name)
      sequence[count] = name
      owners[count] = article
      starts[count] = current.words.table.starts[at] ?? 0
      ends[count++] = current.words.table.ends[at] ?? 0
    }
    breaks.push(count++)
  }
  for (const [index, at] of breaks.entries()) sequence[at] = names.size + index
  return {owned: {sequence: sequence.subarray(0, count), owners, most: names.size + breaks.length}, starts, ends}
}

/** The words of an article; none where it cannot be read any more, or has changed. */
function readWords({stretches}: Corpus, read: Read, article: number): Worded | undefined {
  const source = read(article)
  const stretch = stretches[article]
  const worded = source === undefined ? undefined : toWorded(source.text, source.blocks)
  return stretch !== undefined && worded?.table.count === stretch.end - stretch.start ? worded : undefined
}
