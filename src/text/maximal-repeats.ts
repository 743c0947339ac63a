import {toSharedPrefixes, toSuffixArray} from './suffixes.ts'

/** A sequence of numbers from 0 to `most`, and for each place of it an owner. */
export type Owned = {readonly sequence: Int32Array; readonly owners: Uint32Array; readonly most: number}

/**
 * Visits every stretch of numbers that stands under two owners or more and cannot grow at either end and still stand under
 * all of them: its length, and all places where it starts. They are inner nodes of the suffix tree (Gusfield 1997, 7.12),
 * walked in a suffix array with its shared prefixes; owners are counted once each (Hui 1992).
 */
export function visitMaximalRepeats(
  owned: Owned,
  least: number,
  visit: (length: number, starts: Int32Array) => void
): void {
  const suffixes = toSuffixArray(owned.sequence, owned.most)
  const shared = toSharedPrefixes(owned.sequence, suffixes)
  const lastRanks = new Map<number, number>()
  const stack: Node[] = [{...toLeaf(owned, suffixes, 0), length: 0}]
  for (let rank = 0; rank <= suffixes.length; rank++) {
    const length = shared[rank] ?? 0
    let closed: Node | undefined
    for (let top = stack.at(-1); top !== undefined && top.length > length; top = stack.at(-1)) {
      if (closed !== undefined) absorb(top, closed, rank)
      const starts = suffixes.subarray(top.from, rank)
      if (top.length >= least && isMaximal(top, owned, starts)) visit(top.length, starts)
      closed = stack.pop()
    }
    const top = stack.at(-1)
    if (top !== undefined && top.length < length)
      stack.push(grow(closed ?? toLeaf(owned, suffixes, rank - 1), length, rank))
    else if (top !== undefined && closed !== undefined) absorb(top, closed, rank)
    noteOwner(stack, lastRanks, owned.owners[suffixes[rank] ?? 0] ?? 0, rank)
    const current = stack.at(-1)
    if (current !== undefined && (shared[rank + 1] ?? 0) <= length)
      absorb(current, toLeaf(owned, suffixes, rank), rank + 1)
  }
}

/** Suffixes that share a prefix. */
type Node = {
  readonly length: number
  readonly from: number
  /** What stands before all of them, or that it differs. */
  before: number
  /** How many of them have an owner that an earlier one has. */
  repeated: number
  /** The most owners that a longer prefix has which some of them share. */
  largest: number
}

const several = -2

function toLeaf({sequence}: Owned, suffixes: Int32Array, rank: number): Node {
  return {length: 0, from: rank, before: sequence[(suffixes[rank] ?? 0) - 1] ?? -1, repeated: 0, largest: 1}
}

/** The owners of a node that ends before a rank. */
function countOwners({from, repeated}: Node, rank: number): number {
  return rank - from - repeated
}

function grow(child: Node, length: number, rank: number): Node {
  return {...child, length, largest: countOwners(child, rank)}
}

function absorb(node: Node, child: Node, rank: number): void {
  if (node.before !== child.before) node.before = several
  node.repeated += child.repeated
  node.largest = Math.max(node.largest, countOwners(child, rank))
}

/** A second suffix of an owner counts in every node that holds the one before it, too. */
function noteOwner(stack: readonly Node[], lastRanks: Map<number, number>, owner: number, rank: number): void {
  const previous = lastRanks.get(owner)
  if (previous !== undefined) findOpen(stack, previous).repeated++
  lastRanks.set(owner, rank)
}

/** The innermost open node that holds a rank. */
function findOpen(stack: readonly Node[], rank: number): Node {
  let [low, high] = [0, stack.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if ((stack[middle]?.from ?? 0) <= rank) low = middle
    else high = middle - 1
  }
  return stack[low] ?? {length: 0, from: 0, before: 0, repeated: 0, largest: 0}
}

/** Whether no number at either end of a stretch can be joined to it under all its owners. */
function isMaximal(node: Node, {sequence, owners}: Owned, starts: Int32Array): boolean {
  const count = starts.length - node.repeated
  if (count < 2 || node.before !== several || node.largest === count) return false
  const ownersBehind = new Map<number, Set<number>>()
  for (const start of starts) {
    const before = sequence[start - 1] ?? -1
    const known = ownersBehind.get(before) ?? new Set<number>()
    known.add(owners[start] ?? 0)
    if (known.size === count) return false
    ownersBehind.set(before, known)
  }
  return true
}
