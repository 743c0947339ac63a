import {dirname, resolve} from 'node:path'
import {addUtf8, closePrints, openPrints} from './analyze/prints.ts'
import {loadArticle, loadReaders, toArticle, toContent} from './articles.ts'
import type {Configuration} from './configure/configure.ts'
import type {Job} from './examine.ts'
import {type Headers, readHeaders} from './headers.ts'
import {toPortions, withoutBytes} from './jobs.ts'
import {findSharers} from './match/sharers.ts'
import {type Memories, type Memory, recallHeader, toAbout, toUsable} from './memory.ts'
import type {Contents, RecordSource} from './model/record.ts'
import {toSource} from './others.ts'
import {findFiles, type Target} from './read/find.ts'
import {holdsRecords} from './read/kind.ts'
import {lookAt, lookUp} from './read/load.ts'
import {toArchivePath, toUnread, type Unread} from './readings.ts'
import {toReportName} from './records.ts'
import type {Row} from './store/entry.ts'
import type {Store} from './store/store.ts'
import {type FilesRequest, survey} from './survey.ts'

/** A file, or one of the articles of a file of many. */
export type Source = {readonly target: Target; readonly at?: RecordSource}

/** The articles that may share a run of twelve words with a text, and the files that could not be read. */
export type Candidates = {readonly found: readonly Source[]; readonly unread: readonly Unread[]}

/** A file, and the archive that others who have its text are found in. */
export type Sources = {
  /** The file itself, as it is in the archive. */
  readonly own: readonly Target[]
  /** What cannot be read on the way to the articles. */
  readonly unread: readonly Unread[]
  headersOf(targets: readonly Target[]): Promise<Headers>
  /** Finds articles by prints of the words of a text; in a file of many the article itself is one of them. */
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
  memories: Memories,
  contents: Contents
): Promise<Sources> {
  const settings = await configuration(dirname(filePath))
  const {root, declared} = settings
  const memory = declared && lookUp(filePath) === 'file' ? memories(root) : undefined
  const store = memory && toUsable(memory, toAbout(settings))
  if (memory && store) return toIndexed(memory, store, filePath, root, configuration, contents)
  const found = await survey({...request, patterns: [filePath, root]}, undefined, configuration)
  const {targets, unreadable, headers} = found
  const others = targets.filter(({path, settings, ignored}) => {
    return (path !== filePath || holdsRecords(path)) && !ignored && settings.root === root
  })
  return {
    own: targets.filter(({path}) => path === filePath),
    unread: [...toUnread(unreadable, [])],
    headersOf: async () => headers,
    find: (wanted) => readThrough(others, wanted, contents)
  }
}

/** Asks the index; what it knows of files that are no longer there, or not of the archive any more, does not count. */
async function toIndexed(
  memory: Memory,
  store: Store,
  filePath: string,
  root: string,
  configuration: Configuration,
  contents: Contents
): Promise<Sources> {
  const recallOf = ({path, settings}: Target) =>
    settings.root === root ? recallHeader(memory, toArchivePath(root, path), toAbout(settings)) : undefined
  const {targets: own} = await findFiles(root, [filePath], configuration)
  return {
    own,
    unread: [],
    headersOf: (targets) => readHeaders(targets, [], recallOf),
    find: async (wanted) => {
      const rows = Array.from(store.sharing(Uint32Array.from(wanted)), (id) => store.row(id))
      const others = rows.filter(({path, record}) => {
        const other = resolve(root, path)
        return (other !== filePath || record !== undefined) && lookUp(other) === 'file'
      })
      if (others.length === 0) return {found: [], unread: []}
      const paths = new Set(others.map(({path}) => resolve(root, path)))
      const {targets} = await findFiles(root, [...paths], configuration)
      const known = targets.filter(({settings, ignored}) => !ignored && settings.root === root)
      return toCandidates(known, others, wanted, contents)
    }
  }
}

/** Files as they are now, and the articles of those of many that are as the index has them; the others are read through. */
async function toCandidates(
  targets: readonly Target[],
  rows: readonly Row[],
  wanted: ReadonlySet<number>,
  contents: Contents
): Promise<Candidates> {
  const found: Source[] = []
  const changed: Target[] = []
  for (const target of targets) {
    const {path, settings} = target
    if (!holdsRecords(path)) found.push({target})
    else {
      const own = rows.filter((row) => resolve(settings.root, row.path) === path)
      const times = lookAt(path)
      if (own.some(({size, modified}) => size !== times?.size || modified !== times.modified)) changed.push(target)
      else
        for (const row of own) found.push({target, ...toAt(await toSource(row, path, {contents, ...settings.archive}))})
    }
  }
  const anew = await readThrough(changed, wanted, contents)
  return {found: [...found, ...anew.found], unread: anew.unread}
}

function toAt(at: RecordSource | undefined) {
  return at === undefined ? {} : {at}
}

/** Reads all articles of an archive. */
async function readThrough(
  targets: readonly Target[],
  wanted: ReadonlySet<number>,
  contents: Contents
): Promise<Candidates> {
  await loadReaders(targets.map(({path}) => path))
  const found: Source[] = []
  const unread: Unread[] = []
  const targetOf = new Map(targets.map((target) => [target.path, target]))
  for await (const portion of toPortions(targets.map(toJob), {contents, isAgain: true}))
    for (let from = 0; from < portion.length; from += batchSize) {
      const prints = openPrints()
      const batch = portion.slice(from, from + batchSize)
      for (const {filePath: path, at} of batch) {
        const loaded = loadArticle(path, at)
        const article = 'trouble' in loaded ? loaded : toArticle(path, loaded)
        if ('trouble' in article) unread.push({kind: 'trouble', ...article, filePath: toReportName(path, at?.record)})
        addUtf8(prints, 'trouble' in loaded ? new Uint8Array() : toContent(path, loaded))
      }
      for (const index of findSharers(wanted, closePrints(prints))) {
        const job = batch[index]
        const target = job && targetOf.get(job.filePath)
        if (target) found.push({target, ...toAt(withoutBytes(job).at)})
      }
    }
  return {found, unread}
}

/** How many articles are looked at together. */
const batchSize = 256

function toJob({path, settings: {archive}}: Target): Job {
  const {fields} = archive
  return {filePath: path, header: {}, isAsked: false, stamp: '', ...(fields === undefined ? {} : {fields})}
}
