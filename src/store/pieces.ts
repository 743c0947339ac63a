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
  const bytes = Buffer.allocUnsafe(length + sumLength)
  fill(pieces, bytes, offset)
  return checked(pieces, bytes, offset, length)
}

/** The numbers of a piece. */
export function readNumbers(pieces: Pieces, offset: number, count: number): Float64Array {
  const room = new Float64Array(count + 1)
  const length = count * room.BYTES_PER_ELEMENT
  const bytes = new Uint8Array(room.buffer, 0, length + sumLength)
  fill(pieces, bytes, offset)
  checked(pieces, bytes, offset, length)
  return room.subarray(0, count)
}

/** Reads pieces that lie one behind another, many at a time; what is given holds until the next piece is read. */
export function toReader(pieces: Pieces, size: number): (offset: number, length: number) => Uint8Array {
  let [held, heldFrom]: [Uint8Array, number] = [new Uint8Array(0), 0]
  return (offset, length) => {
    const whole = length + sumLength
    if (offset < heldFrom || offset + whole > heldFrom + held.length) {
      const bytes = Buffer.allocUnsafe(Math.max(whole, size))
      held = bytes.subarray(0, readUpTo(pieces, bytes, offset))
      heldFrom = offset
    }
    const at = offset - heldFrom
    return checked(pieces, held.subarray(at, at + whole), offset, length)
  }
}

function checked({name, salt}: Pieces, bytes: Uint8Array, offset: number, length: number): Uint8Array {
  const piece = bytes.subarray(0, length)
  if (bytes.length < length + sumLength || sumAt(bytes, length) !== toSum([piece], salt, offset)) {
    throw new DamagedIndex(`${name} is damaged at byte ${offset}`)
  }
  return piece
}

function sumAt(bytes: Uint8Array, at: number): number {
  let sum = 0
  for (let index = sumLength - 1; index >= 0; index--) sum = (sum << 8) | (bytes[at + index] ?? 0)
  return sum >>> 0
}

/** Fills bytes with those of a file from an offset on. */
function fill(pieces: Pieces, bytes: Uint8Array, offset: number): void {
  if (readUpTo(pieces, bytes, offset) < bytes.length) {
    throw new DamagedIndex(`${pieces.name} ends before byte ${offset + bytes.length}`)
  }
}

/** Fills bytes as far as a file goes, and says how many. */
function readUpTo({name, file}: Pieces, bytes: Uint8Array, offset: number): number {
  let count = 0
  try {
    for (let read = -1; read !== 0 && count < bytes.length; count += read) {
      read = readSync(file, bytes, count, bytes.length - count, offset + count)
    }
  } catch (error) {
    throw new DamagedIndex(`${name} cannot be read (${messageOf(error)})`)
  }
  return count
}
