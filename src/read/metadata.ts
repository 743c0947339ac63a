import {posix, resolve} from 'node:path'
import type {Complaint, Metadata} from '../model/metadata.ts'
import {printableLine, quoted} from '../text/printable.ts'
import {type Packed, pack, unpack} from './header.ts'
import {lookUp, type Trouble} from './load.ts'
import {readRows} from './rows.ts'
import type {Entry} from './table.ts'

/** Which file to read, and what of it. */
export type MetadataRequest = {
  /** The folder of the archive, absolute. */
  readonly root: string
  /** The file, relative to the root. */
  readonly name: string
  /** The articles whose headers are wanted, relative to the root, with `/`. */
  readonly paths: ReadonlySet<string>
  /** These are all articles of the archive: the file is read to its end, and its faults are told. */
  readonly isWhole: boolean
}

/** What is kept while the file is read. */
type Collected = {
  readonly request: MetadataRequest
  readonly rows: Map<string, {readonly line: number; readonly packed: Packed}>
  readonly complaints: Complaint[]
}

/**
 * Reads the headers of articles from a file of the archive, in memory that grows with these articles and not with the
 * file. A file that cannot be read is a fault, in words that follow its place in the settings.
 */
export async function readMetadata(request: MetadataRequest): Promise<Metadata | {readonly fault: string}> {
  const file = resolve(request.root, request.name)
  const kind = lookUp(file)
  if (kind !== 'file') return {fault: describeMissing(kind, request.name)}
  const collected: Collected = {request, rows: new Map(), complaints: []}
  let isEmpty = true
  for await (const rows of readRows(file)) {
    if ('trouble' in rows) return {fault: describeTrouble(rows, request.name)}
    for (const row of rows) collect(row, collected)
    isEmpty &&= rows.length === 0
    if (!request.isWhole && collected.rows.size === request.paths.size) break
  }
  if (isEmpty) complain(collected, 1, 'The file gives no headers: found no row, expected one for each article')
  return toMetadata(collected)
}

function toMetadata({rows, complaints}: Collected): Metadata {
  return {
    headerOf: (path) => {
      const row = rows.get(path)
      return row ? unpack(row.packed, 'metadata') : {}
    },
    complaints
  }
}

function describeMissing(kind: ReturnType<typeof lookUp>, name: string): string {
  const found = {folder: 'a folder', other: 'neither a file nor a folder', file: 'a file'}
  const expected = 'expected a JSON Lines or CSV file, its path from the folder of the archive'
  return `found ${kind === undefined ? 'no such file' : found[kind]} ${quoted(name)}, ${expected}`
}

function describeTrouble({trouble, line, column}: Trouble, name: string): string {
  return `found ${quoted(name)}, which fails at ${line}:${column}: ${trouble}`
}

function collect(row: Entry | Complaint, collected: Collected): void {
  const message = 'message' in row ? row.message : keep(row, collected)
  if (message !== undefined) complain(collected, row.line, message)
}

/** Only a run over the whole archive is told of the faults of its metadata. */
function complain({request, complaints}: Collected, line: number, message: string): void {
  if (request.isWhole) complaints.push({line, message})
}

/** Keeps what a row says, or gives back why it is left out. */
function keep({line, values}: Entry, collected: Collected): string | undefined {
  const {request, rows} = collected
  const path = toPath(values.path, request.paths)
  if (path === undefined) return describeMissingPath(values.path)
  const first = rows.get(path)
  if (first) return describeSecond(path, first.line)
  if (!request.paths.has(path)) return doubt(path, request)
  const {packed, complaints} = pack(values)
  rows.set(detach(path), {line, packed})
  for (const {message} of complaints) complain(collected, line, message)
  return undefined
}

/** A text cut from a longer one can keep the whole of it in memory; this one stands alone. */
function detach(text: string): string {
  return Buffer.from(text).toString()
}

/** A file that is there may be ignored, or belong to no article for other reasons. */
function doubt(path: string, {root, isWhole}: MetadataRequest): string | undefined {
  if (!isWhole || isFile(root, path)) return undefined
  return `The row is left out: found the path ${quoted(path)}, expected that of a file in the folder of the archive`
}

function describeSecond(path: string, line: number): string {
  return `The row is left out: found a second one for ${quoted(path)}, expected one; the first is on line ${line}`
}

/** A path as the archive writes it: `./` and `\` are other ways to write it, unless the file itself is named so. */
function toPath(given: unknown, paths: ReadonlySet<string>): string | undefined {
  if (typeof given !== 'string' || given.trim() === '') return undefined
  return paths.has(given) ? given : posix.normalize(given.trim().replaceAll('\\', '/'))
}

function describeMissingPath(given: unknown): string {
  const found =
    given === undefined || typeof given === 'string'
      ? 'no path'
      : `${printableLine(JSON.stringify(given)).slice(0, 60)} as path`
  return `The row is left out: found ${found}, expected the path of an article from the folder of the archive`
}

function isFile(root: string, path: string): boolean {
  return !path.startsWith('../') && !posix.isAbsolute(path) && lookUp(resolve(root, path)) === 'file'
}
