import {readSync, rmSync} from 'node:fs'
import {dirname} from 'node:path'
import {toBytes} from './entry.ts'
import {addBytes, attempt, closeFile, createFile, flush, type Outfile, type Write} from './outfile.ts'

/** A file for what does not fit in memory while the index is written; it is made when it is first needed. */
export type Spill = {
  readonly path: string
  readonly write: Write | undefined
  /** How many more numbers may be held in memory. */
  room: number
  out?: Outfile
}

/** Adds numbers, and says where they start. */
export function spillNumbers(spill: Spill, numbers: Uint32Array): number {
  spill.out ??= createFile(spill.path, spill.path, spill.write)
  const {offset} = spill.out
  addBytes(spill.out, toBytes(numbers))
  flush(spill.out)
  return offset
}

/** Fills an array with the numbers from a byte on. */
export function readSpilled({path, out}: Spill, offset: number, numbers: Uint32Array): void {
  const bytes = toBytes(numbers)
  for (let done = 0; out !== undefined && done < bytes.length; ) {
    const read = attempt(dirname(path), () => readSync(out.file, bytes, done, bytes.length - done, offset + done))
    if (read === 0) throw new RangeError(`${path} ends before byte ${offset + bytes.length}`)
    done += read
  }
}

/** Closes and removes the file. */
export function removeSpill({path, out}: Spill): void {
  if (out === undefined) return
  closeFile(out)
  rmSync(path, {force: true})
}
