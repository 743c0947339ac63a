import {readdirSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {toInside} from '../src/text/inside.ts'

/** The articles of a folder, as the benchmark knows them. */
export type Archive = {
  /** Absolute. */
  readonly folder: string
  /** Relative to the folder, sorted, with `/`. */
  readonly paths: readonly string[]
  readonly bytes: number
}

/** Every `.txt` file of a folder that no dot-folder and no package holds, as a lint run would take them. */
export function readArchive(folder: string): Archive {
  const entries = readdirSync(folder, {recursive: true, withFileTypes: true})
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.txt'))
    .map((entry) => toInside(folder, join(entry.parentPath, entry.name)))
    .filter((path) => !/(?:^|\/)(?:\.|node_modules\/)/.test(path))
    .sort()
  return {folder, paths, bytes: paths.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0)}
}

/** So many of the articles, evenly spread. */
export function sample({paths}: Archive, count: number): readonly string[] {
  const step = Math.max(1, paths.length / count)
  return Array.from({length: Math.min(count, paths.length)}, (_, index) => paths[Math.floor(index * step)] ?? '')
}
