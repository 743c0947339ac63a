import {DamagedIndex} from './fault.ts'

/** Bytes that numbers are added to; `count` of them are in use. */
export type Packed = {bytes: Uint8Array; count: number}

/** Adds a whole number below 2^53, seven bits a byte, the lowest first; the highest bit says that another byte follows. */
export function addNumber(packed: Packed, number: number): void {
  if (packed.count + longest > packed.bytes.length) grow(packed)
  const {bytes} = packed
  let at = packed.count
  for (; number >= 2 ** 31; number = Math.floor(number / 0x80)) bytes[at++] = (number & 0x7f) | 0x80
  let rest = number | 0
  for (; rest >= 0x80; rest >>= 7) bytes[at++] = (rest & 0x7f) | 0x80
  bytes[at++] = rest
  packed.count = at
}

/** A number takes no more bytes. */
const longest = 8

function grow(packed: Packed): void {
  const larger = new Uint8Array(packed.bytes.length * 2 + longest)
  larger.set(packed.bytes)
  packed.bytes = larger
}

/** Bytes that numbers are read from, and where the next one starts. */
export type Cursor = {readonly bytes: Uint8Array; at: number}

/** Reads the number at the cursor, and goes behind it. */
export function readNumber(cursor: Cursor): number {
  const {bytes} = cursor
  let byte = bytes[cursor.at++] ?? 0
  let number = byte & 0x7f
  for (let unit = 0x80; byte >= 0x80; unit *= 0x80) {
    if (cursor.at >= bytes.length) throw new DamagedIndex('a list of articles ends within a number')
    byte = bytes[cursor.at++] ?? 0
    number += (byte & 0x7f) * unit
  }
  return number
}

/** Goes behind the number at the cursor. */
export function skipNumber(cursor: Cursor): void {
  while ((cursor.bytes[cursor.at++] ?? 0) >= 0x80);
}
