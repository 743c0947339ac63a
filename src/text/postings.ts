/** For each hash the things it was met in, in the order they were added: linked lists in typed arrays. */
export type Postings = {
  readonly heads: Int32Array
  readonly tails: Int32Array
  next: Int32Array
  hashes: Uint32Array
  things: Uint32Array
  /** One more than the number of entries: entry 0 stands for none. */
  count: number
}

/** An empty index with about as many lists as entries are expected. */
export function toPostings(expected: number): Postings {
  const lists = 2 ** Math.min(22, Math.max(4, Math.ceil(Math.log2(expected + 1))))
  const [heads, tails, next] = [new Int32Array(lists), new Int32Array(lists), new Int32Array(64)]
  return {heads, tails, next, hashes: new Uint32Array(64), things: new Uint32Array(64), count: 1}
}

/** Adds a thing to the list of a hash. */
export function addPosting(postings: Postings, hash: number, thing: number): void {
  if (postings.count === postings.next.length) grow(postings)
  const entry = postings.count++
  const list = hash & (postings.heads.length - 1)
  postings.hashes[entry] = hash
  postings.things[entry] = thing
  const tail = postings.tails[list] ?? 0
  if (tail === 0) postings.heads[list] = entry
  else postings.next[tail] = entry
  postings.tails[list] = entry
}

function grow(postings: Postings): void {
  const size = postings.next.length * 2
  const [next, hashes, things] = [new Int32Array(size), new Uint32Array(size), new Uint32Array(size)]
  next.set(postings.next)
  hashes.set(postings.hashes)
  things.set(postings.things)
  Object.assign(postings, {next, hashes, things})
}

/** The entry that begins the list in which a hash would stand; 0 where it is empty. */
export function firstPosting({heads}: Postings, hash: number): number {
  return heads[hash & (heads.length - 1)] ?? 0
}
