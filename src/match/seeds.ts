import {type DealtPrints, parts} from '../model/prints.ts'
import {toNumbers} from '../text/numbers.ts'
import {countHashes, markRepeated, toSightings} from './sightings.ts'

/** Of each batch the places where prints stand that occur more than once in the archive. */
export type Seeds = readonly Uint32Array[]

type Part = {readonly hashes: Uint32Array; readonly places: Uint32Array}

/**
 * Keeps of some parts the prints that repeat, and a few that only look so: counters shared with other prints let some
 * through. Parts do not need one another, so threads may share the work.
 */
export function toSeeds(batches: readonly DealtPrints[], from = 0, to = parts): Seeds {
  const kept = batches.map((): Part[] => [])
  for (let part = from; part < to; part++) {
    const repeated = sift(
      sift(
        batches.map((batch) => toSlice(batch, part)),
        0x85ebca6b
      ),
      0xc2b2ae35
    )
    for (const [batch, list] of kept.entries()) list.push(repeated[batch] ?? {hashes: none, places: none})
  }
  return kept.map((list) => join(list.map(({places}) => places)))
}

/** The seeds of all parts, ascending within each batch. */
export function joinSeeds(found: readonly Seeds[], shared: boolean): Seeds {
  const batches = found[0] ?? []
  return batches.map((_, batch) =>
    join(
      found.map((seeds) => seeds[batch] ?? none),
      shared
    ).sort()
  )
}

const none = new Uint32Array()

function toSlice({prints, places, partOffsets}: DealtPrints, part: number): Part {
  const [start, end] = [partOffsets[part], partOffsets[part + 1]]
  return {hashes: prints.subarray(start, end), places: places.subarray(start, end)}
}

function sift(batches: readonly Part[], stir: number): readonly Part[] {
  const sightings = toSightings(
    batches.reduce((sum, {hashes}) => sum + hashes.length, 0),
    stir
  )
  for (const {hashes} of batches) countHashes(sightings, hashes)
  return batches.map(({hashes, places}) => {
    const marks = new Uint8Array(hashes.length)
    markRepeated(sightings, hashes, marks)
    return {hashes: keep(hashes, marks), places: keep(places, marks)}
  })
}

function keep(numbers: Uint32Array, marks: Uint8Array): Uint32Array {
  let count = 0
  for (let at = 0; at < marks.length; at++) count += marks[at] ?? 0
  const kept = new Uint32Array(count)
  let to = 0
  for (let at = 0; at < marks.length; at++) if (marks[at] === 1) kept[to++] = numbers[at] ?? 0
  return kept
}

function join(lists: readonly Uint32Array[], shared = false): Uint32Array {
  const length = lists.reduce((sum, list) => sum + list.length, 0)
  const joined = toNumbers(length, shared)
  let to = 0
  for (const list of lists) {
    joined.set(list, to)
    to += list.length
  }
  return joined
}
