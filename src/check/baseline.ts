import type {Identity} from './identity.ts'

/** A finding that was there, or was accepted, before: where, and perhaps why. */
export type Entry = Identity & {
  /** From the root of the archive, with `/`. */
  readonly path: string
  readonly reason?: string
}

/** A finding and where it is. */
export type Sighting = {readonly path: string; readonly identity: Identity}

/** Which entry, if any, stands for each of some findings, and which entries are left. */
export type Matched = {readonly entryOf: ReadonlyMap<Sighting, Entry>; readonly left: readonly Entry[]}

/**
 * Finds the entry of each finding, each entry once: in its file by its words, wherever they stand there now. The entries of
 * a file that is gone belong to findings elsewhere that have the same words before or behind them, and then to others of
 * the same words in that file.
 */
export function matchEntries(
  entries: readonly Entry[],
  sightings: readonly Sighting[],
  isGone: (path: string) => boolean
): Matched {
  const entryOf = new Map<Sighting, Entry>()
  const used = new Set<Entry>()
  const match = (some: readonly Entry[], toEntryKey: ToKey, toSightingKey: ToKey = toEntryKey) => {
    const open = groupBy(
      some.filter((entry) => !used.has(entry)),
      (entry) => toEntryKey(entry.path, entry)
    )
    for (const sighting of sightings) {
      if (entryOf.has(sighting)) continue
      const entry = open.get(toSightingKey(sighting.path, sighting.identity))?.pop()
      if (entry === undefined) continue
      entryOf.set(sighting, entry)
      used.add(entry)
    }
  }
  match(entries, inPlace)
  match(entries, inFile)
  matchMoved(entries, sightings, {isGone, match, entryOf, used})
  return {entryOf, left: entries.filter((entry) => !used.has(entry))}
}

type ToKey = (path: string, identity: Identity) => string

type Work = {
  readonly isGone: (path: string) => boolean
  readonly match: (some: readonly Entry[], toEntryKey: ToKey, toSightingKey?: ToKey) => void
  readonly entryOf: ReadonlyMap<Sighting, Entry>
  readonly used: ReadonlySet<Entry>
}

/** Only entries whose words turn up are looked for in the folders. */
function matchMoved(entries: readonly Entry[], sightings: readonly Sighting[], work: Work): void {
  const wanted = new Set(sightings.filter((one) => !work.entryOf.has(one)).map(({identity}) => identity.key))
  const gone = new Map<string, boolean>()
  const isGone = (path: string): boolean => {
    const known = gone.get(path) ?? work.isGone(path)
    gone.set(path, known)
    return known
  }
  const moved = entries.filter((entry) => !work.used.has(entry) && wanted.has(entry.key) && isGone(entry.path))
  if (moved.length === 0) return
  work.match(moved, (_, {key, before, after}) => `${key} ${before} ${after}`)
  work.match(moved, (_, {key, before}) => `${key} ${before}`)
  work.match(moved, (_, {key, after}) => `${key} ${after}`)
  const cameFrom = new Map<string, string>()
  for (const [{path}, entry] of work.entryOf) if (path !== entry.path) cameFrom.set(path, entry.path)
  work.match(moved, inFile, (path, identity) => inFile(cameFrom.get(path) ?? path, identity))
}

const inPlace: ToKey = (path, {key, before, after}) => `${key} ${before} ${after} ${path}`
const inFile: ToKey = (path, {key}) => `${key} ${path}`

/** The last of a group is taken first, so each group stands in reverse order. */
function groupBy(entries: readonly Entry[], toKey: (entry: Entry) => string): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries.toReversed()) {
    const key = toKey(entry)
    const group = groups.get(key)
    if (group) group.push(entry)
    else groups.set(key, [entry])
  }
  return groups
}
