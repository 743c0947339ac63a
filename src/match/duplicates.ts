import {gramWords} from '../text/prints.ts'
import {toWords} from '../text/words.ts'
import {type Holders, visitHeld} from './holders.ts'
import type {WordsOf} from './verified.ts'

/** What share of an article's 3-grams an earlier one must hold for the article to be that one again. */
const wholly = 0.8
/** How many of the articles that hold the most of it are compared. */
const compared = 5

/** An earlier article that holds an article nearly whole, how many words were looked for, and how many articles do so. */
export type Duplicate = {
  readonly article: number
  readonly containment: number
  readonly words: number
  readonly count: number
}

/** The earliest of the articles that hold the most windows of an article and contain it nearly whole, if one does. */
export function toDuplicates(holders: Holders, article: number, wordsOf: WordsOf): readonly Duplicate[] {
  const {shared, count} = countShared(holders, article)
  const likely = [...shared].sort((left, right) => right[1] - left[1] || left[0] - right[0]).slice(0, compared)
  const grams = toOpenGrams(holders, article, wordsOf)
  const words = grams.length + gramWords - 1
  const found = likely.flatMap(([earlier]) => {
    const containment = toContainment(grams, earlier, wordsOf)
    return containment >= wholly ? [{article: earlier, containment, words, count}] : []
  })
  return found.sort((left, right) => left.article - right.article).slice(0, 1)
}

/** How many windows of the article each earlier one is the first to hold, and how many articles hold most of them. */
function countShared(holders: Holders, article: number) {
  const shared = new Map<number, number>()
  const counts: number[] = []
  visitHeld(holders, article, (_, holder) => {
    counts.push(holder.count)
    if (holder.article < article) shared.set(holder.article, (shared.get(holder.article) ?? 0) + 1)
  })
  counts.sort((left, right) => left - right)
  return {shared, count: counts[Math.floor(counts.length / 5)] ?? 0}
}

/** The 3-grams of the words that do not recur in every article of the outlet, as often as they stand there. */
function toOpenGrams({corpus, toRuns}: Holders, article: number, wordsOf: WordsOf): readonly string[] {
  const worded = wordsOf(article)
  const offset = corpus.stretches[article]?.start ?? 0
  const runs = toRuns(article)
  if (worded === undefined) return []
  return runs.flatMap((start, index) => {
    if (index % 2 === 1) return []
    const span = {
      start: worded.table.starts[start - offset] ?? 0,
      end: worded.table.ends[(runs[index + 1] ?? 0) - offset - 1] ?? 0
    }
    return toGrams(toWords(worded.text, span).map(({text}) => text))
  })
}

function toGrams(words: readonly string[]): readonly string[] {
  return words.slice(gramWords - 1).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`)
}

function toContainment(grams: readonly string[], earlier: number, wordsOf: WordsOf): number {
  const other = wordsOf(earlier)
  if (other === undefined || grams.length === 0) return 0
  const held = new Set(toGrams(toWords(other.text).map(({text}) => text)))
  const mine = new Set(grams)
  let shared = 0
  for (const gram of mine) if (held.has(gram)) shared++
  return shared / mine.size
}
