import {basename, dirname, resolve, sep} from 'node:path'
import type {Settings} from '../model/settings.ts'
import {toInside} from '../text/inside.ts'
import {compareUnits} from '../text/order.ts'
import {baseOf, below, glob, globAmong, type Listing} from './glob.ts'
import {type Ignores, toIgnores} from './ignores.ts'
import {knownKinds} from './kind.ts'
import {lookUp} from './load.ts'
import {isSidecar} from './sidecar.ts'

/** A file to lint. Only a file that was named can be ignored and be here all the same. */
export type Target = {readonly path: string; readonly settings: Settings; readonly ignored: boolean}

/** What patterns came to. */
export type Found = {
  /** In code-unit order of their paths, each once. */
  readonly targets: readonly Target[]
  /** The patterns that nothing matched, and why. */
  readonly unmatched: readonly {readonly pattern: string; readonly why: string}[]
  /** Folders that could not be read. */
  readonly unreadable: readonly string[]
  /** The folders that were looked through whole. */
  readonly folders: readonly string[]
}

/** Gives the settings that hold for a folder, or for a file in it. */
export type SettingsOf = (folder: string, file?: string) => Promise<Settings>

/** Gives the files that globs match in a folder. */
type List = (globs: readonly string[], folder: string) => Promise<Listing>

type Matched = {
  readonly paths: readonly string[]
  readonly unreadable?: readonly string[]
  readonly named?: true
  readonly folder?: string
  /** There is nothing of that name. */
  readonly missing?: true
  readonly why: string
}

/**
 * The files that paths, folders and globs come to. No pattern: the archive of the working directory. Given some files, only
 * those among them: no folder is looked through whole, and only a name that is nowhere is a pattern without a match.
 */
export async function findFiles(
  cwd: string,
  patterns: readonly string[],
  settingsOf: SettingsOf,
  only?: ReadonlySet<string>
): Promise<Found> {
  const list: List = only ? (globs, folder) => globAmong(globs, folder, only) : glob
  const targets = new Map<string, Target>()
  const unmatched: {pattern: string; why: string}[] = []
  const unreadable = new Set<string>()
  const folders: string[] = []
  const isIgnored = toIsIgnored()
  for (const pattern of patterns.length > 0 ? patterns : [(await settingsOf(cwd)).root]) {
    const matched = await match(cwd, pattern, settingsOf, list)
    const before = targets.size
    if (matched.folder !== undefined && only === undefined) folders.push(matched.folder)
    for (const path of matched.paths) {
      if (only?.has(path) === false) continue
      const settings = await settingsOf(dirname(path), path)
      const ignored = isMetadata(settings, path) || isSidecar(path) || (await isIgnored(settings, path))
      if (matched.named || !ignored) targets.set(path, {path, settings, ignored})
    }
    const closed = matched.unreadable ?? []
    for (const folder of closed) unreadable.add(folder)
    const isKnown = closed.length > 0 || matched.paths.some((path) => targets.has(path))
    if (targets.size === before && !isKnown && (only === undefined || matched.missing))
      unmatched.push({pattern, why: matched.paths.length > 0 ? 'all that it matches is ignored' : matched.why})
  }
  return {targets: [...targets.values()].sort(byPath), unmatched, unreadable: [...unreadable], folders}
}

/** The file that tells of the articles is none of them, whatever its name. */
export function isMetadata({root, archive: {metadata}}: Settings, path: string): boolean {
  return metadata !== undefined && path.endsWith(basename(metadata.name)) && resolve(root, metadata.name) === path
}

async function match(cwd: string, pattern: string, settingsOf: SettingsOf, list: List): Promise<Matched> {
  const path = resolve(cwd, pattern)
  const kind = lookUp(path)
  if (kind === 'file') return {paths: [path], named: true, why: ''}
  if (kind === 'folder')
    return {
      ...(await listFolder(path, await settingsOf(path), list)),
      folder: path,
      why: 'no file of the archive lies in that folder'
    }
  if (kind === 'other') return {paths: [], why: 'neither a file nor a folder'}
  if (!/[*?[\]{}()!]/u.test(pattern)) return {paths: [], missing: true, why: 'no such file or folder'}
  return listGlob(cwd, pattern.split(sep).join('/'), settingsOf, list)
}

/** The files of the archive that lie in a folder. */
async function listFolder(
  folder: string,
  {root, archive}: Settings,
  list: List
): Promise<Pick<Matched, 'paths' | 'unreadable'>> {
  const include = archive.include ?? knownKinds
  if (!folder.startsWith(root.endsWith(sep) ? root : `${root}${sep}`)) return list(include, folder)
  const inside = toInside(root, folder)
  const {paths, unreadable} = await list(await below(inside, include), root)
  return {paths: paths.filter((path) => path.startsWith(`${folder}${sep}`)), unreadable}
}

/** The files of the archive that a glob matches: what else it matches, such as pictures, was not meant. */
async function listGlob(cwd: string, pattern: string, settingsOf: SettingsOf, list: List): Promise<Matched> {
  const {paths, unreadable} = await list([pattern], cwd)
  if (paths.length === 0) return {paths, unreadable, why: 'no file matches'}
  const base = resolve(cwd, await baseOf(pattern))
  const members = new Set((await listFolder(base, await settingsOf(base), list)).paths)
  return {
    paths: paths.filter((path) => members.has(path)),
    unreadable,
    why: 'no file that it matches belongs to the archive'
  }
}

/** One memory of folders for each set of settings. */
function toIsIgnored(): (settings: Settings, path: string) => Promise<boolean> {
  const memories = new Map<Settings, Ignores>()
  return (settings, path) => {
    const memory = memories.get(settings) ?? toIgnores(settings.root, settings.ignore)
    memories.set(settings, memory)
    return memory(path)
  }
}

/** In code-unit order of their paths. */
export function byPath(left: Target, right: Target): number {
  return compareUnits(left.path, right.path)
}
