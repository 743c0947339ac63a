import {resolve} from 'node:path'

import {toPlacer} from './check/place.ts'
import {toConfiguration} from './configure/configure.ts'
import {traceCopies} from './match/trace.ts'
import {type Memories, openMemories} from './memory.ts'
import type {Cache} from './model/cache.ts'
import type {Document} from './model/document.ts'
import {SettingsError} from './model/settings.ts'
import type {Chain, TraceStep} from './model/trace.ts'
import type {Target} from './read/find.ts'
import {load, lookUp} from './read/load.ts'
import {type Reading, toReader, type Unread} from './readings.ts'
import {openSources, type Sources} from './sources.ts'
import type {FilesRequest} from './survey.ts'
import {printable, quoted} from './text/printable.ts'
import type {Span} from './text/span.ts'
import {toWinnowed, winnow} from './text/winnow.ts'
import {toWorded} from './text/worded.ts'

/** The file whose text is traced, a line of it where one passage is meant, and where an index of its archive may lie. */
export type TraceRequest = Omit<FilesRequest, 'patterns'> & {
  readonly file: string
  readonly line?: number
  readonly cache?: Cache
}

/** A step of the chain, and where it is found: lines are of the raw file, 1-based. */
export type PlacedStep = TraceStep & {readonly filePath: string; readonly line: number; readonly text: string}

/** The chain of copies of a text, the earliest first, and the files that could not be read. */
export type Traced = {
  readonly filePath: string
  readonly line?: number
  readonly words: number
  readonly steps: readonly PlacedStep[]
  readonly unread: readonly Unread[]
}

/**
 * Finds who else prints what an article says, or one passage of it, in the archive of the nearest settings. An index is read,
 * never written: where it cannot be used, the archive is read, and nothing is said of it.
 *
 * @throws {SettingsError} when the settings are at fault, or the file or the line is not there
 */
export function traceFile(request: TraceRequest): Promise<Traced> {
  const cache = request.cache && {...request.cache, warn: () => {}}
  return openMemories({cwd: request.cwd, ...(cache === undefined ? {} : {cache})}, (memories) =>
    traceIn(request, memories)
  )
}

async function traceIn({file, line, ...request}: TraceRequest, memories: Memories): Promise<Traced> {
  const filePath = resolve(request.cwd, file)
  if (lookUp(filePath) === 'folder') throw new SettingsError(`trace: found a folder ${quoted(file)}, expected a file`)
  const sources = await openSources(request, filePath, toConfiguration(request), memories)
  const readings = await readAll(sources.own, sources)
  const [traced] = readings
  if (traced?.kind !== 'reading')
    return {filePath, words: 0, steps: [], unread: [...readings.flatMap(toFailure), ...sources.unread]}
  const stretch = line === undefined ? undefined : toStretch(traced, line)
  const found = await sources.find(toPrints(traced.document.text, stretch))
  const unread = [...sources.unread, ...found.unread]
  const held = await readAll(found.targets, sources)
  const chain = traceCopies(traced.document, stretch, held.flatMap(toDocument))
  const byPath = new Map([traced, ...held.flatMap(toReading)].map((one) => [one.document.path, one]))
  return {filePath, ...(line === undefined ? {} : {line}), words: chain.words, steps: placeSteps(chain, byPath), unread}
}

function toPrints(text: string, stretch: Span | undefined): ReadonlySet<number> {
  const {table} = toWorded(text, stretch === undefined ? undefined : [stretch])
  const winnowed = toWinnowed()
  winnow({words: table.hashes, start: 0, end: table.count}, winnowed)
  return new Set(winnowed.hashes.subarray(0, winnowed.count))
}

async function readAll(
  targets: readonly Target[],
  sources: Sources
): Promise<readonly Awaited<ReturnType<ReturnType<typeof toReader>>>[]> {
  const headers = await sources.headersOf(targets)
  const read = toReader()
  return Promise.all(
    targets.map((target) => read(target.path, load(target.path), target.settings, headers.headerOf(target)))
  )
}

function toFailure(one: Unread | Reading): readonly Unread[] {
  return one.kind === 'reading' ? [] : [one]
}

function toReading(one: Unread | Reading): readonly Reading[] {
  return one.kind === 'reading' ? [one] : []
}

function toDocument(one: Unread | Reading): readonly Document[] {
  return one.kind === 'reading' ? [one.document] : []
}

/** The paragraph on a line of the raw file. */
function toStretch({filePath, article, document}: Reading, line: number): Span {
  const placer = toPlacer(article)
  const found = document.analysis.blocks.find((block) => {
    const region = placer.toRegion(block)
    return region.line <= line && line <= region.endLine
  })
  if (found !== undefined) return found
  throw new SettingsError(`${printable(filePath)}:${line}: found no paragraph on this line, expected one to trace`)
}

function placeSteps({steps}: Chain, readings: ReadonlyMap<string, Reading>): readonly PlacedStep[] {
  return steps.flatMap((step) => {
    const reading = readings.get(step.path)
    if (reading === undefined) return []
    const {line} = toPlacer(reading.article).toRegion(step.span)
    return [
      {...step, filePath: reading.filePath, line, text: reading.document.text.slice(step.span.start, step.span.end)}
    ]
  })
}
