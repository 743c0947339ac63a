import {existsSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {isRecord} from '../text/record.ts'

/** A file of the package, read as text; nothing where there is none. */
export function readPackaged(name: string): string | undefined {
  const path = join(packageFolder(), name)
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

/** The folder that holds the package, whether it is built or not. */
export function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder)
  return folder
}

/** The version of the package. */
export function version(): string {
  const content: unknown = JSON.parse(readPackaged('package.json') ?? '{}')
  return isRecord(content) && 'version' in content ? String(content.version) : 'unknown'
}
