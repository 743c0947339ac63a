import {toSharedPrefixes, toSuffixArray} from './suffixes.ts'

/** A sequence of numbers from 0 to `most`, and for each place of it an owner. */
export type Owned = {readonly sequence: Int32Array; readonly owners: Uint32Array; readonly most: number}

/**
 * Visits every stretch of numbers that repeats under two owners or more, and that would lose a place by growing at either
 * end: its length and all places where it starts. They are the inner nodes of the suffix tree that differ to the left
 * (Gusfield 1997, 7.12), walked in a suffix array with its shared prefixes; time is linear, but for the places visited.
 */
export function visitMaximalRepeats(
  owned: Owned,
  least: number,
  visit: (length: number, starts: Int32Array) => void
): void {
  const {sequence, most} = owned
  const suffixes = toSuffixArray(sequence, most)
  const shared = toSharedPrefixes(sequence, suffixes)
  const stack: Node[] = [{length: 0, from: 0, before: unset, owner: unset}]
  for (let rank = 0; rank <= suffixes.length; rank++) {
    const length = shared[rank] ?? 0
    let closed: Node | undefined
    for (let top = stack.at(-1); top !== undefined && top.length > length; top = stack.at(-1)) {
      if (closed !== undefined) absorb(top, closed)
      if (top.length >= least && top.before === several && top.owner === several) {
        visit(top.length, suffixes.subarray(top.from, rank))
      }
      closed = stack.pop()
    }
    const top = stack.at(-1)
    if (top !== undefined && top.length < length) stack.push({...(closed ?? toLeaf(owned, suffixes, rank - 1)), length})
    else if (top !== undefined && closed !== undefined) absorb(top, closed)
    const current = stack.at(-1)
    if (current !== undefined && (shared[rank + 1] ?? 0) <= length) absorb(current, toLeaf(owned, suffixes, rank))
  }
}

/** Suffixes that share a prefix: what stands before all of them, and the owner of all, or that these differ. */
type Node = {readonly length: number; readonly from: number; before: number; owner: number}

const unset = -3
const several = -2

function toLeaf({sequence, owners}: Owned, suffixes: Int32Array, rank: number): Node {
  const at = suffixes[rank] ?? 0
  return {length: 0, from: rank, before: sequence[at - 1] ?? -1, owner: owners[at] ?? 0}
}

function absorb(node: Node, other: Node): void {
  node.before = join(node.before, other.before)
  node.owner = join(node.owner, other.owner)
}

function join(one: number, other: number): number {
  if (one === unset) return other
  return one === other ? one : several
}
