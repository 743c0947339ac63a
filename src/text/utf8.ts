import {separator, toAstralEntry, toEntry} from './normalize.ts'

/** How far an entry that `entryAt` gives is shifted to give the number of bytes. */
export const lengthShift = 24

/** The entry of the character at an offset, and how many bytes it takes; a broken one is a separator of one byte. */
export function entryAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at] ?? 0
  if (byte < 0x80) return toEntry(byte) | (1 << lengthShift)
  const length = byte < 0xc2 || byte > 0xf4 ? 0 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4
  const point = length === 0 ? 0 : pointAt(bytes, at, length)
  if (point < (leastPoints[length] ?? 0) || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return broken
  return (point > 0xffff ? toAstralEntry(point) : toEntry(point)) | (length << lengthShift)
}

const broken = separator | (1 << lengthShift)
/** The first code point that needs so many bytes. */
const leastPoints = [1, 0, 0x80, 0x800, 0x10000]

/** The code point of a character of two bytes or more, -1 where a byte is missing. */
export function pointAt(bytes: Uint8Array, at: number, length: number): number {
  let point = (bytes[at] ?? 0) & (0xff >> (length + 1))
  for (let index = 1; index < length; index++) {
    const byte = bytes[at + index] ?? 0
    if ((byte & 0xc0) !== 0x80) return -1
    point = (point << 6) | (byte & 0x3f)
  }
  return point
}
