import type {Identity} from './identity.ts'
import {findRenames} from './renames.ts'

/** A finding that was there, or was accepted, before: where, and perhaps why. */
export type Entry = Identity & {
  /** From the root of the archive, with `/`. */
  readonly path: string
  readonly reason?: string
}

/** A finding and where it is. */
export type Sighting = {readonly path: string; readonly identity: Identity}

/** Which entry, if any, stands for each of some findings, and which entries are left. */
export type Matched<Seen> = {readonly entryOf: ReadonlyMap<Seen, Entry>; readonly left: readonly Entry[]}

/**
 * Finds the entry of each finding, each entry once: in its file by its words, wherever they stand there now, those between
 * the same words first. The entries of a file that is gone belong to the file that it has become.
 */
export function matchEntries<Seen extends Sighting>(
  entries: readonly Entry[],
  sightings: readonly Seen[],
  isGone: (path: string) => boolean
): Matched<Seen> {
  const entryOf = new Map<Seen, Entry>()
  const used = new Set<Entry>()
  const match = (toKey: ToKey, pathOf: (path: string) => string | undefined) => {
    const open = groupByKey(entries, used, toKey)
    for (const sighting of sightings) {
      const path = entryOf.has(sighting) ? undefined : pathOf(sighting.path)
      const entry = path === undefined ? undefined : open.get(toKey(path, sighting.identity))?.pop()
      if (entry === undefined) continue
      entryOf.set(sighting, entry)
      used.add(entry)
    }
  }
  for (const toKey of [inPlace, inFile]) match(toKey, (path) => path)
  const adrift = sightings.filter((sighting) => !entryOf.has(sighting))
  const gone = findGone(entries, used, adrift, isGone)
  const renames = gone.length === 0 ? new Map<string, string>() : findRenames(entries, {sightings: adrift, gone})
  if (renames.size > 0) for (const toKey of [inPlace, inFile]) match(toKey, (path) => renames.get(path))
  return {entryOf, left: entries.filter((entry) => !used.has(entry))}
}

/** The open entries of files that are gone. Only those whose words turn up somewhere are looked for in the folders. */
function findGone(
  entries: readonly Entry[],
  used: ReadonlySet<Entry>,
  adrift: readonly Sighting[],
  isGone: (path: string) => boolean
): readonly Entry[] {
  const wanted = new Set(adrift.map(({identity}) => identity.key))
  const open = entries.filter((entry) => !used.has(entry))
  const paths = new Set(open.filter(({key}) => wanted.has(key)).map(({path}) => path))
  const gone = new Set([...paths].filter(isGone))
  return open.filter(({path}) => gone.has(path))
}

type ToKey = (path: string, identity: Identity) => string

const inPlace: ToKey = (path, {key, before, after}) => `${key} ${before} ${after} ${path}`
const inFile: ToKey = (path, {key}) => `${key} ${path}`

/** The last of a group is taken first, so each group stands in reverse order. */
function groupByKey(entries: readonly Entry[], used: ReadonlySet<Entry>, toKey: ToKey): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries.toReversed()) {
    if (used.has(entry)) continue
    const key = toKey(entry.path, entry)
    const group = groups.get(key)
    if (group) group.push(entry)
    else groups.set(key, [entry])
  }
  return groups
}
