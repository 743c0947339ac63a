import {toSequenceHash} from '../text/prints.ts'
import {type Corpus, type Entry, visitBlocks} from './corpus.ts'
import {note, toTally} from './tally.ts'

/** Which blocks of each article its outlet prints in how many articles, block after block, article after article. */
export type Recurrences = {readonly articles: Uint32Array; readonly offsets: Uint32Array}

/**
 * Counts the articles of one outlet that share a block, numbers in it masked; where the outlet is unknown, the folder
 * stands for it. Articles for which `isDuplicate` holds are left out: they share blocks because they share their story.
 */
export function toRecurrences({entries, stretches}: Corpus, isDuplicate: (article: number) => boolean): Recurrences {
  const offsets = new Uint32Array(stretches.length + 1)
  stretches.forEach(({blocks}, article) => {
    offsets[article + 1] = (offsets[article] ?? 0) + blocks.length
  })
  const numbers = new Uint32Array(offsets.at(-1) ?? 0)
  const tally = toTally()
  const outlets = toOutletNumbers(entries)
  stretches.forEach((stretch, article) => {
    if (isDuplicate(article)) return
    const offset = offsets[article] ?? 0
    visitBlocks(stretch, (start, end, block) => {
      const hash = toSequenceHash({words: stretch.words, start, end}, maskNumber, outlets[article])
      numbers[offset + block] = note(tally, hash, article) + 1
    })
  })
  const articles = numbers.map((number) => (number === 0 ? 0 : (tally.counts[number - 1] ?? 0)))
  return {articles, offsets}
}

/** All words that hold a digit are one. */
function maskNumber(word: number): number {
  return (word & 1) === 1 ? 1 : word
}

function toOutletNumbers(entries: readonly Entry[]): Uint32Array {
  const numbers = new Map<string, number>()
  return Uint32Array.from(entries, ({outlet, path}) => {
    const name = outlet === undefined ? `/${path.slice(0, Math.max(0, path.lastIndexOf('/')))}` : outlet
    const number = numbers.get(name) ?? numbers.size + 1
    numbers.set(name, number)
    return number
  })
}

/** In how many articles a block recurs before it counts as part of the page. */
export const recurring = 3

/** The stretches of an article's words that no recurring blocks hold, as pairs of start and end. */
export function toOpenRuns({stretches}: Corpus, {articles, offsets}: Recurrences, article: number): readonly number[] {
  const stretch = stretches[article]
  const runs: number[] = []
  if (stretch === undefined) return runs
  const offset = offsets[article] ?? 0
  visitBlocks(stretch, (start, end, block) => {
    if ((articles[offset + block] ?? 0) >= recurring) return
    if (runs.at(-1) === start) runs[runs.length - 1] = end
    else runs.push(start, end)
  })
  return runs
}
