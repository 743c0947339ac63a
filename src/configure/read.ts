import {readFileSync, statSync} from 'node:fs'
import {SettingsError} from '../model/settings.ts'
import {codeOf} from '../text/error.ts'
import {printable} from '../text/printable.ts'
import {type SettingsFile, toSyntaxError} from './problem.ts'

type Look = (path: string) => {isFile(): boolean; isDirectory(): boolean}

/**
 * Reads a settings file; nothing where there is none. A folder that cannot be searched has none, so that what is read
 * from it says why.
 *
 * @throws {SettingsError} when it cannot be read, or is not JSON: with the line and the column
 */
export async function readSettingsFile(path: string, look: Look = statSync): Promise<SettingsFile | undefined> {
  const text = isThere(path, look) ? readText(path) : undefined
  if (text === undefined) return undefined
  try {
    return {path, text, value: JSON.parse(text)}
  } catch {
    throw await toSyntaxError(path, text)
  }
}

function isThere(path: string, look: Look): boolean {
  try {
    const stats = look(path)
    if (stats.isFile()) return true
    throw toError(path, stats.isDirectory() ? 'a folder' : 'what is no regular file')
  } catch (error) {
    if (error instanceof SettingsError) throw error
    if (['ENOENT', 'ENOTDIR', 'EACCES'].includes(codeOf(error))) return false
    throw toError(path, `a file that cannot be read (${codeOf(error)})`)
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\ufeff/u, '')
  } catch (error) {
    throw toError(path, `a file that cannot be read (${codeOf(error)})`)
  }
}

function toError(path: string, found: string): SettingsError {
  return new SettingsError(`${printable(path)}: found ${found}, expected a settings file`)
}
