import {type Dirent, lstatSync, readdir, readdirSync, type Stats} from 'node:fs'
import {dirname, join, resolve, sep} from 'node:path'
import {toInside} from '../text/inside.ts'

/** The files that globs came to, and the folders that could not be read on the way. */
export type Listing = {readonly paths: readonly string[]; readonly unreadable: readonly string[]}

type Answer = (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void
type ReadFolder = (path: string, options: {withFileTypes: true}, answer: Answer) => void

/**
 * The files that globs match in a folder. Dot-files and `node_modules` are left out and symbolic links are not
 * followed. A folder that cannot be read is named and does not stop the others.
 */
export async function glob(
  patterns: readonly string[],
  cwd: string,
  readFolder: ReadFolder = readdir
): Promise<Listing> {
  const unreadable: string[] = []
  const readKnown = (path: string, options: {withFileTypes: true}, answer: Answer): void =>
    readFolder(path, options, (error, entries) => {
      if (!error || error.code === 'ENOENT') return answer(error, entries)
      unreadable.push(resolve(cwd, path))
      return answer(null, [])
    })
  const endings = toEndings(patterns)
  const paths = endings ? await walk(resolve(cwd), endings, readKnown) : await globFast(patterns, cwd, readKnown)
  return {paths, unreadable: unreadable.sort()}
}

/** The endings of names that globs ask for; nothing where one asks for anything but all files with an ending, however deep. */
function toEndings(patterns: readonly string[]): readonly string[] | undefined {
  const endings = patterns.map(
    (pattern) => /^\*\*\/\*(?<ending>(?:\.[a-z0-9]+)+)$/u.exec(pattern)?.groups?.ending ?? ''
  )
  return endings.includes('') ? undefined : endings
}

/** As globs find them; to load what understands all globs takes longer than to lint a small file. */
async function walk(top: string, endings: readonly string[], readFolder: ReadFolder): Promise<readonly string[]> {
  const paths: string[] = []
  const visit = async (folder: string): Promise<void> => {
    const entries = await list(folder, readFolder)
    const seen = entries.filter(({name}) => !name.startsWith('.') && name !== 'node_modules')
    const files = seen.filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    for (const {name} of files) paths.push(join(folder, name))
    await Promise.all(seen.filter((entry) => entry.isDirectory()).map(({name}) => visit(join(folder, name))))
  }
  await visit(top)
  return paths
}

function list(folder: string, readFolder: ReadFolder): Promise<readonly Dirent[]> {
  return new Promise((settle) => {
    readFolder(folder, {withFileTypes: true}, (error, entries) => settle(error ? [] : entries))
  })
}

async function globFast(patterns: readonly string[], cwd: string, readFolder: ReadFolder): Promise<readonly string[]> {
  const {default: fastGlob} = await import('fast-glob')
  const paths = await fastGlob.glob([...patterns], {
    cwd,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**'],
    fs: {readdir: readFolder as typeof readdir}
  })
  return paths.map((path) => resolve(cwd, path))
}

/**
 * Those of some files that globs match in a folder, as `glob` would find them; nothing is looked through. The matcher alone
 * is loaded, which is a quarter of what looks through folders.
 */
export async function globAmong(patterns: readonly string[], cwd: string, files: Iterable<string>): Promise<Listing> {
  const {default: picomatch} = await import('picomatch')
  const isNegative = (pattern: string) => /^!(?!\()/u.test(pattern)
  const placed = patterns.filter((pattern) => !isNegative(pattern)).map((pattern) => toPlaced(pattern, cwd))
  const wanted = placed.map(({folder, rest}) => ({folder, test: picomatch(rest)}))
  const negative = patterns.filter(isNegative).map((pattern) => pattern.slice(1))
  const isOther = picomatch([...negative, '**/node_modules/**'], {dot: true})
  const isPlain = toIsPlain(cwd)
  const paths = [...files].filter((path) => {
    const isWanted = wanted.some(({folder, test}) => test(toInside(folder, path)))
    return isWanted && !isOther(toInside(cwd, path)) && isPlain(path)
  })
  return {paths, unreadable: []}
}

/** The folder that a glob goes up to before anything else, and the rest of it. */
function toPlaced(pattern: string, cwd: string): {readonly folder: string; readonly rest: string} {
  const up = /^(?:\.{0,2}\/+)*/u.exec(pattern)?.[0] ?? ''
  return {folder: resolve(cwd, up), rest: pattern.slice(up.length)}
}

/** Whether a path is that of a file, and no folder on the way to it from another one is a link. */
function toIsPlain(from: string): (path: string) => boolean {
  const known = new Map([[from, true]])
  const isFolder = (path: string): boolean => {
    const is = known.get(path) ?? (isFolder(dirname(path)) && look(path)?.isDirectory() === true)
    known.set(path, is)
    return is
  }
  const inside = from.endsWith(sep) ? from : `${from}${sep}`
  return (path) => look(path)?.isFile() === true && (!path.startsWith(inside) || isFolder(dirname(path)))
}

function look(path: string): Stats | undefined {
  try {
    return lstatSync(path, {throwIfNoEntry: false})
  } catch {
    return undefined
  }
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
