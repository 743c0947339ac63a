import {dirname, resolve} from 'node:path'
import {addUtf8, closePrints, openPrints} from './analyze/prints.ts'
import {loadReaders, toArticle, toContent} from './articles.ts'
import type {Configuration} from './configure/configure.ts'
import {type Headers, readHeaders} from './headers.ts'
import {findSharers} from './match/sharers.ts'
import {type Memories, type Memory, recallHeader, toAbout} from './memory.ts'
import {findFiles, type Target} from './read/find.ts'
import {load, lookUp} from './read/load.ts'
import {toArchivePath, toUnread, type Unread} from './readings.ts'
import type {Store} from './store/store.ts'
import {type FilesRequest, survey} from './survey.ts'

/** The articles that may share a run of twelve words with a text, and the files that could not be read. */
export type Candidates = {readonly targets: readonly Target[]; readonly unread: readonly Unread[]}

/** A file, and the archive that others who have its text are found in. */
export type Sources = {
  /** The file itself, as it is in the archive. */
  readonly own: readonly Target[]
  /** What cannot be read on the way to the articles. */
  readonly unread: readonly Unread[]
  headersOf(targets: readonly Target[]): Promise<Headers>
  /** Finds articles by prints of the words of a text. */
  find(wanted: ReadonlySet<number>): Promise<Candidates>
}

/**
 * The archive of a file: as its index tells of it, where there is one that can be used, else as its files are.
 *
 * @throws {SettingsError} when the settings are at fault, or the file is not there
 */
export async function openSources(
  request: Omit<FilesRequest, 'patterns'>,
  filePath: string,
  configuration: Configuration,
  memories: Memories
): Promise<Sources> {
  const {root, declared} = await configuration(dirname(filePath))
  const memory = declared && lookUp(filePath) === 'file' ? memories(root) : undefined
  if (memory?.store !== undefined) return toIndexed(memory, memory.store, filePath, root, configuration)
  const found = await survey({...request, patterns: [filePath, root]}, undefined, configuration)
  const {targets, unreadable, headers} = found
  const others = targets.filter(({path, settings, ignored}) => {
    return path !== filePath && !ignored && settings.root === root
  })
  return {
    own: targets.filter(({path}) => path === filePath),
    unread: [...toUnread(unreadable, [])],
    headersOf: async () => headers,
    find: async (wanted) => readThrough(others, wanted)
  }
}

/** Asks the index; what it knows of files that are no longer there, or not of the archive any more, does not count. */
async function toIndexed(
  memory: Memory,
  store: Store,
  filePath: string,
  root: string,
  configuration: Configuration
): Promise<Sources> {
  const recallOf = ({path, settings}: Target) =>
    settings.root === root ? recallHeader(memory, toArchivePath(root, path), toAbout(settings)) : undefined
  const {targets: own} = await findFiles(root, [filePath], configuration)
  return {
    own,
    unread: [],
    headersOf: (targets) => readHeaders(targets, [], recallOf),
    find: async (wanted) => {
      const ids = store.sharing(Uint32Array.from(wanted))
      const paths = Array.from(ids, (id) => resolve(root, store.row(id).path))
      const others = paths.filter((path) => path !== filePath && lookUp(path) === 'file')
      if (others.length === 0) return {targets: [], unread: []}
      const {targets} = await findFiles(root, others, configuration)
      return {targets: targets.filter(({settings, ignored}) => !ignored && settings.root === root), unread: []}
    }
  }
}

/** How many files are looked at together. */
const batchSize = 256

/** Reads all articles of an archive. */
async function readThrough(targets: readonly Target[], wanted: ReadonlySet<number>): Promise<Candidates> {
  await loadReaders(targets.map(({path}) => path))
  const found: Target[] = []
  const unread: Unread[] = []
  for (let from = 0; from < targets.length; from += batchSize) {
    const prints = openPrints()
    const batch = targets.slice(from, from + batchSize)
    for (const {path} of batch) {
      const loaded = load(path)
      const article = 'trouble' in loaded ? loaded : toArticle(path, loaded)
      if ('trouble' in article) unread.push({kind: 'trouble', filePath: path, ...article})
      addUtf8(prints, 'trouble' in loaded ? new Uint8Array() : toContent(path, loaded))
    }
    for (const index of findSharers(wanted, closePrints(prints))) found.push(...batch.slice(index, index + 1))
  }
  return {targets: found, unread}
}
