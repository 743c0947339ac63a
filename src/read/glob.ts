import {type Dirent, readdir, readdirSync} from 'node:fs'
import {dirname, resolve} from 'node:path'

/** The files that globs came to, and the folders that could not be read on the way. */
export type Listing = {readonly paths: readonly string[]; readonly unreadable: readonly string[]}

type Answer = (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void

/** Reads a folder, as Node does. */
export type ReadFolder = (path: string, options: {withFileTypes: true}, answer: Answer) => void

/**
 * The files that globs match in a folder. Dot-files and `node_modules` are left out and symbolic links are not
 * followed. A folder that cannot be read is named and does not stop the others.
 */
export async function glob(
  patterns: readonly string[],
  cwd: string,
  readFolder: ReadFolder = readdir
): Promise<Listing> {
  const {default: fastGlob} = await import('fast-glob')
  const unreadable: string[] = []
  const readKnown = (path: string, options: {withFileTypes: true}, answer: Answer): void =>
    readFolder(path, options, (error, entries) => {
      if (!error || error.code === 'ENOENT') return answer(error, entries)
      unreadable.push(resolve(cwd, path))
      return answer(null, [])
    })
  const paths = await fastGlob.glob([...patterns], {
    cwd,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**'],
    fs: {readdir: readKnown as typeof readdir}
  })
  return {paths: paths.map((path) => resolve(cwd, path)), unreadable: unreadable.sort()}
}

/** Reads folders as if nothing lay in them but some files and what leads to these. */
export function toReadFolder(paths: Iterable<string>): ReadFolder {
  const kept = new Set<string>()
  for (const path of paths) for (let at = path; !kept.has(at); at = dirname(at)) kept.add(at)
  return (folder, options, answer) =>
    readdir(folder, options, (error, entries) =>
      answer(error, error ? [] : entries.filter(({name}) => kept.has(resolve(folder, name))))
    )
}

/** The folder that all matches of a glob lie in, as far as its words say. */
export async function baseOf(pattern: string): Promise<string> {
  const {default: fastGlob} = await import('fast-glob')
  return fastGlob.generateTasks(pattern)[0]?.base ?? '.'
}

/**
 * Globs that hold for a whole folder, as globs for one of its subfolders: `**` first means anywhere below. No glob begins
 * with a folder whose name holds a backslash, so a star stands for it.
 */
export async function below(subfolder: string, patterns: readonly string[]): Promise<readonly string[]> {
  const {default: fastGlob} = await import('fast-glob')
  const escaped = subfolder
    .split('\\')
    .map((part) => fastGlob.escapePath(part))
    .join('*')
  return patterns.map((pattern) => (pattern.startsWith('**/') ? `${escaped}/${pattern}` : pattern))
}

/** The names of what lies in a folder; none where it does not open. */
export function listNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
