import {dirname, resolve} from 'node:path'
import {addUtf8, closePrints, openPrints} from './analyze/prints.ts'
import {toPlacer} from './check/place.ts'
import {toConfiguration} from './configure/configure.ts'
import type {Headers} from './headers.ts'
import {findSharers} from './match/sharers.ts'
import {traceCopies} from './match/trace.ts'
import type {Document} from './model/document.ts'
import {SettingsError} from './model/settings.ts'
import type {Chain, TraceStep} from './model/trace.ts'
import type {Target} from './read/find.ts'
import {load, lookUp} from './read/load.ts'
import {type Reading, toReader, toUnread, type Unread} from './readings.ts'
import {type FilesRequest, survey} from './survey.ts'
import {printable, quoted} from './text/printable.ts'
import type {Span} from './text/span.ts'
import {toWinnowed, winnow} from './text/winnow.ts'
import {toWorded} from './text/worded.ts'

/** The file whose text is traced, and a line of it where one passage is meant. */
export type TraceRequest = Omit<FilesRequest, 'patterns'> & {readonly file: string; readonly line?: number}

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
 * Finds who else prints what an article says, or one passage of it, in the archive of the nearest settings.
 *
 * @throws {SettingsError} when the settings are at fault, or the file or the line is not there
 */
export async function traceFile({file, line, ...request}: TraceRequest): Promise<Traced> {
  const filePath = resolve(request.cwd, file)
  if (lookUp(filePath) === 'folder') throw new SettingsError(`trace: found a folder ${quoted(file)}, expected a file`)
  const configuration = toConfiguration(request)
  const {root} = await configuration(dirname(filePath))
  const found = await survey({...request, patterns: [filePath, root]}, undefined, configuration)
  const targets = found.targets.filter(({path, settings}) => path === filePath || settings.root === root)
  const readings = await readAll(
    targets.filter(({path}) => path === filePath),
    found.headers
  )
  const [traced] = readings
  const unread = [...toUnread(found.unreadable, [])]
  if (traced?.kind !== 'reading')
    return {filePath, words: 0, steps: [], unread: [...readings.flatMap(toFailure), ...unread]}
  const stretch = line === undefined ? undefined : toStretch(traced, line)
  const others = targets.filter(({path, ignored}) => path !== filePath && !ignored)
  const sharers = await findCandidates(traced, stretch, others, unread)
  const held = await readAll(sharers, found.headers)
  const chain = traceCopies(traced.document, stretch, held.flatMap(toDocument))
  const byPath = new Map([traced, ...held.flatMap(toReading)].map((one) => [one.document.path, one]))
  return {filePath, ...(line === undefined ? {} : {line}), words: chain.words, steps: placeSteps(chain, byPath), unread}
}

/** How many files are looked at together. */
const batchSize = 256

/** The articles that may share a run of twelve words with a text, told by the prints of its words; this reads the archive. */
async function findCandidates(
  {document}: Reading,
  stretch: Span | undefined,
  targets: readonly Target[],
  unread: Unread[]
): Promise<readonly Target[]> {
  const wanted = toPrints(document.text, stretch)
  const found: Target[] = []
  for (let from = 0; from < targets.length; from += batchSize) {
    const prints = openPrints()
    const batch = targets.slice(from, from + batchSize)
    for (const {path} of batch) {
      const loaded = load(path)
      if ('trouble' in loaded) unread.push({kind: 'trouble', filePath: path, ...loaded})
      addUtf8(prints, 'trouble' in loaded ? new Uint8Array() : loaded.bytes)
    }
    for (const index of findSharers(wanted, closePrints(prints))) found.push(...batch.slice(index, index + 1))
  }
  return found
}

function toPrints(text: string, stretch: Span | undefined): ReadonlySet<number> {
  const {table} = toWorded(text, stretch === undefined ? undefined : [stretch])
  const winnowed = toWinnowed()
  winnow({words: table.hashes, start: 0, end: table.count}, winnowed)
  return new Set(winnowed.hashes.subarray(0, winnowed.count))
}

async function readAll(
  targets: readonly Target[],
  headers: Headers
): Promise<readonly Awaited<ReturnType<ReturnType<typeof toReader>>>[]> {
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
