import {toSequenceHash} from '../text/prints.ts'
import {type Corpus, visitBlocks} from './corpus.ts'
import {note, toTally} from './tally.ts'

/** What share of its words an article must have in blocks of one earlier article to be left out of the count of recurrences. */
const wholly = 0.8

/**
 * For every article one more than the number of an earlier one whose blocks it reprints nearly whole, or 0. An article
 * with the very same words is `equal` to it.
 */
export type Reprints = {readonly of: Uint32Array; readonly equal: Uint8Array}

/** Finds the articles that are, block by block, nearly whole an earlier one. */
export function toReprints({stretches}: Corpus): Reprints {
  const reprints = {of: new Uint32Array(stretches.length), equal: new Uint8Array(stretches.length)}
  const tally = toTally()
  stretches.forEach((stretch, article) => {
    const shared = new Map<number, number>()
    visitBlocks(stretch, (start, end) => {
      const first = tally.firsts[note(tally, toSequenceHash({words: stretch.words, start, end}), article)] ?? 0
      if (first < article) shared.set(first, (shared.get(first) ?? 0) + end - start)
    })
    const [source, words] = toLargest(shared)
    if (words === 0 || words < wholly * (stretch.end - stretch.start)) return
    reprints.of[article] = source + 1
    const other = stretches[source]
    if (other !== undefined && toSequenceHash(stretch) === toSequenceHash(other)) reprints.equal[article] = 1
  })
  return reprints
}

function toLargest(shared: ReadonlyMap<number, number>): readonly [number, number] {
  let largest: readonly [number, number] = [0, 0]
  for (const entry of shared) if (entry[1] > largest[1]) largest = entry
  return largest
}

/** For how many articles each stands: one that is equal to an earlier one stands for none, the earlier one for both. */
export function toWeights({of, equal}: Reprints): Uint32Array {
  const weights = new Uint32Array(of.length).fill(1)
  for (let article = of.length - 1; article >= 0; article--) {
    if (equal[article] !== 1) continue
    const source = (of[article] ?? 0) - 1
    weights[source] = (weights[source] ?? 0) + (weights[article] ?? 0)
    weights[article] = 0
  }
  return weights
}
