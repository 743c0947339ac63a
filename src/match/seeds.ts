import type {Prints} from '../model/prints.ts'
import {countHashes, isRepeated, toSightings} from './sightings.ts'

/** Which prints of a batch occur more than once in the archive: the places of those of each article, ascending. */
export type Seeds = {readonly places: Uint32Array; readonly offsets: Uint32Array}

/** Keeps the prints that repeat, and a few that only look so: counters shared with other prints let some through. */
export function toSeeds(batches: readonly Prints[]): readonly Seeds[] {
  const all = batches.map(({prints, places, printOffsets}) => ({hashes: prints, places, offsets: printOffsets}))
  return sift(sift(all, 0x9e3779b1), 0x85ebca6b)
}

type Sifted = Seeds & {readonly hashes: Uint32Array}

function sift(batches: readonly Sifted[], stir: number): readonly Sifted[] {
  const sightings = toSightings(
    batches.reduce((sum, {hashes}) => sum + hashes.length, 0),
    stir
  )
  for (const {hashes} of batches) countHashes(sightings, hashes)
  return batches.map((batch) => keep(batch, (hash) => isRepeated(sightings, hash)))
}

function keep({hashes, places, offsets}: Sifted, isKept: (hash: number) => boolean): Sifted {
  const kept = new Uint32Array(hashes.length)
  const ends = new Uint32Array(offsets.length)
  let count = 0
  for (let article = 0; article + 1 < offsets.length; article++) {
    const end = offsets[article + 1] ?? 0
    for (let at = offsets[article] ?? 0; at < end; at++) if (isKept(hashes[at] ?? 0)) kept[count++] = at
    ends[article + 1] = count
  }
  return {hashes: take(hashes, kept, count), places: take(places, kept, count), offsets: ends}
}

function take(from: Uint32Array, kept: Uint32Array, count: number): Uint32Array {
  const taken = new Uint32Array(count)
  for (let index = 0; index < count; index++) taken[index] = from[kept[index] ?? 0] ?? 0
  return taken
}
