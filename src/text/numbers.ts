/** Numbers of 32 bits, all 0; on memory that threads share where that is asked for. */
export function toNumbers(length: number, shared = false): Uint32Array {
  return shared ? new Uint32Array(new SharedArrayBuffer(length * 4)) : new Uint32Array(length)
}

/** A copy of numbers, likewise. */
export function copyNumbers(numbers: ArrayLike<number>, shared = false): Uint32Array {
  const copy = toNumbers(numbers.length, shared)
  copy.set(numbers)
  return copy
}

/** Hashes of 52 bits, likewise. */
export function copyHashes(hashes: ArrayLike<number>, shared = false): Float64Array {
  const copy = shared ? new Float64Array(new SharedArrayBuffer(hashes.length * 8)) : new Float64Array(hashes.length)
  copy.set(hashes)
  return copy
}

/** Numbers of 8 bits, likewise. */
export function toFlags(length: number, shared = false): Uint8Array {
  return shared ? new Uint8Array(new SharedArrayBuffer(length)) : new Uint8Array(length)
}

/** Whether an array lies on memory that threads share. */
export function isShared(numbers: Uint32Array | undefined): boolean {
  return numbers?.buffer instanceof SharedArrayBuffer
}
