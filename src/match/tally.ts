/** Numbers things by their 52-bit hash, in order of first sight, and remembers for each where it was seen. */
export type Tally = {
  slots: Uint32Array
  hashes: Float64Array
  /** The article in which a thing was first seen. */
  firsts: Uint32Array
  /** The article in which it was last seen, plus one. */
  lasts: Uint32Array
  /** In how many articles it was seen. */
  counts: Uint32Array
  size: number
}

/** Nothing seen yet, with room for as many things as are expected. */
export function toTally(expected = 1024): Tally {
  const capacity = 2 ** Math.ceil(Math.log2(Math.max(1024, expected)))
  const make = () => new Uint32Array(capacity)
  const hashes = new Float64Array(capacity)
  return {slots: new Uint32Array(capacity * 2), hashes, firsts: make(), lasts: make(), counts: make(), size: 0}
}

/** The number of the thing of a hash, which an article holds; articles come one after another, and some do not count. */
export function note(tally: Tally, hash: number, article: number, counts = true): number {
  if (tally.size === tally.hashes.length) grow(tally)
  const slot = findSlot(tally, hash)
  let index = (tally.slots[slot] ?? 0) - 1
  if (index < 0) {
    index = tally.size++
    tally.slots[slot] = index + 1
    tally.hashes[index] = hash
    tally.firsts[index] = article
  }
  if (counts && tally.lasts[index] !== article + 1) tally.counts[index] = (tally.counts[index] ?? 0) + 1
  tally.lasts[index] = article + 1
  return index
}

function findSlot({slots, hashes}: Tally, hash: number): number {
  const mask = slots.length - 1
  let slot = Math.imul(hash >>> 0, 0x9e3779b1) & mask
  for (let index = slots[slot] ?? 0; index !== 0 && hashes[index - 1] !== hash; index = slots[slot] ?? 0) {
    slot = (slot + 1) & mask
  }
  return slot
}

function grow(tally: Tally): void {
  const larger = toTally(tally.hashes.length * 2)
  larger.hashes.set(tally.hashes)
  larger.firsts.set(tally.firsts)
  larger.lasts.set(tally.lasts)
  larger.counts.set(tally.counts)
  for (let index = 0; index < tally.size; index++) larger.slots[findSlot(larger, tally.hashes[index] ?? 0)] = index + 1
  Object.assign(tally, {...larger, size: tally.size})
}
