import {resolve} from 'node:path'

import {loadArticle, loadReaders} from './articles.ts'
import {toPlacer} from './check/place.ts'
import {toConfiguration} from './configure/configure.ts'
import {withContents} from './jobs.ts'
import {traceCopies} from './match/trace.ts'
import {type Memories, openMemories} from './memory.ts'
import type {Cache} from './model/cache.ts'
import type {Document} from './model/document.ts'
import type {Contents} from './model/record.ts'
import {SettingsError} from './model/settings.ts'
import type {Chain, TraceStep} from './model/trace.ts'
import {type Meant, pickRecord} from './pick-record.ts'
import type {Target} from './read/find.ts'
import {holdsRecords} from './read/kind.ts'
import {lookUp} from './read/load.ts'
import {readMany} from './read-articles.ts'
import {type Failure, type Reading, toReader, type Unread} from './readings.ts'
import {toArticleKey, toReportName} from './records.ts'
import {openSources, type Source, type Sources} from './sources.ts'
import type {FilesRequest} from './survey.ts'
import {toHashList} from './text/hash-list.ts'
import {toInside} from './text/inside.ts'
import {printable, quoted} from './text/printable.ts'
import type {Span} from './text/span.ts'
import {winnow} from './text/winnow.ts'
import {toWorded} from './text/worded.ts'

/**
 * The file whose text is traced, a line of it where one passage is meant, and where an index of its archive may lie. In a file
 * of many articles the id of a record says which is meant, in one of JSON a line, too.
 */
export type TraceRequest = Omit<FilesRequest, 'patterns'> & {
  readonly file: string
  readonly record?: string
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

async function traceIn({file, ...request}: TraceRequest, memories: Memories): Promise<Traced> {
  const filePath = resolve(request.cwd, file)
  if (lookUp(filePath) === 'folder') throw new SettingsError(`trace: found a folder ${quoted(file)}, expected a file`)
  const {record} = request
  if (record !== undefined && !holdsRecords(filePath))
    throw new SettingsError(`trace: in ${printable(filePath)} found no article ${quoted(record)}: it is a file of one`)
  return withContents((contents) => traceFrom({...request, filePath, contents}, memories))
}

async function traceFrom({filePath, contents, ...request}: Wanted, memories: Memories): Promise<Traced> {
  const {line, record} = request
  const sources = await openSources(request, filePath, toConfiguration(request), memories, contents)
  if (sources.own.length === 0)
    throw new SettingsError(`trace: found the glob ${quoted(toInside(request.cwd, filePath))}, expected a file`)
  const {readings, line: own} = await readOwn({filePath, line, record}, sources, contents)
  const [traced] = readings
  if (traced?.kind !== 'reading')
    return {filePath, words: 0, steps: [], unread: [...readings.flatMap(toFailure), ...sources.unread]}
  const stretch = own === undefined ? undefined : toStretch(traced, own)
  const {found, unread} = await sources.find(toPrints(traced.document.text, stretch))
  const others = found.filter((one) => one.target.path !== filePath || one.at?.record !== traced.at?.record)
  const held = await readAll(others, sources)
  const chain = traceCopies(traced.document, stretch, held.flatMap(toDocument))
  const byKey = new Map([traced, ...held.flatMap(toReading)].map((one) => [toKey(one.document), one]))
  return {
    filePath: toReportName(filePath, traced.document.record),
    ...toShown(own ?? line),
    words: chain.words,
    steps: placeSteps(chain, byKey),
    unread: [...sources.unread, ...unread]
  }
}

type Wanted = Omit<TraceRequest, 'file'> & {readonly filePath: string; readonly contents: Contents}

function toKey({path, record}: Pick<TraceStep, 'path' | 'record'>): string {
  return toArticleKey(path, record)
}

function toShown(line: number | undefined) {
  return line === undefined ? {} : {line}
}

/** What is read of the file that is meant or, where it holds many articles, of the one of them; and the line that is meant of it. */
type Own = {readonly readings: readonly (Reading | Unread)[]; readonly line: number | undefined}

async function readOwn(meant: Meant, sources: Sources, contents: Contents): Promise<Own> {
  const [target] = sources.own
  if (target === undefined || !holdsRecords(target.path))
    return {readings: await readAll(sources.own.map(toSource), sources), line: meant.line}
  const headers = await sources.headersOf(sources.own)
  const {one, line} = await pickRecord(readMany(target, headers, toReader(), {contents, isAgain: true}), meant)
  return {readings: [one], line}
}

function toSource(target: Target): Source {
  return {target}
}

function toPrints(text: string, stretch: Span | undefined): ReadonlySet<number> {
  const {table} = toWorded(text, stretch === undefined ? undefined : [stretch])
  const winnowed = toHashList()
  winnow({words: table.hashes, start: 0, end: table.count}, winnowed)
  return new Set(winnowed.hashes.subarray(0, winnowed.count))
}

async function readAll(found: readonly Source[], sources: Sources): Promise<readonly (Reading | Failure)[]> {
  const headers = await sources.headersOf([...new Set(found.map(({target}) => target))])
  await loadReaders(found.map(({target}) => target.path))
  const read = toReader()
  return Promise.all(
    found.map(({target, at}) =>
      read(target.path, loadArticle(target.path, at), target.settings, headers.headerOf(target))
    )
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
  const name = printable(toReportName(filePath, document.record))
  throw new SettingsError(`${name}:${line}: found no paragraph on this line, expected one to trace`)
}

function placeSteps({steps}: Chain, readings: ReadonlyMap<string, Reading>): readonly PlacedStep[] {
  return steps.flatMap((step) => {
    const reading = readings.get(toKey(step))
    if (reading === undefined) return []
    const {line} = toPlacer(reading.article).toRegion(step.span)
    return [
      {
        ...step,
        filePath: toReportName(reading.filePath, step.record),
        line,
        text: reading.document.text.slice(step.span.start, step.span.end)
      }
    ]
  })
}
