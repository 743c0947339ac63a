/** The ways from node to node of a tree of words, in one open hash table: no object a node. Node 0 is the root. */
export type Transitions = {
  from: Int32Array
  token: Int32Array
  /** 0 where the slot is empty: no way leads to the root. */
  to: Int32Array
  /** The node before each node. */
  readonly parents: number[]
}

/** A tree with a root and nothing else. */
export function emptyTransitions(): Transitions {
  const size = 1024
  return {from: new Int32Array(size), token: new Int32Array(size), to: new Int32Array(size), parents: [0]}
}

/** Where a token leads from a node; 0 for nowhere. */
export function follow(ways: Transitions, node: number, token: number): number {
  return ways.to[slotOf(ways, node, token)] ?? 0
}

/** Where a token leads from a node, a new node where it led nowhere. */
export function extend(ways: Transitions, node: number, token: number): number {
  const known = follow(ways, node, token)
  if (known > 0) return known
  if (ways.parents.length * 2 > ways.to.length) grow(ways)
  const made = ways.parents.length
  ways.parents.push(node)
  put(ways, node, token, made)
  return made
}

function slotOf({from, token, to}: Transitions, node: number, wanted: number): number {
  const mask = to.length - 1
  let mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(wanted, 0x85ebca6b)
  mixed ^= mixed >>> 15
  let slot = mixed & mask
  while (to[slot] !== 0 && (from[slot] !== node || token[slot] !== wanted)) slot = (slot + 1) & mask
  return slot
}

function put(ways: Transitions, node: number, token: number, made: number): void {
  const slot = slotOf(ways, node, token)
  ways.from[slot] = node
  ways.token[slot] = token
  ways.to[slot] = made
}

function grow(ways: Transitions): void {
  const {from, token, to} = ways
  ways.from = new Int32Array(to.length * 2)
  ways.token = new Int32Array(to.length * 2)
  ways.to = new Int32Array(to.length * 2)
  to.forEach((made, slot) => {
    if (made > 0) put(ways, from[slot] ?? 0, token[slot] ?? 0, made)
  })
}
