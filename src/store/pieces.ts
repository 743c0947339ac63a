import {readSync} from 'node:fs'
import {crc32} from 'node:zlib'
import {messageOf} from '../text/error.ts'
import {DamagedIndex} from './fault.ts'

/**
 * A file of pieces. A piece is bytes and their checksum, and is read by itself; the checksum holds only at its offset and in
 * this file.
 */
export type Pieces = {readonly name: string; readonly file: number; readonly salt: number}

/** How many bytes the checksum behind a piece takes. */
export const sumLength = 4

/** What the checksums of a file start from. */
export function toSalt(name: string): number {
  return crc32(name)
}

/** The checksum of a piece at an offset. Node takes the checksum of no bytes for 0, whatever it was to go on from. */
export function toSum(chunks: readonly Uint8Array[], salt: number, offset: number): number {
  return chunks.reduce((sum, chunk) => (chunk.length === 0 ? sum : crc32(chunk, sum)), (salt + offset) >>> 0)
}

/**
 * The bytes of the piece at an offset.
 *
 * @throws {DamagedIndex} where they are not those that were written
 */
export function readPiece(pieces: Pieces, offset: number, length: number): Uint8Array {
  const bytes = readBytes(pieces, offset, length + sumLength)
  return checked(pieces, bytes, offset, length)
}

/** Reads pieces that lie one behind another, many at a time; what is given holds until the next piece is read. */
export function toReader(pieces: Pieces, size: number): (offset: number, length: number) => Uint8Array {
  let [held, heldFrom] = [new Uint8Array(0), 0]
  return (offset, length) => {
    const whole = length + sumLength
    if (offset < heldFrom || offset + whole > heldFrom + held.length) {
      held = readUpTo(pieces, offset, Math.max(whole, size))
      heldFrom = offset
    }
    const at = offset - heldFrom
    return checked(pieces, held.subarray(at, at + whole), offset, length)
  }
}

function checked({name, salt}: Pieces, bytes: Uint8Array, offset: number, length: number): Uint8Array {
  const piece = bytes.subarray(0, length)
  const sum = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < length + sumLength || sum.getUint32(length, true) !== toSum([piece], salt, offset)) {
    throw new DamagedIndex(`${name} is damaged at byte ${offset}`)
  }
  return piece
}

/** Exactly so many bytes of a file. */
function readBytes(pieces: Pieces, offset: number, length: number): Uint8Array {
  const bytes = readUpTo(pieces, offset, length)
  if (bytes.length < length) throw new DamagedIndex(`${pieces.name} ends before byte ${offset + length}`)
  return bytes
}

function readUpTo({name, file}: Pieces, offset: number, length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length)
  let count = 0
  try {
    for (let read = -1; read !== 0 && count < length; count += read) {
      read = readSync(file, bytes, count, length - count, offset + count)
    }
  } catch (error) {
    throw new DamagedIndex(`${name} cannot be read (${messageOf(error)})`)
  }
  return bytes.subarray(0, count)
}
