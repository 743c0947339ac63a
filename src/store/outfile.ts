import {closeSync, openSync, writeSync} from 'node:fs'
import {dirname} from 'node:path'
import {codeOf, messageOf} from '../text/error.ts'
import {printable} from '../text/printable.ts'
import {UnwritableIndex} from './fault.ts'
import {sumLength, toSalt, toSum} from './pieces.ts'

/** Writes bytes to a file, as many as it can, and says how many. */
export type Write = (file: number, bytes: Uint8Array) => number

/** A file that is being written from its start to its end, many bytes at a time. */
export type Outfile = {
  readonly path: string
  readonly file: number
  readonly salt: number
  readonly write: Write
  readonly held: Uint8Array
  count: number
  /** Where the next byte goes. */
  offset: number
}

const heldLength = 1 << 20

/** Makes a file to be written; pieces of it hold under the name that it gets in the end. */
export function createFile(path: string, name: string, write: Write = writeSync): Outfile {
  const file = attempt(dirname(path), () => openSync(path, 'wx+'))
  return {path, file, salt: toSalt(name), write, held: Buffer.allocUnsafeSlow(heldLength), count: 0, offset: 0}
}

/** Adds a piece, given in chunks, and says where it stands. */
export function addPiece(out: Outfile, ...chunks: readonly Uint8Array[]): number {
  const {offset} = out
  const sum = new Uint8Array(sumLength)
  new DataView(sum.buffer).setUint32(0, toSum(chunks, out.salt, offset), true)
  for (const chunk of chunks) addBytes(out, chunk)
  addBytes(out, sum)
  return offset
}

/** Adds bytes as they are. */
export function addBytes(out: Outfile, bytes: Uint8Array): void {
  if (out.count + bytes.length > out.held.length) flush(out)
  out.offset += bytes.length
  if (bytes.length > out.held.length) {
    writeAll(out, bytes)
    return
  }
  out.held.set(bytes, out.count)
  out.count += bytes.length
}

/** Writes what is still held. A kill cannot undo it; only a power cut could, and then the checksums tell. */
export function flush(out: Outfile): void {
  writeAll(out, out.held.subarray(0, out.count))
  out.count = 0
}

/** Closes the file, complete or not. */
export function closeFile({file}: Outfile): void {
  closeSync(file)
}

function writeAll({path, file, write}: Outfile, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) done += attempt(dirname(path), () => write(file, bytes.subarray(done)))
}

/**
 * Does something in a folder where an index is to be.
 *
 * @throws {UnwritableIndex} where the system does not let it
 */
export function attempt<Result>(folder: string, action: () => Result): Result {
  try {
    return action()
  } catch (error) {
    throw new UnwritableIndex(`${printable(folder)} cannot be written (${reasons[codeOf(error)] ?? messageOf(error)})`)
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'no room is left',
  EDQUOT: 'no room is left',
  EFBIG: 'no room is left',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'permission denied',
  ENOTDIR: 'it is no folder, or lies in none',
  EISDIR: 'a folder is in the place of one of its files'
}
