import {isUtf8} from 'node:buffer'

/** The first byte of the first invalid sequence, by bisection: a stretch is valid as long as a streaming decoder accepts it. */
export function findInvalidUtf8(bytes: Buffer): number {
  let valid = 0
  let invalid = bytes.length
  while (valid + 1 < invalid) {
    const middle = (valid + invalid) >> 1
    if (isValidStart(bytes.subarray(0, middle))) valid = middle
    else invalid = middle
  }
  while (!isUtf8(bytes.subarray(0, valid))) valid--
  return valid
}

function isValidStart(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(bytes, {stream: true})
    return true
  } catch {
    return false
  }
}
