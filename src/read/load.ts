import {isUtf8} from 'node:buffer'
import {readFileSync, type Stats, statSync} from 'node:fs'
import type {RecordArticle} from '../model/record.ts'
import {SettingsError} from '../model/settings.ts'
import {codeOf, describeFileError} from '../text/error.ts'
import {findInvalidUtf8} from '../text/invalid-utf8.ts'
import {toLineStarts} from '../text/lines.ts'
import {printable} from '../text/printable.ts'
import {decodeOther, type Encoding, findWideMark} from './encoding.ts'
import {findForeign} from './foreign.ts'
import {readBytes, readWhole} from './pieces.ts'

/** A file that is not the text it should be, and the first place that shows it. Lines and columns are 1-based. */
export type Trouble = {readonly trouble: string; readonly line: number; readonly column: number}

/**
 * What a file holds in UTF-8, its byte order mark left out; the text is decoded when it is asked for. `encoding`: the file's,
 * where it is another; `article`: what was read with it where it is one of many in its file.
 */
export type Readable = {
  readonly bytes: Uint8Array
  readonly text: string
  readonly encoding?: Encoding
  readonly article?: RecordArticle
}

/** A file, or what is wrong with it. */
export type Loaded = Readable | Trouble

/** Reads a text file. What goes wrong is said, never thrown. */
export function load(path: string): Loaded {
  return read(path, (bytes) => decode(bytes, path))
}

/** Reads text files one after another into the same memory: what was read holds until the next file is asked for. */
export function toLoader(): (path: string) => Loaded {
  const room = Buffer.allocUnsafeSlow(1 << 18)
  return (path) => {
    const readAll = () => readWhole(path, room)
    return read(path, (bytes) => decode(bytes, path), readAll)
  }
}

function read(
  path: string,
  toLoaded: (bytes: Uint8Array) => Loaded,
  readAll: () => Buffer = () => readFileSync(path)
): Loaded {
  try {
    return toLoaded(readAll())
  } catch (error) {
    return toUnreadable(path, error)
  }
}

/** What is said of a file that does not open. */
export function toUnreadable(path: string, error: unknown): Trouble {
  const found =
    codeOf(error) === 'ENOENT' && path.includes('\ufffd') ? 'its name is not UTF-8' : describeFileError(error)
  return {trouble: `Cannot be read: ${found}`, line: 1, column: 1}
}

/** Reads a text file in pieces of whole lines, so that no more than one of them is held. After a trouble there is nothing more. */
export function* loadPieces(path: string): Generator<Loaded> {
  let isText = true
  try {
    for (const bytes of readPieces(path)) {
      const loaded = decodeUtf8(bytes)
      isText = 'text' in loaded
      if (!isText) break
      yield loaded
    }
  } catch {
    isText = false
  }
  if (!isText) yield read(path, decodeUtf8)
}

/** The text that the bytes of a file spell: in UTF-8 or, where they do not, in what they say of themselves or can be told to be. */
export function decode(given: Uint8Array, path = '', declared?: string): Loaded {
  const foreign = findForeign(toBuffer(given))
  if (foreign !== undefined) return {trouble: `Not a text file: found ${foreign}, expected UTF-8`, line: 1, column: 1}
  const loaded = decodeUtf8(given)
  if ('text' in loaded && !mayDeclare(path) && declared === undefined) return loaded
  const decoded = decodeOther(given, {isMarkup: mayDeclare(path), isUtf8: 'text' in loaded, declared})
  if (decoded === undefined) return loaded
  return {...toLoaded(Buffer.from(decoded.text)), text: decoded.text, encoding: decoded.encoding}
}

/** The text that the bytes of a file spell in UTF-8. */
function decodeUtf8(given: Uint8Array): Loaded {
  const bytes = toBuffer(given)
  if (findWideMark(bytes) !== undefined) return toTrouble('found a UTF-16 byte order mark', bytes, 0)
  const zero = bytes.indexOf(0)
  if (zero >= 0) return toTrouble('found a NUL byte', bytes, zero)
  if (!isUtf8(bytes)) return toInvalid(bytes)
  return toLoaded(bytes.subarray(markLength(bytes)))
}

function toBuffer({buffer, byteOffset, byteLength}: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength)
}

/** Whether what a file of that name says of its own encoding counts. */
function mayDeclare(path: string): boolean {
  return /\.x?html?$/iu.test(path)
}

function toLoaded(bytes: Buffer): Loaded {
  let text: string | undefined
  return {
    bytes,
    get text() {
      text ??= bytes.toString('utf8')
      return text
    }
  }
}

/** The size of a file in bytes, and when it was last changed, in milliseconds. */
export type FileTimes = {readonly size: number; readonly modified: number}

/** How a file looks from outside; nothing where it cannot be looked at. */
export function lookAt(path: string): FileTimes | undefined {
  try {
    const {size, mtimeMs} = statSync(path)
    return {size, modified: mtimeMs}
  } catch {
    return undefined
  }
}

/** What lies at a path. What cannot be looked at counts as a file, so that reading it says why. */
export function lookUp(path: string): 'file' | 'folder' | 'other' | undefined {
  let stats: Stats | undefined
  try {
    stats = statSync(path, {throwIfNoEntry: false})
  } catch (error) {
    return ['EACCES', 'EPERM', 'ELOOP'].includes(codeOf(error)) ? 'file' : undefined
  }
  if (stats === undefined || stats.isFile()) return stats && 'file'
  return stats.isDirectory() ? 'folder' : 'other'
}

/**
 * The text of a file that need not be there, a byte order mark left out.
 *
 * @throws {SettingsError} where there is a file that cannot be read
 */
export function readIfThere(path: string, read: (path: string) => Uint8Array = readFileSync): string | undefined {
  if (!isFile(path)) return undefined
  try {
    return Buffer.from(read(path))
      .toString()
      .replace(/^\ufeff/u, '')
  } catch (error) {
    throw new SettingsError(`${printable(path)}: found a file that cannot be read (${describeFileError(error)})`)
  }
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/** The bytes of a file, cut behind line feeds. */
function* readPieces(path: string): Generator<Buffer> {
  const held: Buffer[] = []
  for (const bytes of readBytes(path)) {
    const cut = bytes.lastIndexOf(0x0a) + 1
    if (cut > 0) yield Buffer.concat([...held.splice(0), bytes.subarray(0, cut)])
    held.push(bytes.subarray(cut))
  }
  if (held.some(({length}) => length > 0)) yield Buffer.concat(held)
}

function toTrouble(found: string, bytes: Buffer, at: number): Trouble {
  const before = bytes.toString('utf8', markLength(bytes), at)
  const starts = toLineStarts(before)
  return {
    trouble: `Not a text file: ${found} at byte ${at}, expected UTF-8`,
    line: starts.length,
    column: before.length - (starts.at(-1) ?? 0) + 1
  }
}

function markLength(bytes: Buffer): number {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
}

function toInvalid(bytes: Buffer): Trouble {
  const at = findInvalidUtf8(bytes)
  const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')
  return toTrouble(`found the byte 0x${byte}, which is not UTF-8,`, bytes, at)
}
