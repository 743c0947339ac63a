import {windowWords} from '../text/winnow.ts'
import {countHolders, type Holders, visitHeld} from './holders.ts'

/** A run of words that the earliest holder of one of its windows has too, as far as hashes tell. */
export type Passage = {
  /** The words of this article, as indices of the array of its batch. */
  readonly start: number
  readonly end: number
  /** The other article, and the first of the words in the array of its batch. */
  readonly article: number
  readonly place: number
  /** How many articles hold its first window, its last, and that by which it was found, whichever are the fewest. */
  readonly count: number
}

/**
 * The passages of an article that earlier ones hold: maximal runs against the earliest holder of a window that no run found
 * so far covers, so that every shared window lies in one of them. No passage lies within another, and none leaves the runs
 * of words that count.
 */
export function toPassages(holders: Holders, article: number): readonly Passage[] {
  const found: Passage[] = []
  const runs = holders.toRuns(article)
  let run = 0
  visitHeld(holders, article, (at, holder) => {
    if (holder.article >= article) return undefined
    while (at >= (runs[run + 1] ?? Number.POSITIVE_INFINITY)) run += 2
    const seed = {start: at, end: at + windowWords, ...holder}
    const passage = extend(holders, article, seed, runs[run] ?? 0, runs[run + 1] ?? 0)
    while (covers(passage, found.at(-1))) found.pop()
    found.push(passage)
    return passage.end - windowWords + 1
  })
  return found
}

function extend(holders: Holders, article: number, seed: Passage, start: number, end: number): Passage {
  const other = holders.corpus.stretches[seed.article]
  const words = holders.corpus.stretches[article]?.words
  if (other === undefined || words === undefined) return seed
  let [from, place, to] = [seed.start, seed.place, seed.end]
  while (from > start && place > other.start && words[from - 1] === other.words[place - 1]) {
    from--
    place--
  }
  while (to < end && place + to - from < other.end && words[to] === other.words[place + to - from]) to++
  const count = Math.min(seed.count, countHolders(holders, words, from), countHolders(holders, words, to - windowWords))
  return {...seed, start: from, end: to, place, count}
}

function covers(outer: Passage, inner: Passage | undefined): boolean {
  return inner !== undefined && outer.start <= inner.start && inner.end <= outer.end
}
