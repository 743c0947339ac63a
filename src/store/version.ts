import {existsSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {toHash} from '../text/hash.ts'

/**
 * What makes an index, in one line: the package in its version, the very file of the command, and the version of Unicode by
 * which words are told apart.
 */
export function programVersion(): string {
  const file = fileURLToPath(import.meta.url)
  return [packageVersion(dirname(file)), toHash(readFileSync(file)).slice(0, 16), process.versions.unicode].join(' ')
}

function packageVersion(folder: string): string {
  const path = join(folder, 'package.json')
  if (!existsSync(path)) return dirname(folder) === folder ? 'unknown' : packageVersion(dirname(folder))
  const content: unknown = JSON.parse(readFileSync(path, 'utf8'))
  return typeof content === 'object' && content !== null && 'version' in content ? String(content.version) : 'unknown'
}
