import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {codeOf} from '../text/error.ts'

/** The file is not what it was, so nothing was written. */
export class ChangedFile extends Error {
  override readonly name = 'ChangedFile'
}

/**
 * Writes a text file whole or not at all: beside it first, with its mode, and then in its place; a link stays one, a byte
 * order mark too. Where it is said what the file holds, and it holds anything else, it is left alone.
 *
 * @throws {ChangedFile} where it holds anything else
 */
export function rewrite(path: string, text: string, expected?: string): void {
  const target = existsSync(path) ? realpathSync(path) : path
  const isThere = existsSync(target)
  if (isThere) accessSync(target, constants.W_OK)
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.part`)
  try {
    writeFileSync(beside, Buffer.concat([isThere ? markOf(readFileSync(target)) : mark.subarray(3), Buffer.from(text)]))
    if (isThere) chmodSync(beside, statSync(target).mode & 0o7777)
    if (expected !== undefined) assertSame(target, expected)
    renameSync(beside, target)
  } catch (error) {
    if (codeOf(error) !== 'EISDIR') rmSync(beside, {force: true})
    throw error
  }
}

/** The byte order mark of a file as a text, or nothing. */
export function readMark(path: string): string {
  return existsSync(path) ? markOf(readFileSync(path)).toString() : ''
}

const mark = Buffer.from('\ufeff')

/** The byte order mark of a file, or nothing. */
function markOf(bytes: Buffer): Buffer {
  return bytes.subarray(0, bytes.subarray(0, mark.length).equals(mark) ? mark.length : 0)
}

function assertSame(path: string, expected: string): void {
  const bytes = existsSync(path) ? readFileSync(path) : undefined
  if (!bytes?.subarray(markOf(bytes).length).equals(Buffer.from(expected)))
    throw new ChangedFile('the file changed meanwhile')
}
