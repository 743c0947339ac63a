import {isAbsolute, relative, resolve, sep} from 'node:path'
import {toFault} from './configure/fault.ts'
import type {Header, Known} from './model/article.ts'
import {mergeHeaders} from './model/header.ts'
import type {Complaint, Metadata} from './model/metadata.ts'
import {toOutletNames} from './model/outlet.ts'
import type {Settings} from './model/settings.ts'
import {readMetadata} from './read/metadata.ts'
import {findSidecars, readSidecar, type Sidecar} from './read/sidecar.ts'
import {toInside} from './text/inside.ts'

/** A file whose header is wanted, and the settings that hold for it. */
type Target = {readonly path: string; readonly settings: Settings}

/** What the metadata of archives tells of files. */
export type Headers = {
  headerOf(target: Target): Header
  /** The files that hold what cannot be used; one that stands beside an article with the path of that. */
  readonly faulty: readonly Faulty[]
}

/** A file that tells of articles and holds what cannot be used. */
export type Faulty = {readonly filePath: string; readonly complaints: readonly Complaint[]; readonly beside?: string}

/** The files that share their metadata. */
type Group = {readonly settings: Settings; readonly paths: Set<string>}

/**
 * Reads each file of metadata once, unless all that it could tell is recalled, and what stands beside the files, which is
 * trusted more. The faults of metadata are told where the folders that are looked through hold its whole archive.
 *
 * @throws {SettingsError} when a file of metadata cannot be read
 */
export async function readHeaders<One extends Target>(
  targets: readonly One[],
  folders: readonly string[] = [],
  recall: (target: One) => Header | undefined = () => undefined
): Promise<Headers> {
  const known = new Map<string, Metadata>()
  const faulty: Faulty[] = []
  const recalled = new Map<string, Header>()
  for (const target of targets) {
    const header = recall(target)
    if (header) recalled.set(target.path, header)
  }
  for (const [key, group] of toGroups(targets.filter(({path}) => !recalled.has(path)))) {
    const {filePath, metadata} = await readGroup(group, folders)
    known.set(key, metadata)
    if (metadata.complaints.length > 0) faulty.push({filePath, complaints: metadata.complaints})
  }
  const sidecars = readSidecars(targets)
  for (const [beside, {filePath, complaints}] of sidecars)
    if (complaints.length > 0) faulty.push({filePath, complaints, beside})
  const nameOutlet = toNamer()
  return {
    headerOf: ({path, settings}) => {
      const header = recalled.get(path) ?? known.get(toKey(settings))?.headerOf(toInside(settings.root, path)) ?? {}
      const sidecar = sidecars.get(path)?.header
      const named = nameOutlet(header, settings)
      return sidecar === undefined ? named : mergeHeaders(nameOutlet(sidecar, settings), named)
    },
    faulty
  }
}

/** The metadata of an archive stands beside no article, whatever its name. */
function readSidecars(targets: readonly Target[]): ReadonlyMap<string, Sidecar> {
  const found = findSidecars(targets.map(({path}) => path))
  const read = new Map<string, Sidecar>()
  for (const {path, settings} of targets) {
    const filePath = found.get(path)
    const {metadata} = settings.archive
    if (filePath === undefined || (metadata && resolve(settings.root, metadata.name) === filePath)) continue
    read.set(path, readSidecar(filePath))
  }
  return read
}

function toGroups(targets: readonly Target[]): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>()
  for (const {path, settings} of targets) {
    const key = toKey(settings)
    if (key === '') continue
    const group = groups.get(key) ?? {settings, paths: new Set()}
    groups.set(key, group)
    group.paths.add(toInside(settings.root, path))
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

/** Gives outlets the one name that the settings know them by; articles of one outlet share it. */
export function toNamer(): (header: Header, settings: Settings) => Header {
  const namers = new Map<Settings, NameOutlet>()
  return (header, settings) => {
    const {outlet} = header
    if (outlet === undefined) return header
    const named = namers.get(settings) ?? toOutletNamer(settings)
    namers.set(settings, named)
    return {...header, outlet: named(outlet)}
  }
}

type NameOutlet = (outlet: Known<string>) => Known<string>

function toOutletNamer({archive}: Settings): NameOutlet {
  const toName = toOutletNames(archive.outlets ?? {})
  const known = new Map<string, Known<string>>()
  return (outlet) => {
    const {value, from, span} = outlet
    if (span) return {...outlet, value: toName(value)}
    const key = `${from}\n${value}`
    const named = known.get(key) ?? {from, value: toName(value)}
    known.set(key, named)
    return named
  }
}
