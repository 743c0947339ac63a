import {addPosting, firstPosting, type Postings, toPostings} from './postings.ts'
import {fewestShared, gramWords, type HashSets} from './prints.ts'
import {sortStretch} from './sorting.ts'

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
 * earlier ones; no pair at or above it is missed, a few below it are visited too. Where `visit` says true, the later set
 * has found its partner: from then on only sets before that partner are visited with it.
 *
 * Two sets that resemble each other share one of their rarest members, the smaller set one of very few (prefix filter: Mann,
 * Augsten, Bouros 2016). Rarity is read from counters that hashes share: any one order of all hashes serves, so this costs
 * nothing in exactness. Sets that all share members with one another cost time that grows with their square: `patience` is
 * after how many looks at an earlier set a later one is given up; a visit weighs as much as several.
 */
export function visitCandidates(
  sets: HashSets,
  threshold: number,
  visit: (later: number, earlier: number) => boolean,
  patience = Number.POSITIVE_INFINITY
): void {
  const counts = countHashes(sets)
  const postings = {few: toPostings(sets.hashes.length >>> 3), all: toPostings(sets.hashes.length >>> 1)}
  const prefix = {hashes: new Float64Array(longestOf(sets)), few: 0, all: 0}
  const seen = new Int32Array(sets.sizes.length).fill(-1)
  let left = patience
  for (let later = 0; later < sets.sizes.length; later++) {
    fillPrefix(prefix, sets, later, threshold, counts)
    let limit = later
    left = patience
    for (let at = 0; at < prefix.all; at++) {
      limit = probe(at < prefix.few ? postings.all : postings.few, (prefix.hashes[at] ?? 0) >>> 0, later, limit)
    }
    for (let at = 0; at < prefix.all; at++) addPosting(postings.all, (prefix.hashes[at] ?? 0) >>> 0, later)
    for (let at = 0; at < prefix.few; at++) addPosting(postings.few, (prefix.hashes[at] ?? 0) >>> 0, later)
  }

  function probe(list: Postings, hash: number, later: number, limit: number): number {
    for (let entry = firstPosting(list, hash); entry !== 0 && left > 0; entry = list.next[entry] ?? 0) {
      const earlier = list.things[entry] ?? 0
      if (earlier >= limit) break
      left--
      if (list.hashes[entry] !== hash || seen[earlier] === later) continue
      seen[earlier] = later
      if (!mayReach(sets, later, earlier, threshold)) continue
      left -= visiting
      if (visit(later, earlier)) limit = earlier
    }
    return limit
  }
}

/** How many looks a visit weighs. */
const visiting = 16

/** The rarest members of a set, as their hashes below their counts: those that the larger of two sets needs, and the smaller. */
type Prefix = {readonly hashes: Float64Array; all: number; few: number}

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

/** Puts the rarest members of a set into a prefix, rarest first; those that nobody shares are left out. */
function fillPrefix(prefix: Prefix, sets: HashSets, set: number, threshold: number, counts: Uint16Array): void {
  const count = countOf(sets.offsets, set)
  const shared = fillShared(prefix.hashes, sets, set, counts)
  const unshared = count - shared
  const members = sets.sizes[set] ?? 0
  const all = toPrefixLength(count, fewestShared(count, members, threshold))
  const few =
    members > count ? all : toPrefixLength(count, fewestShared(count, count, (2 * threshold) / (1 + threshold)))
  prefix.all = Math.max(0, all - unshared)
  prefix.few = Math.min(prefix.all, Math.max(0, few - unshared))
  if (prefix.all > 0) sortStretch(prefix.hashes, 0, shared)
}

/** The members of a set that others may have, below their counts; gives how many. */
function fillShared(into: Float64Array, {offsets, hashes}: HashSets, set: number, counts: Uint16Array): number {
  let shared = 0
  for (let at = offsets[set] ?? 0; at < (offsets[set + 1] ?? 0); at++) {
    const hash = hashes[at] ?? 0
    const count = counts[hash & (counts.length - 1)] ?? 0
    if (count > 1) into[shared++] = count * 2 ** 32 + hash
  }
  return shared
}

/**
 * How many members cannot all be missing in a partner that has at least so many of them. It has the threshold of a larger
 * set, but for members that collisions hid; and of a smaller one, of which collisions hid none, still more.
 */
function toPrefixLength(count: number, shared: number): number {
  return Math.min(count, count - shared + 1)
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
