import {enlarge} from './word-table.ts'

/** Hashes of runs of words, each with the index of its first word; `count` of them. */
export type HashList = {count: number; hashes: Uint32Array; places: Uint32Array}

/** An empty list; it grows as it is filled. */
export function toHashList(size = 64): HashList {
  return {count: 0, hashes: new Uint32Array(size), places: new Uint32Array(size)}
}

/** Adds a hash at the end of a list. */
export function pushHash(list: HashList, hash: number, place: number): void {
  if (list.count === list.hashes.length) {
    list.hashes = enlarge(list.hashes)
    list.places = enlarge(list.places)
  }
  list.hashes[list.count] = hash
  list.places[list.count++] = place
}
