import {type Corpus, countBlocks, visitBlocks} from './corpus.ts'
import {note, toTally} from './tally.ts'

/** What share of its words an article must have in blocks of one earlier article to be left out of the count of recurrences. */
const wholly = 0.8

/**
 * For every article one more than the number of an earlier one whose blocks it reprints nearly whole, or 0; and one more than
 * the number of the earliest that has the very same blocks, or 0.
 */
export type Reprints = {readonly of: Uint32Array; readonly equal: Uint32Array}

/** Finds the articles that are, block by block, nearly whole an earlier one. */
export function toReprints({stretches}: Corpus): Reprints {
  const reprints = {of: new Uint32Array(stretches.length), equal: new Uint32Array(stretches.length)}
  const [tally, wholes] = [toTally(countBlocks(stretches)), toTally(stretches.length)]
  stretches.forEach((stretch, article) => {
    const shared = new Map<number, number>()
    let whole = 0
    visitBlocks(stretch, (start, end, block) => {
      const hash = stretch.hashes[stretch.firstBlock + block] ?? 0
      whole = join(whole, hash)
      const first = tally.firsts[note(tally, hash, article)] ?? 0
      if (first < article) shared.set(first, (shared.get(first) ?? 0) + end - start)
    })
    const same = wholes.firsts[note(wholes, whole, article)] ?? article
    if (same < article) reprints.equal[article] = same + 1
    const [source, words] = toLargest(shared)
    if (words === 0 || words < wholly * (stretch.end - stretch.start)) return
    reprints.of[article] = source + 1
  })
  return reprints
}

/** A hash of 52 bits of one and another. */
function join(one: number, other: number): number {
  const low = Math.imul(one ^ Math.imul(other, 0x85ebca6b), 0x5bd1e995)
  const high = Math.imul(Math.floor(one / 2 ** 32) ^ Math.floor(other / 2 ** 32), 0x9e3779b1) ^ low
  return (((high >>> 12) ^ (low >>> 7)) & 0xfffff) * 2 ** 32 + ((low ^ (low >>> 15)) >>> 0)
}

function toLargest(shared: ReadonlyMap<number, number>): readonly [number, number] {
  let largest: readonly [number, number] = [0, 0]
  for (const entry of shared) if (entry[1] > largest[1]) largest = entry
  return largest
}

/** For how many articles each stands: one that is equal to an earlier one stands for none, the earliest for all. */
export function toWeights({equal}: Reprints): Uint32Array {
  const weights = new Uint32Array(equal.length).fill(1)
  for (const [article, source] of equal.entries()) {
    if (source === 0) continue
    weights[source - 1] = (weights[source - 1] ?? 0) + 1
    weights[article] = 0
  }
  return weights
}
