import {addPosting, firstPosting, toPostings} from './postings.ts'
import {gramWords, type HashSets} from './prints.ts'

/** The Jaccard coefficient of the sets of word 3-grams of two runs of words, on the words themselves. */
export function toResemblance(left: readonly string[], right: readonly string[]): number {
  const grams = toGramSet(left)
  const others = toGramSet(right)
  let shared = 0
  for (const gram of others) if (grams.has(gram)) shared++
  const union = grams.size + others.size - shared
  return union === 0 ? 0 : shared / union
}

function toGramSet(words: readonly string[]): ReadonlySet<string> {
  const grams = new Set<string>()
  for (let at = 0; at + gramWords <= words.length; at++) grams.add(`${words[at]} ${words[at + 1]} ${words[at + 2]}`)
  return grams
}

/**
 * Visits every pair of sets whose Jaccard coefficient may reach the threshold, once each, the later set with each of the
 * earlier ones; no pair at or above it is missed, a few below it are visited too. Where `visit` says true, the
 * later set has found its partner: from then on only sets before that partner are visited with it.
 *
 * Two sets that resemble each other share one of their rarest members (prefix filter: Mann, Augsten, Bouros 2016). Rarity
 * is read from counters that hashes share: any one order of all hashes serves, so this costs nothing in exactness.
 */
export function visitCandidates(
  sets: HashSets,
  threshold: number,
  visit: (later: number, earlier: number) => boolean
): void {
  const counts = countHashes(sets)
  const postings = toPostings(sets.hashes.length >>> 1)
  const prefix = new Float64Array(longestOf(sets))
  const seen = new Int32Array(sets.sizes.length).fill(-1)
  for (let later = 0; later < sets.sizes.length; later++) {
    const length = fillPrefix(prefix, sets, later, threshold, counts)
    let limit = later
    for (let at = 0; at < length; at++) limit = probe((prefix[at] ?? 0) >>> 0, later, limit)
    for (let at = 0; at < length; at++) addPosting(postings, (prefix[at] ?? 0) >>> 0, later)
  }

  function probe(hash: number, later: number, limit: number): number {
    for (let entry = firstPosting(postings, hash); entry !== 0; entry = postings.next[entry] ?? 0) {
      const earlier = postings.things[entry] ?? 0
      if (earlier >= limit) break
      if (postings.hashes[entry] !== hash || seen[earlier] === later) continue
      seen[earlier] = later
      if (mayReach(sets, later, earlier, threshold) && visit(later, earlier)) limit = earlier
    }
    return limit
  }
}

/** How often each hash occurs, or more where several share a counter. */
function countHashes({hashes}: HashSets): Uint16Array {
  const counts = new Uint16Array(2 ** Math.min(24, Math.max(4, Math.ceil(Math.log2(hashes.length + 1)))))
  for (const hash of hashes) {
    const slot = hash & (counts.length - 1)
    const count = counts[slot] ?? 0
    if (count < 0xffff) counts[slot] = count + 1
  }
  return counts
}

function longestOf({offsets}: HashSets): number {
  let longest = 0
  for (let set = 1; set < offsets.length; set++) longest = Math.max(longest, countOf(offsets, set - 1))
  return longest
}

function countOf(offsets: Uint32Array, set: number): number {
  return (offsets[set + 1] ?? 0) - (offsets[set] ?? 0)
}

/** Puts the rarest members first, and gives how many of them a partner cannot all lack, those that nobody shares left out. */
function fillPrefix(into: Float64Array, sets: HashSets, set: number, threshold: number, counts: Uint16Array): number {
  const from = sets.offsets[set] ?? 0
  const count = countOf(sets.offsets, set)
  for (let at = 0; at < count; at++) {
    const hash = sets.hashes[from + at] ?? 0
    into[at] = (counts[hash & (counts.length - 1)] ?? 0) * 2 ** 32 + hash
  }
  into.subarray(0, count).sort()
  const length = Math.min(count, toPrefixLength(count, (sets.sizes[set] ?? 0) - count, threshold))
  let unshared = 0
  while (unshared < length && (into[unshared] ?? 0) < 2 ** 33) unshared++
  into.copyWithin(0, unshared, length)
  return length - unshared
}

/** A partner shares at least the threshold of a set, but for members that collisions may have hidden. */
function toPrefixLength(count: number, hidden: number, threshold: number): number {
  return count - Math.ceil(threshold * count - (1 - threshold) * hidden - 1e-6) + 1
}

/** Whether two sets can reach the threshold, as far as their hashes tell: collisions may have hidden members of both. */
function mayReach(sets: HashSets, left: number, right: number, threshold: number): boolean {
  const [count, other] = [countOf(sets.offsets, left), countOf(sets.offsets, right)]
  const hidden = Math.min((sets.sizes[left] ?? 0) - count, (sets.sizes[right] ?? 0) - other)
  const reaches = (shared: number) => shared + hidden + 1e-6 >= threshold * (count + other - shared + hidden)
  return reaches(Math.min(count, other)) && reaches(countShared(sets, left, right))
}

function countShared({offsets, hashes}: HashSets, left: number, right: number): number {
  const [leftEnd, rightEnd] = [offsets[left + 1] ?? 0, offsets[right + 1] ?? 0]
  let [at, other, shared] = [offsets[left] ?? 0, offsets[right] ?? 0, 0]
  while (at < leftEnd && other < rightEnd) {
    const difference = (hashes[at] ?? 0) - (hashes[other] ?? 0)
    if (difference === 0) shared++
    if (difference <= 0) at++
    if (difference >= 0) other++
  }
  return shared
}
