import {closeSync, openSync, readFileSync, readSync} from 'node:fs'

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

/** The bytes of a file, in `room` where they fit: fresh memory costs more than reading a short file does. */
export function readWhole(path: string, room: Buffer): Buffer {
  const file = openSync(path, 'r')
  try {
    for (let length = 0; ; ) {
      const count = readSync(file, room, length, room.length - length, null)
      length += count
      if (count === 0) return room.subarray(0, length)
      if (length === room.length) return Buffer.concat([room, readFileSync(file)])
    }
  } finally {
    closeSync(file)
  }
}
