import {gramWords, type Run, toGram} from './prints.ts'

/**
 * The indices of the runs of which at least a share of the 3-grams occurs more than once in all runs: no run whose
 * resemblance to another reaches that share is lost. Counters that grams share let some others through.
 */
export function toLikely(runs: readonly Run[], share: number): readonly number[] {
  const expected = runs.reduce((sum, {start, end}) => sum + end - start, 0)
  const bits = Math.min(28, Math.max(10, Math.ceil(Math.log2(expected + 1)) + 2))
  const sightings = {once: new Uint8Array(2 ** (bits - 3)), twice: new Uint8Array(2 ** (bits - 3)), shift: 32 - bits}
  for (const run of runs) note(sightings, run)
  return [...runs.keys()].filter((index) => {
    const run = runs[index]
    return run !== undefined && countRepeated(sightings, run) >= share * (run.end - run.start - gramWords + 1)
  })
}

/** A bit for each counter that says that it was met, and one that says that it was met again. */
type Sightings = {readonly once: Uint8Array; readonly twice: Uint8Array; readonly shift: number}

function note({once, twice, shift}: Sightings, {words, start, end}: Run): void {
  for (let at = start; at + gramWords <= end; at++) {
    const slot = toGram(words, at) >>> shift
    const known = once[slot >>> 3] ?? 0
    const bit = 1 << (slot & 7)
    if ((known & bit) === 0) once[slot >>> 3] = known | bit
    else twice[slot >>> 3] = (twice[slot >>> 3] ?? 0) | bit
  }
}

function countRepeated({twice, shift}: Sightings, {words, start, end}: Run): number {
  let count = 0
  for (let at = start; at + gramWords <= end; at++) {
    const slot = toGram(words, at) >>> shift
    count += ((twice[slot >>> 3] ?? 0) >>> (slot & 7)) & 1
  }
  return count
}
