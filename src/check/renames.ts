import {countBy} from '../text/count-by.ts'
import {compareUnits} from '../text/order.ts'
import type {Entry, Sighting} from './baseline.ts'

/** Findings without an entry, and entries of files that are gone. */
export type Adrift = {readonly sightings: readonly Sighting[]; readonly gone: readonly Entry[]}

type Vote = {readonly path: string; readonly gone: string; count: number; isSure: boolean}

/**
 * Which file that is gone a file was, by its path: the one most of whose entries stand between the same words in it, or
 * one of whose entries has words before or behind it that no other entry of the baseline has. Template text, such as a menu,
 * stands between the same words in many files, so that one entry of it proves nothing.
 */
export function findRenames(entries: readonly Entry[], adrift: Adrift): ReadonlyMap<string, string> {
  const votes = new Map<string, Vote>()
  const vote = (path: string, gone: string, isSure: boolean) => {
    const key = JSON.stringify([path, gone])
    const {count, isSure: wasSure} = votes.get(key) ?? {count: 0, isSure: false}
    votes.set(key, {path, gone, count: count + 1, isSure: isSure || wasSure})
  }
  for (const [entry, sighting] of pair(adrift)) vote(sighting.path, entry.path, false)
  for (const side of ['before', 'after'] as const)
    for (const [entry, sighting] of pairUnique(entries, adrift, side)) vote(sighting.path, entry.path, true)
  return elect(
    [...votes.values()],
    countBy(adrift.gone, ({path}) => path)
  )
}

/** Entries and findings between the same words on both sides, in the order of their files. */
function* pair({sightings, gone}: Adrift): Iterable<readonly [Entry, Sighting]> {
  const open = new Map<string, Sighting[]>()
  for (const sighting of sightings.toSorted(byPath).reverse()) {
    const {key, before, after} = sighting.identity
    const group = open.get(`${key} ${before} ${after}`)
    if (group) group.push(sighting)
    else open.set(`${key} ${before} ${after}`, [sighting])
  }
  for (const entry of gone.toSorted(byPath)) {
    const sighting = open.get(`${entry.key} ${entry.before} ${entry.after}`)?.pop()
    if (sighting) yield [entry, sighting]
  }
}

/** Entries and findings with the same words on one side, where no others have them. */
function* pairUnique(
  entries: readonly Entry[],
  {sightings, gone}: Adrift,
  side: 'before' | 'after'
): Iterable<readonly [Entry, Sighting]> {
  const entryCounts = countBy(entries, (entry) => `${entry.key} ${entry[side]}`)
  const counts = countBy(sightings, ({identity}) => `${identity.key} ${identity[side]}`)
  const owners = new Map(gone.map((entry) => [`${entry.key} ${entry[side]}`, entry]))
  for (const sighting of sightings) {
    const key = `${sighting.identity.key} ${sighting.identity[side]}`
    const entry = owners.get(key)
    const isUnique = entryCounts.get(key) === 1 && counts.get(key) === 1 && sighting.identity[side] !== ''
    if (entry && isUnique) yield [entry, sighting]
  }
}

/** The pairs with the most votes first, each file once. */
function elect(votes: readonly Vote[], sizes: ReadonlyMap<string, number>): ReadonlyMap<string, string> {
  const renames = new Map<string, string>()
  const taken = new Set<string>()
  for (const {path, gone, count: found, isSure} of votes.toSorted(byVotes)) {
    const isEnough = isSure || found * 2 >= (sizes.get(gone) ?? 0)
    if (!isEnough || renames.has(path) || taken.has(gone)) continue
    renames.set(path, gone)
    taken.add(gone)
  }
  return renames
}

function byVotes(left: Vote, right: Vote): number {
  return right.count - left.count || byPath(left, right) || byPath({path: left.gone}, {path: right.gone})
}

function byPath({path: left}: {readonly path: string}, {path: right}: {readonly path: string}): number {
  return compareUnits(left, right)
}
