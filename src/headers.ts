import {isAbsolute, relative, resolve, sep} from 'node:path'
import {toFault} from './configure/fault.ts'
import type {Header} from './model/article.ts'
import type {Complaint, Metadata} from './model/metadata.ts'
import {toOutletNames} from './model/outlet.ts'
import type {Settings} from './model/settings.ts'
import {readMetadata} from './read/metadata.ts'

/** A file whose header is wanted, and the settings that hold for it. */
type Target = {readonly path: string; readonly settings: Settings}

/** What the metadata of archives tells of files. */
export type Headers = {
  headerOf(target: Target): Header
  /** The files of metadata that hold what cannot be used. */
  readonly faulty: readonly {readonly filePath: string; readonly complaints: readonly Complaint[]}[]
}

/** The files that share their metadata. */
type Group = {readonly settings: Settings; readonly paths: Set<string>}

/**
 * Reads each file of metadata once. Its faults are told where the folders that are looked through hold its whole archive.
 *
 * @throws {SettingsError} when a file of metadata cannot be read
 */
export async function readHeaders(targets: readonly Target[], folders: readonly string[] = []): Promise<Headers> {
  const known = new Map<string, Metadata>()
  const faulty: {filePath: string; complaints: readonly Complaint[]}[] = []
  for (const [key, group] of toGroups(targets)) {
    const {filePath, metadata} = await readGroup(group, folders)
    known.set(key, metadata)
    if (metadata.complaints.length > 0) faulty.push({filePath, complaints: metadata.complaints})
  }
  const nameOutlet = toNamer()
  return {
    headerOf: ({path, settings}) => {
      const header = known.get(toKey(settings))?.headerOf(toPath(settings.root, path)) ?? {}
      return nameOutlet(header, settings)
    },
    faulty
  }
}

function toGroups(targets: readonly Target[]): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>()
  for (const {path, settings} of targets) {
    const key = toKey(settings)
    if (key === '') continue
    const group = groups.get(key) ?? {settings, paths: new Set()}
    groups.set(key, group)
    group.paths.add(toPath(settings.root, path))
  }
  return groups
}

/** One for the files that share their metadata; empty where there is none. */
function toKey({root, archive: {metadata}}: Settings): string {
  return metadata === undefined ? '' : `${root}\n${metadata.name}`
}

async function readGroup({settings, paths}: Group, folders: readonly string[]) {
  const {root, archive} = settings
  const {name = '', namedIn = ''} = archive.metadata ?? {}
  const isWhole = folders.some((folder) => holds(folder, root))
  const metadata = await readMetadata({root, name, paths, isWhole})
  if ('fault' in metadata) throw await toFault(namedIn, ['archive', 'metadata'], metadata.fault)
  return {filePath: resolve(root, name), metadata}
}

/** Whether a folder is another one, or holds it. */
export function holds(folder: string, other: string): boolean {
  const inside = relative(folder, other)
  return inside === '' || (inside.split(sep)[0] !== '..' && !isAbsolute(inside))
}

/** Gives outlets the one name that the settings know them by. */
function toNamer(): (header: Header, settings: Settings) => Header {
  const namers = new Map<Settings, (name: string) => string>()
  return (header, settings) => {
    const {outlet} = header
    if (outlet === undefined) return header
    const toName = namers.get(settings) ?? toOutletNames(settings.archive.outlets ?? {})
    namers.set(settings, toName)
    return {...header, outlet: {...outlet, value: toName(outlet.value)}}
  }
}

function toPath(root: string, path: string): string {
  return relative(root, path).split(sep).join('/')
}
