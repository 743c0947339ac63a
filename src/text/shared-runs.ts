import {rollOn, toLeaving, toSum} from './rolling.ts'
import {windowWords} from './winnow.ts'
import {isSameWord, type Worded} from './worded.ts'

/** Some words of a text, by their numbers, the end exclusive. */
export type WordRange = {readonly from: number; readonly to: number}

/** A run of equal words in two texts: the number of the first in each, and how many they are. */
export type SharedRun = {readonly left: number; readonly right: number; readonly words: number}

/**
 * Runs of at least twelve equal words in two texts, in the order of the right one, of which no word is in two runs. A run
 * that the left one holds several times is found in its first place. Held against the letters, so that no hash decides.
 */
export function findSharedRuns(
  {worded: left, within, places}: RunIndex,
  right: Worded,
  among: WordRange = toAll(right)
): readonly SharedRun[] {
  const runs: SharedRun[] = []
  visitWindows(right, among, (at, hash) => {
    const place = places.get(hash)
    if (place === undefined) return at + 1
    const last = runs.at(-1)
    const run = extend(
      left,
      right,
      {left: place, right: at, words: 0},
      {
        within,
        among: {from: last === undefined ? among.from : last.right + last.words, to: among.to}
      }
    )
    if (run.words < windowWords) return at + 1
    runs.push(run)
    return run.right + run.words
  })
  return runs
}

/** The first place of each window of twelve words of a text, by its hash. */
export type RunIndex = {
  readonly worded: Worded
  readonly within: WordRange
  readonly places: ReadonlyMap<number, number>
}

/** Looks up the windows of a text, or of a stretch of it, for others to be held against. */
export function toRunIndex(worded: Worded, within: WordRange = toAll(worded)): RunIndex {
  const places = new Map<number, number>()
  visitWindows(worded, within, (at, hash) => {
    if (!places.has(hash)) places.set(hash, at)
    return at + 1
  })
  return {worded, within, places}
}

/** All words of a text. */
export function toAll({table}: Worded): WordRange {
  return {from: 0, to: table.count}
}

/** How many words some runs have together. */
export function countShared(runs: readonly SharedRun[]): number {
  return runs.reduce((sum, {words}) => sum + words, 0)
}

/** Grows a run to both sides as far as the words are equal. */
function extend(
  left: Worded,
  right: Worded,
  {left: place, right: at}: SharedRun,
  {within, among}: {readonly within: WordRange; readonly among: WordRange}
): SharedRun {
  let [back, forth] = [0, 0]
  while (place + forth < within.to && at + forth < among.to && isSameWord(left, place + forth, right, at + forth))
    forth++
  while (
    forth > 0 &&
    place - back > within.from &&
    at - back > among.from &&
    isSameWord(left, place - back - 1, right, at - back - 1)
  )
    back++
  return {left: place - back, right: at - back, words: back + forth}
}

const leaving = toLeaving(windowWords)

/** Visits the windows of twelve words in a range by the hash of their words; `visit` says at which word to go on. */
function visitWindows(
  {table: {hashes}}: Worded,
  {from, to}: WordRange,
  visit: (at: number, hash: number) => number
): void {
  let [hash, hashed] = [0, -2]
  for (let at = from; at + windowWords <= to; ) {
    const isNext = hashed === at - 1
    hash = isNext ? rollOn(hash, hashes, at, windowWords, leaving) : toSum(hashes, at, windowWords)
    hashed = at
    at = visit(at, hash)
  }
}
