import {randomBytes} from 'node:crypto'
import {renameSync} from 'node:fs'
import {join} from 'node:path'
import {addRun, type Bits, countBits, hasBit, removeBits, toBits} from './bits.ts'
import type {Entry} from './entry.ts'
import {UnwritableIndex} from './fault.ts'
import {ignoreFolder, listOurs, makeFolder, removeFile, replaceFile, unmakeFolders} from './folder.ts'
import {type Listed, manifestName, readManifestBytes, toManifestBytes} from './manifest.ts'
import {type Part, toFileName} from './opened.ts'
import {attempt, closeFile, createFile, flush, type Write} from './outfile.ts'
import {toUntouched} from './plan.ts'
import type {SegmentPlace} from './segment.ts'
import {addEntry, addSegment, endSegment, type OpenSegment, startSegment} from './segment-out.ts'
import {removeSpill, type Spill} from './spill.ts'
import type {Store} from './store.ts'

/** An index that is to be brought up to date, or made. */
export type Request = {
  readonly folder: string
  /** What the index must have been made with to be used: the settings that shape prints, and the version. */
  readonly key: string
  /** What the store is to tell of all its articles, in whatever form the caller writes it. */
  readonly about?: string
  /** The index as it is; it stays open, and goes on to answer as before. */
  readonly previous?: Store
  /** The ids of the articles of `previous` that stay as they are. */
  readonly keep: Iterable<number>
  readonly added: Iterable<Entry>
  /** Writes to a file, in place of the system's own call. */
  readonly write?: Write
  /** About how many numbers may be held in memory while they wait to be sorted; 128 MB of them unless said otherwise. */
  readonly memory?: number
}

/** What became of a request; `overtaken`: another run has put its own index in place meanwhile, and that one stays. */
export type Outcome = 'written' | 'unchanged' | 'overtaken'

/**
 * Writes an index beside the old one, and puts it in its place by renaming one file. Killed before that moment it leaves the
 * old index, behind it the new one, and in both cases files that the next writer removes. Nothing is forced to the disk, as a
 * kill does not take away what was written; after a power cut the checksums tell. Where nothing changed nothing is written.
 *
 * Two runs that write at once do not touch one another's files until one of them has put its index in place. The other finds
 * a manifest that is not the one it began with, or its own files removed, and gives up. Should both rename within the same
 * instant, the later rename holds; a file that the earlier run has removed by then is missed when the index is opened.
 *
 * @throws {UnwritableIndex} where there is no room or no permission: the old index is whole, and nothing of the new one left
 * @throws {DamagedIndex} where `previous` cannot be read: it must be made anew, without it
 */
export function writeStore(request: Request): Outcome {
  const {folder, previous} = request
  const before = previous?.opened.manifest.bytes ?? attempt(folder, () => readManifestBytes(folder))
  const made = makeFolder(folder)
  const name = randomBytes(8).toString('hex')
  try {
    const outcome = write(request, name, before)
    if (outcome !== 'written') removeOwn(folder, name)
    return outcome
  } catch (error) {
    removeOwn(folder, name)
    if (error instanceof UnwritableIndex && isOvertaken(folder, before)) return 'overtaken'
    unmakeFolders(made)
    throw error
  }
}

type Bytes = Uint8Array | undefined

function write(request: Request, name: string, before: Bytes): Outcome {
  const {folder, key, previous} = request
  const parts = previous?.opened.parts ?? []
  const kept = toKept(parts, request.keep)
  const {place, untouched} = writeSegment(request, name, parts, kept)
  const old = parts.slice(0, untouched).flatMap((part, index) => toListed(part, kept[index] ?? toBits(0)))
  const listed = place === undefined ? old : [...old, {place, gone: undefined}]
  const bytes = toManifestBytes(key, request.about ?? '', listed)
  if (isSame(bytes, before)) {
    clean(folder, bytes, listed, /\.segment$/u)
    return 'unchanged'
  }
  if (place !== undefined) {
    attempt(folder, () => renameSync(toPartPath(folder, name, 'segment'), join(folder, toFileName(name))))
  }
  if (isOvertaken(folder, before)) return 'overtaken'
  ignoreFolder(folder, toPartPath(folder, name, 'ignore'), request.write)
  replaceFile(join(folder, manifestName), toPartPath(folder, name, 'index'), bytes, request.write)
  clean(folder, bytes, listed, /./u)
  return 'written'
}

