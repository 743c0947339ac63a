import {closeSync, mkdtempSync, openSync, readFileSync, readSync, rmSync, writeSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

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

/** A folder for files that a run makes for itself; it is there when the first is made. */
export type Scratch = {
  /** Writes a file piece by piece, and gives its path. */
  write(pieces: AsyncIterable<Uint8Array>): Promise<string>
  remove(): void
}

/** Opens such a folder among the temporary files of the machine. */
export function openScratch(): Scratch {
  let folder: string | undefined
  let count = 0
  return {
    async write(pieces) {
      folder ??= mkdtempSync(join(tmpdir(), 'provlint-'))
      const path = join(folder, String(count++))
      const file = openSync(path, 'wx', 0o600)
      try {
        for await (const piece of pieces)
          for (let at = 0; at < piece.length; ) at += writeSync(file, piece, at, piece.length - at)
      } finally {
        closeSync(file)
      }
      return path
    },
    remove() {
      if (folder !== undefined) rmSync(folder, {recursive: true, force: true})
      folder = undefined
    }
  }
}
