import {isShared, toNumbers} from '../text/numbers.ts'
import {type Corpus, countBlocks, type Entry, visitBlocks} from './corpus.ts'
import {note, toTally} from './tally.ts'

/** Which blocks of each article its outlet prints in how many articles, block after block, article after article. */
export type Recurrences = {readonly articles: Uint32Array; readonly offsets: Uint32Array}

/**
 * Counts the articles of one outlet that share a block, numbers in it masked; where the outlet is unknown, the folder
 * stands for it. Articles for which `isDuplicate` holds do not count: they share blocks because they share their story.
 */
export function toRecurrences(corpus: Corpus, isDuplicate: (article: number) => boolean): Recurrences {
  const tally = toTally(countBlocks(corpus.stretches))
  const {articles, offsets} = numberBlocks(corpus, (key, article) => note(tally, key, article, !isDuplicate(article)))
  for (let block = 0; block < articles.length; block++) articles[block] = tally.counts[articles[block] ?? 0] ?? 0
  return {articles, offsets}
}

/** The same where an index knows the counts: `countOf` gives them by key. */
export function toKnownRecurrences(corpus: Corpus, countOf: (key: number) => number): Recurrences {
  return numberBlocks(corpus, countOf)
}

/** Gives every block a number by its key: a hash of 52 bits of its outlet and its words, numbers masked. */
function numberBlocks({entries, stretches}: Corpus, toNumber: (key: number, article: number) => number): Recurrences {
  const shared = isShared(stretches[0]?.words)
  const offsets = toNumbers(stretches.length + 1, shared)
  for (const [article, {blocks}] of stretches.entries()) offsets[article + 1] = (offsets[article] ?? 0) + blocks.length
  const articles = toNumbers(offsets.at(-1) ?? 0, shared)
  const outlets = entries.map(toOutletHash)
  for (const [article, stretch] of stretches.entries()) {
    const offset = offsets[article] ?? 0
    const {blocks, firstBlock, masked} = stretch
    for (let block = 0; block < blocks.length; block++) {
      articles[offset + block] = toNumber(toBlockKey(masked[firstBlock + block] ?? 0, outlets[article] ?? 0), article)
    }
  }
  return {articles, offsets}
}

/** The key of a block: a hash of 52 bits of its outlet, by the hash of its name, and of its words, by theirs. */
export function toBlockKey(masked: number, outlet: number): number {
  const low = Math.imul(masked ^ Math.imul(outlet, 0x27d4eb2f), 0x5bd1e995)
  const high = Math.floor(masked / 2 ** 32) ^ (Math.imul(outlet, 0x85ebca6b) >>> 12)
  return high * 2 ** 32 + ((low ^ (low >>> 15)) >>> 0)
}

/** A hash of the outlet's name, or else of its folder: the same in every run. */
export function toOutletHash({outlet, path}: Entry): number {
  const name = outlet === undefined ? `/${path.slice(0, Math.max(0, path.lastIndexOf('/')))}` : outlet
  let hash = name.length
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x5bd1e995)
  return hash ^ (hash >>> 15)
}

/** In how many articles a block recurs before it counts as part of the page. */
export const recurring = 3

/** Whether an article holds a block that recurs. */
export function hasRecurring({articles, offsets}: Recurrences, article: number): boolean {
  return articles.subarray(offsets[article], offsets[article + 1]).some((count) => count >= recurring)
}

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
