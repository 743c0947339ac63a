import {isUtf8} from 'node:buffer'
import {readFileSync, statSync} from 'node:fs'
import {codeOf, messageOf} from '../text/errors.ts'

/** A file that is not the text it should be, and the first place that shows it. Lines and columns are 1-based. */
export type Trouble = {readonly trouble: string; readonly line: number; readonly column: number}

/** The text of a file, its byte order mark left out. */
export type Loaded = {readonly text: string} | Trouble

/** Reads a text file. What goes wrong is said, never thrown. */
export function load(path: string): Loaded {
  try {
    return decode(readFileSync(path))
  } catch (error) {
    return {trouble: `Cannot be read: ${describeTrouble(error)}`, line: 1, column: 1}
  }
}

/** The text that the bytes of a file spell in UTF-8. */
export function decode(bytes: Buffer): Loaded {
  const wide = bytes[0] === 0xff ? bytes[1] === 0xfe : bytes[0] === 0xfe && bytes[1] === 0xff
  if (wide) return toTrouble('found a UTF-16 byte order mark', bytes, 0)
  const zero = bytes.indexOf(0)
  if (zero >= 0) return toTrouble('found a NUL byte', bytes, zero)
  if (!isUtf8(bytes)) return toInvalid(bytes)
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  return {text: bytes.toString('utf8', marked ? 3 : 0)}
}

/** What lies at a path. */
export function lookUp(path: string): 'file' | 'folder' | 'other' | undefined {
  const stats = statSync(path, {throwIfNoEntry: false})
  if (!stats) return undefined
  if (stats.isFile()) return 'file'
  return stats.isDirectory() ? 'folder' : 'other'
}

/** The text of a file that need not be there. */
export function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

function toTrouble(found: string, bytes: Buffer, at: number): Trouble {
  const lineStart = at === 0 ? 0 : bytes.lastIndexOf(0x0a, at - 1) + 1
  return {
    trouble: `Not a text file: ${found} at byte ${at}, expected UTF-8`,
    line: countLineFeeds(bytes.subarray(0, lineStart)) + 1,
    column: bytes.toString('utf8', lineStart, at).length + 1
  }
}

function toInvalid(bytes: Buffer): Trouble {
  const at = findInvalid(bytes)
  const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')
  return toTrouble(`found the byte 0x${byte}, which is not UTF-8,`, bytes, at)
}

/** The first byte of the first invalid sequence, by bisection: a stretch is valid as long as a streaming decoder accepts it. */
function findInvalid(bytes: Buffer): number {
  let valid = 0
  let invalid = bytes.length
  while (valid + 1 < invalid) {
    const middle = (valid + invalid) >> 1
    if (isValidStart(bytes.subarray(0, middle))) valid = middle
    else invalid = middle
  }
  while (valid > 0 && ((bytes[valid - 1] ?? 0) & 0xc0) === 0x80) valid--
  return (bytes[valid - 1] ?? 0) >= 0xc0 ? valid - 1 : valid
}

function isValidStart(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(bytes, {stream: true})
    return true
  } catch {
    return false
  }
}

function countLineFeeds(bytes: Buffer): number {
  let count = 0
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) count++
  return count
}

function describeTrouble(error: unknown): string {
  const words: Readonly<Record<string, string>> = {
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EISDIR: 'it is a folder',
    ENOENT: 'it is no longer there',
    ELOOP: 'too many symbolic links'
  }
  return words[codeOf(error)] ?? messageOf(error)
}
