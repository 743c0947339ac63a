import {existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {codeOf} from '../text/error.ts'
import {manifestName} from './manifest.ts'
import {addBytes, attempt, closeFile, createFile, flush, type Write} from './outfile.ts'

/** Makes a folder with those that it lies in, and gives the ones that were made, the outermost first. */
export function makeFolder(folder: string): readonly string[] {
  if (existsSync(folder)) return []
  const above = dirname(folder) === folder ? [] : makeFolder(dirname(folder))
  attempt(folder, () => makeOne(folder))
  return [...above, folder]
}

/** Another run may make it at the same time. */
function makeOne(folder: string): void {
  try {
    mkdirSync(folder)
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  }
}

/** Writes a file beside its place and puts it there as a whole; `beside` is left where that fails. */
export function replaceFile(path: string, beside: string, bytes: Uint8Array, write?: Write): void {
  const out = createFile(beside, beside, write)
  try {
    addBytes(out, bytes)
    flush(out)
  } finally {
    closeFile(out)
  }
  attempt(dirname(path), () => renameSync(beside, path))
}

/** Keeps the folder out of git, where all that lies in it is the index. */
export function ignoreFolder(folder: string, beside: string, write?: Write): void {
  const names = attempt(folder, () => readdirSync(folder))
  if (names.every((name) => name === manifestName || ours.test(name))) {
    replaceFile(join(folder, ignoreName), beside, Buffer.from('*\n'), write)
  }
}

/** Removes folders that were made and the file that keeps them out of git, unless there is something else in them by now. */
export function unmakeFolders(folders: readonly string[]): void {
  const folder = folders.at(-1)
  if (folder === undefined || !isBare(folder)) return
  removeFile(join(folder, ignoreName))
  for (const made of folders.toReversed()) quietly(() => rmdirSync(made))
}

function isBare(folder: string): boolean {
  try {
    return readdirSync(folder).every((name) => name === ignoreName)
  } catch {
    return false
  }
}

/** The files in a folder that a writer of an index made: segments, and what is not finished. */
export function listOurs(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => ours.test(name))
  } catch {
    return []
  }
}

/** Removes a file, if it is there and can be removed. */
export function removeFile(path: string): void {
  quietly(() => rmSync(path, {force: true}))
}

const ignoreName = '.gitignore'
const ours = /^provlint-[\da-f]{16}\.(?:segment|[a-z]+\.part)$/u

/** What cannot be removed now is removed by the next writer. */
function quietly(action: () => void): void {
  try {
    action()
  } catch {}
}
