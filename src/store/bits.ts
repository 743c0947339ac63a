/** A set of small numbers, one bit for each number that it may hold. */
export type Bits = Uint8Array

/** The empty set of numbers below a limit. */
export function toBits(limit: number): Bits {
  return new Uint8Array(Math.ceil(limit / 8))
}

/** Whether a number is in a set. */
export function hasBit(bits: Bits, number: number): boolean {
  return ((bits[number >>> 3] ?? 0) & (1 << (number & 7))) !== 0
}

/** Adds successive numbers to a set. */
export function addRun(bits: Bits, start: number, length: number): void {
  for (let number = start; number < start + length; ) {
    const whole = (number & 7) === 0 && number + 8 <= start + length
    bits[number >>> 3] = whole ? 0xff : (bits[number >>> 3] ?? 0) | (1 << (number & 7))
    number += whole ? 8 : 1
  }
}

/** Takes the numbers of one set out of another. */
export function removeBits(bits: Bits, others: Bits): void {
  for (let at = 0; at < bits.length; at++) bits[at] = (bits[at] ?? 0) & ~(others[at] ?? 0)
}

/** How many numbers are in a set. */
export function countBits(bits: Bits): number {
  let count = 0
  for (let at = 0; at < bits.length; at++) for (let byte = bits[at] ?? 0; byte !== 0; byte &= byte - 1) count++
  return count
}

/** Gives the numbers of a set, ascending. */
export function listBits(bits: Bits): Uint32Array {
  const numbers = new Uint32Array(countBits(bits))
  let count = 0
  for (let at = 0; at < bits.length; at++) {
    for (let byte = bits[at] ?? 0; byte !== 0; byte &= byte - 1) {
      numbers[count++] = at * 8 + (31 - Math.clz32(byte & -byte))
    }
  }
  return numbers
}
