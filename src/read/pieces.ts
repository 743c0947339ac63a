import {closeSync, openSync, readSync} from 'node:fs'

/** The bytes of a file from a place on, so many at a time. */
export function* readBytes(path: string, size = 1 << 20, start = 0): Generator<Buffer> {
  const file = openSync(path, 'r')
  try {
    for (let at = start; ; ) {
      const buffer = Buffer.allocUnsafe(size)
      const bytes = buffer.subarray(0, readSync(file, buffer, 0, size, at))
      if (bytes.length === 0) return
      yield bytes
      at += bytes.length
    }
  } finally {
    closeSync(file)
  }
}
