/** Words of a text as numbers; `count` entries of the arrays are in use. */
export type WordTable = {count: number; hashes: Uint32Array; starts: Uint32Array; ends: Uint32Array}

/** An empty table of words; it grows as it is filled. */
export function toWordTable(capacity = 64): WordTable {
  const size = Math.max(1, capacity)
  return {count: 0, hashes: new Uint32Array(size), starts: new Uint32Array(size), ends: new Uint32Array(size)}
}

/** The hash of no characters, and what each character multiplies it by (FNV-1a). */
export const seed = 0x811c9dc5
export const multiplier = 0x01000193

/** Adds a word; its hash is stirred so that its low bits depend on every character (MurmurHash3's last step). */
export function addWord(table: WordTable, hash: number, start: number, end: number): void {
  if (table.count === table.hashes.length) grow(table)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  table.hashes[table.count] = hash ^ (hash >>> 16)
  table.starts[table.count] = start
  table.ends[table.count++] = end
}

function grow(table: WordTable): void {
  table.hashes = enlarge(table.hashes)
  table.starts = enlarge(table.starts)
  table.ends = enlarge(table.ends)
}

function enlarge(numbers: Uint32Array): Uint32Array {
  const larger = new Uint32Array(numbers.length * 2)
  larger.set(numbers)
  return larger
}
