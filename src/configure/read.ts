import {readFileSync} from 'node:fs'
import {SettingsError} from '../model/settings.ts'
import {codeOf} from '../text/errors.ts'
import {printable} from '../text/printable.ts'
import {type SettingsFile, toSyntaxError} from './problem.ts'

/**
 * Reads a settings file; nothing where there is none.
 *
 * @throws {SettingsError} when it cannot be read, or is not JSON: with the line and the column
 */
export async function readSettingsFile(path: string): Promise<SettingsFile | undefined> {
  const text = readText(path)
  if (text === undefined) return undefined
  try {
    return {path, text, value: JSON.parse(text)}
  } catch {
    throw await toSyntaxError(path, text)
  }
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').replace(/^\ufeff/u, '')
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    const found = code === 'EISDIR' ? 'a folder' : `a file that cannot be read (${code})`
    throw new SettingsError(`${printable(path)}: found ${found}, expected a settings file`)
  }
}