function toPartPath(folder: string, name: string, what: string): string {
  return join(folder, `provlint-${name}.${what}.part`)
}

/** For each part of the index the articles that stay. */
function toKept(parts: readonly Part[], keep: Iterable<number>): readonly Bits[] {
  const kept = parts.map(({segment}) => toBits(segment.place.articles))
  for (const id of keep) {
    const index = parts.findLastIndex(({base}) => base <= id)
    const bits = kept[index]
    if (bits !== undefined) addRun(bits, id - (parts[index]?.base ?? 0), 1)
  }
  parts.forEach(({gone}, index) => {
    if (gone !== undefined) removeBits(kept[index] ?? gone, gone)
  })
  return kept
}

type Written = {readonly place?: SegmentPlace; readonly untouched: number}

/** Writes what is added and what is written anew as one segment, unless there is nothing. */
function writeSegment(request: Request, name: string, parts: readonly Part[], kept: readonly Bits[]): Written {
  const draft: Draft = {request, name}
  try {
    for (const entry of request.added) addEntry(open(draft), entry)
    const shares = parts.map(({segment: {place}}, index) => ({
      articles: place.articles,
      kept: countBits(kept[index] ?? toBits(0))
    }))
    const untouched = toUntouched(shares, draft.segment?.articles ?? 0)
    for (let index = untouched; index < parts.length; index++) addPart(draft, parts[index], kept[index])
    if (draft.segment === undefined) return {untouched}
    const place = endSegment(draft.segment)
    flush(draft.segment.out)
    return {place, untouched}
  } finally {
    if (draft.segment !== undefined) closeFile(draft.segment.out)
    if (draft.spill !== undefined) removeSpill(draft.spill)
  }
}

/** A segment that is begun when there is something to write. */
type Draft = {readonly request: Request; readonly name: string; segment?: OpenSegment; spill?: Spill}

function open(draft: Draft): OpenSegment {
  if (draft.segment !== undefined) return draft.segment
  const {name, request} = draft
  const {folder, write, memory = 1 << 25} = request
  ignoreFolder(folder, toPartPath(folder, name, 'ignore'), write)
  const spill = {path: toPartPath(folder, name, 'spill'), write, room: memory}
  const segment = startSegment(name, createFile(toPartPath(folder, name, 'segment'), name, write), spill)
  Object.assign(draft, {segment, spill})
  return segment
}

function addPart(draft: Draft, part: Part | undefined, kept: Bits | undefined): void {
  if (part === undefined || kept === undefined || countBits(kept) === 0) return
  addSegment(open(draft), part.segment, (article) => hasBit(kept, article))
}

/** A segment that stays as it is, if some of its articles do. */
function toListed({segment: {place}}: Part, kept: Bits): readonly Listed[] {
  const count = countBits(kept)
  if (count === 0) return []
  const gone = toBits(place.articles)
  addRun(gone, 0, place.articles)
  removeBits(gone, kept)
  return [{place, gone: count === place.articles ? undefined : gone}]
}

/** Whether the index is no longer the one it was; one that cannot be looked at is not ours to replace. */
function isOvertaken(folder: string, before: Bytes): boolean {
  try {
    return !isSame(readManifestBytes(folder), before)
  } catch {
    return true
  }
}

function isSame(bytes: Bytes, others: Bytes): boolean {
  return bytes === undefined || others === undefined ? bytes === others : Buffer.compare(bytes, others) === 0
}

/**
 * Removes files of some names that do not belong to the index in place; what another run is still writing only when it has been
 * overtaken. Files are listed before the manifest is read, so that none is removed that has been put in place since.
 */
function clean(folder: string, bytes: Uint8Array, listed: readonly Listed[], wanted: RegExp): void {
  const names = listOurs(folder).filter((name) => wanted.test(name))
  if (isOvertaken(folder, bytes)) return
  const needed = new Set(listed.map(({place}) => toFileName(place.name)))
  for (const name of names) if (!needed.has(name)) removeFile(join(folder, name))
}

function removeOwn(folder: string, name: string): void {
  for (const file of listOurs(folder)) if (file.startsWith(`provlint-${name}.`)) removeFile(join(folder, file))
}
