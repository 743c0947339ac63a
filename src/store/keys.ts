import {toSequenceHash} from '../text/prints.ts'

/** The keys of hashes of 32 bits: every hash has its own, and the least of many hashes are spread over all of them. */
export function toHashKeys(hashes: Uint32Array): Uint32Array {
  const keys = new Uint32Array(hashes.length)
  for (let at = 0; at < keys.length; at++) keys[at] = Math.imul(hashes[at] ?? 0, 0x9e3779b1)
  return keys
}

/** The key of a path: a hash, so that what is found must be held against the path itself. */
export function toPathKey(path: string): number {
  const units = new Uint32Array(path.length)
  for (let at = 0; at < units.length; at++) units[at] = path.charCodeAt(at)
  return toSequenceHash({words: units, start: 0, end: units.length})
}
