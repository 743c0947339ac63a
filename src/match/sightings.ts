/** Counters that hashes share, two bits each: not seen, seen once, seen more often. */
export type Sightings = {readonly cells: Uint32Array; readonly shift: number; readonly stir: number}

/** Empty counters, four to eight for every hash that is expected; another `stir` lets other hashes share a counter. */
export function toSightings(expected: number, stir: number): Sightings {
  const bits = Math.min(31, Math.max(10, Math.ceil(Math.log2(expected + 1)) + 2))
  return {cells: new Uint32Array(2 ** (bits - 4)), shift: 32 - bits, stir}
}

/** Counts hashes; their order makes no difference. */
export function countHashes({cells, shift, stir}: Sightings, hashes: Uint32Array): void {
  for (const hash of hashes) {
    const slot = Math.imul(hash, stir) >>> shift
    const cell = cells[slot >>> 4] ?? 0
    const place = (slot & 15) << 1
    if (((cell >>> place) & 2) === 0) cells[slot >>> 4] = cell + (1 << place)
  }
}

/** Whether a hash was seen more than once, or shares its counter with another. */
export function isRepeated({cells, shift, stir}: Sightings, hash: number): boolean {
  const slot = Math.imul(hash, stir) >>> shift
  return (((cells[slot >>> 4] ?? 0) >>> ((slot & 15) << 1)) & 2) !== 0
}

/** Adds the counts of other counters of the same size and stir, so that threads can count apart. */
export function addSightings({cells}: Sightings, other: Sightings): void {
  for (let index = 0; index < cells.length; index++) {
    const [left, right] = [cells[index] ?? 0, other.cells[index] ?? 0]
    const once = (left | right) & 0x55555555
    const more = ((left | right) & 0xaaaaaaaa) | ((left & right & 0x55555555) << 1)
    cells[index] = more | (once & ~(more >>> 1))
  }
}
