/** Counters that hashes share, two bits each: not seen, seen once, seen more often. */
export type Sightings = {readonly cells: Uint32Array; readonly shift: number; readonly stir: number}

/** Empty counters, four to eight for every hash that is expected; another stir lets other hashes share a counter. */
export function toSightings(expected: number, stir: number): Sightings {
  const bits = Math.min(31, Math.max(10, Math.ceil(Math.log2(expected + 1)) + 2))
  return {cells: new Uint32Array(2 ** (bits - 4)), shift: 32 - bits, stir}
}

/** Counts hashes; their order makes no difference. */
export function countHashes({cells, shift, stir}: Sightings, hashes: Uint32Array): void {
  for (let at = 0; at < hashes.length; at++) {
    const slot = Math.imul(hashes[at] ?? 0, stir) >>> shift
    const cell = cells[slot >>> 4] ?? 0
    const place = (slot & 15) << 1
    cells[slot >>> 4] = cell + ((~(cell >>> (place + 1)) & 1) << place)
  }
}

/** Whether a hash was seen more than once, or shares a counter with others. */
export function isRepeated({cells, shift, stir}: Sightings, hash: number): boolean {
  const slot = Math.imul(hash, stir) >>> shift
  return (((cells[slot >>> 4] ?? 0) >>> (((slot & 15) << 1) + 1)) & 1) === 1
}

/** How many counters were met more than once: about as many as hashes were. */
export function countRepeated({cells}: Sightings): number {
  let count = 0
  for (let at = 0; at < cells.length; at++) {
    for (let cell = (cells[at] ?? 0) & 0xaaaaaaaa; cell !== 0; cell &= cell - 1) count++
  }
  return count
}
