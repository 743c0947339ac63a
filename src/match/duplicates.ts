import {toHeldShare, toNumberSet} from '../text/number-set.ts'
import {gramWords, toGram} from '../text/prints.ts'
import {toWordAt, type Worded} from '../text/worded.ts'
import type {Holders} from './holders.ts'
import type {Passage} from './passages.ts'
import type {WordsOf} from './verified.ts'

/** What share of an article's 3-grams an earlier one must hold for the article to be that one again. */
const wholly = 0.8
/** Of the words of an article that is, nearly whole, an earlier one, at least this share lies in passages. */
const held = 0.1
/** How many of the articles that hold the most of it are compared. */
const compared = 5

/** An earlier article that holds an article nearly whole, how many words were looked for, and how many articles do so. */
export type Duplicate = {
  readonly article: number
  readonly containment: number
  readonly words: number
  readonly count: number
}

/**
 * The earliest of the articles that hold the most of an article's passages and contain it nearly whole, if one does. Words
 * that recur in the articles of its outlet do not count. `passages` are those of the article, held against the words: what
 * they cover need not be read once more.
 */
export function toDuplicates(
  holders: Holders,
  article: number,
  passages: readonly Passage[],
  wordsOf: WordsOf
): readonly Duplicate[] {
  const {stretches} = holders.corpus
  const mine = stretches[article]
  const runs = toPairs(holders.toRuns(article))
  const words = runs.reduce((sum, [start, end]) => sum + end - start, 0)
  const {likely, count} = findLikely(passages, held * words)
  if (mine === undefined || likely.length === 0) return []
  const grams = toNumberSet(toHashes(runs, mine.words))
  for (const earlier of likely) {
    const other = stretches[earlier]
    if (other === undefined) continue
    const containment = toHeldShare(grams, toHashes([[other.start, other.end]], other.words))
    if (containment < wholly) continue
    const isRead = countCovered(passages, earlier) >= wholly * grams.size
    if (isRead || spellContainment(article, earlier, runs, mine.start, wordsOf) >= wholly) {
      return [{article: earlier, containment, words, count}]
    }
  }
  return []
}

/** The 3-grams of some runs of words by their hashes. */
function toHashes(runs: readonly Pair[], words: Uint32Array): Uint32Array {
  const hashes = new Uint32Array(runs.reduce((sum, [start, end]) => sum + Math.max(0, end - start - gramWords + 1), 0))
  let count = 0
  for (const [start, end] of runs) for (let at = start; at + gramWords <= end; at++) hashes[count++] = toGram(words, at)
  return hashes
}

function countCovered(passages: readonly Passage[], article: number): number {
  const own = passages.filter((passage) => passage.article === article)
  return own.reduce((sum, {start, end}) => sum + end - start - gramWords + 1, 0)
}

/** The containment on the words themselves. */
function spellContainment(
  article: number,
  earlier: number,
  runs: readonly Pair[],
  offset: number,
  wordsOf: WordsOf
): number {
  const [own, other] = [wordsOf(article), wordsOf(earlier)]
  if (own === undefined || other === undefined) return 0
  const grams = toGramsOf(runs, (at) => spell(own, at - offset))
  return toShare(grams, [[0, other.table.count]], (at) => spell(other, at))
}

type Pair = readonly [start: number, end: number]

function toPairs(runs: readonly number[]): readonly Pair[] {
  return runs.flatMap((start, index) => (index % 2 === 0 ? [[start, runs[index + 1] ?? start] as const] : []))
}

/** The articles that hold the most of the passages, earliest first; how many articles hold each of most words of them. */
function findLikely(passages: readonly Passage[], least: number) {
  const shared = new Map<number, number>()
  for (const {article, start, end} of passages) shared.set(article, (shared.get(article) ?? 0) + end - start)
  const covered = passages.reduce((sum, {start, end}) => sum + end - start, 0)
  const most = [...shared].sort((left, right) => right[1] - left[1] || left[0] - right[0]).slice(0, compared)
  const likely = covered < least ? [] : most.map(([earlier]) => earlier).sort((left, right) => left - right)
  return {likely, count: toTypicalCount(passages, covered / 5)}
}

/** The count that all but some of the words exceed. */
function toTypicalCount(passages: readonly Passage[], fewer: number): number {
  let words = 0
  for (const {start, end, count} of [...passages].sort((left, right) => left.count - right.count)) {
    words += end - start
    if (words > fewer) return count
  }
  return 0
}

function toGramsOf<Gram>(runs: readonly Pair[], gramAt: (at: number) => Gram): ReadonlySet<Gram> {
  const grams = new Set<Gram>()
  for (const [start, end] of runs) for (let at = start; at + gramWords <= end; at++) grams.add(gramAt(at))
  return grams
}

function spell(worded: Worded, at: number): string {
  return `${toWordAt(worded, at)} ${toWordAt(worded, at + 1)} ${toWordAt(worded, at + 2)}`
}

/** What share of some grams stands in the runs of another article. */
function toShare<Gram>(grams: ReadonlySet<Gram>, runs: readonly Pair[], gramAt: (at: number) => Gram): number {
  const found = new Set<Gram>()
  for (const [start, end] of runs) {
    for (let at = start; at + gramWords <= end; at++) {
      const gram = gramAt(at)
      if (grams.has(gram)) found.add(gram)
    }
  }
  return grams.size === 0 ? 0 : found.size / grams.size
}
