import type {ChosenPrints} from '../model/prints.ts'
import {type HashList, pushHash, toHashList} from '../text/hash-list.ts'
import {toNumbers} from '../text/numbers.ts'
import {stir, toSum} from '../text/rolling.ts'
import {printWords} from '../text/winnow.ts'
import {countHashes, isRepeated, toSightings} from './sightings.ts'
import {type Share, toShare, whole} from './windows.ts'

/** Of each batch the places where prints stand that occur more than once in the archive, ascending. */
export type Seeds = readonly Uint32Array[]

/** About one word in so many begins a print. */
const perPrint = 3

/**
 * Finds the prints of a share that repeat, and a few that only look so: each has two counters, which others share. Prints are
 * made from the words as often as they are asked for, which takes less than to fill memory with them.
 */
export function toSeeds(batches: readonly ChosenPrints[], share: Share = whole): Seeds {
  const words = batches.reduce((sum, batch) => sum + batch.words.length, 0)
  const expected = words / perPrint / share.of
  const sightings = [toSightings(expected, 0x85ebca6b), toSightings(expected, 0xc2b2ae35)] as const
  const prints = toHashList()
  for (const batch of batches) {
    const {hashes, count} = listPrints(batch, share, prints)
    for (const counters of sightings) countHashes(counters, hashes.subarray(0, count))
  }
  return batches.map((batch) => {
    const {hashes, places, count} = listPrints(batch, share, prints)
    let kept = 0
    for (let at = 0; at < count; at++) {
      const hash = hashes[at] ?? 0
      if (isRepeated(sightings[0], hash) && isRepeated(sightings[1], hash)) places[kept++] = places[at] ?? 0
    }
    return places.slice(0, kept)
  })
}

/** The seeds of one or two shares, ascending within each batch; on memory that threads share where that is asked for. */
export function joinSeeds([own = [], other]: readonly Seeds[], shared: boolean): Seeds {
  return own.map((seeds, batch) => merge(seeds, other?.[batch] ?? none, shared))
}

const none = new Uint32Array()

/** Lists the prints of a batch that are of a share, in place of those that were listed before. */
function listPrints({words, chosen}: ChosenPrints, share: Share, prints: HashList): HashList {
  prints.count = 0
  for (let cell = 0; cell < chosen.length; cell++) {
    for (let bits = chosen[cell] ?? 0; bits !== 0; bits &= bits - 1) {
      const place = cell * 32 + 31 - Math.clz32(bits & -bits)
      if (toShare((words[place] ?? 0) >>> 1, share.of) === share.number) {
        pushHash(prints, stir(toSum(words, place, printWords)), place)
      }
    }
  }
  return prints
}

function merge(left: Uint32Array, right: Uint32Array, shared: boolean): Uint32Array {
  const merged = toNumbers(left.length + right.length, shared)
  let [from, other] = [0, 0]
  for (let to = 0; to < merged.length; to++) {
    const isLeft = other === right.length || (left[from] ?? Number.POSITIVE_INFINITY) < (right[other] ?? 0)
    merged[to] = (isLeft ? left[from++] : right[other++]) ?? 0
  }
  return merged
}
