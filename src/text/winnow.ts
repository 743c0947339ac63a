import {type HashList, pushHash} from './hash-list.ts'
import type {Run} from './prints.ts'
import {extendSum, shortenSum, stir, toLeaving} from './rolling.ts'

/** Every run of so many equal words in two texts leaves a print of the same words in both. */
export const windowWords = 12
/** How many words a print is taken of. */
export const printWords = 8

const leaving = toLeaving(printWords)
const choices = windowWords - printWords + 1
const ring = new Uint32Array(8)

/**
 * Appends the prints of a run of words: of each five successive 8-word hashes the least, the last of equal ones
 * (winnowing: Schleimer, Wilkerson, Aiken 2003). About one word in three gets a print.
 */
export function winnow({words, start, end}: Run, into: HashList): void {
  let [sum, least, leastAt] = [0, 0, -1]
  for (let at = start; at < end; at++) {
    sum = extendSum(sum, words[at] ?? 0)
    const place = at - printWords + 1
    if (place < start) continue
    if (place > start) sum = shortenSum(sum, words[place - 1] ?? 0, leaving)
    const print = stir(sum)
    ring[place & 7] = print
    if (leastAt < 0 || print <= least) {
      least = print
      leastAt = place
      if (place - start >= choices - 1) pushHash(into, least, leastAt)
    } else if (place - leastAt >= choices) {
      leastAt = findLeast(place)
      least = ring[leastAt & 7] ?? 0
      pushHash(into, least, leastAt)
    } else if (place - start === choices - 1) pushHash(into, least, leastAt)
  }
}

function findLeast(place: number): number {
  let found = place
  for (let at = place - 1; at > place - choices; at--) if ((ring[at & 7] ?? 0) < (ring[found & 7] ?? 0)) found = at
  return found
}
