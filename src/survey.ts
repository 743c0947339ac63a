import {type Configuration, type Request, toConfiguration} from './configure/configure.ts'
import {type Headers, holds, readHeaders} from './headers.ts'
import type {Header} from './model/article.ts'
import type {Changed} from './model/changed.ts'
import {type Settings, SettingsError} from './model/settings.ts'
import {byPath, type Found, findFiles, type Target} from './read/find.ts'
import {printable} from './text/printable.ts'

/** What to read. */
export type FilesRequest = Request & {
  readonly patterns: readonly string[]
  /** Read of these files alone what the patterns come to. */
  readonly changed?: Changed
  /** Whether a pattern that matches nothing ends the run; absent: yes. */
  readonly errorOnUnmatchedPattern?: boolean
  /** Whether it is said of a named file that it is ignored; absent: yes. */
  readonly warnIgnored?: boolean
}

/**
 * The articles of one archive, in the order of their paths: all of them, those of the targets among them, or these alone
 * where an index tells of the others.
 */
export type Members = {
  readonly root: string
  readonly articles: readonly Target[]
  readonly isPart: boolean
  /** Whether a settings file says what the archive is. */
  readonly isDeclared: boolean
}

/** What decides with what a file is matched. */
export type Matching = {
  /** Whether the articles of some settings are matched with others. */
  isMatched(settings: Settings): boolean
  /** Of how many articles of their root an index tells that some settings can use. */
  countIndexed(settings: Settings): number
  /** The header that an index has of an article, where it still holds. */
  recallHeader(target: Target): Header | undefined
}

const unmatched: Matching = {isMatched: () => false, countIndexed: () => 0, recallHeader: () => undefined}

/** What a run is about: the files that its patterns came to, the archives to match them with, and the headers of all. */
export type Survey = Pick<Found, 'targets' | 'unreadable' | 'folders'> & {
  readonly archives: readonly Members[]
  readonly headers: Headers
}

/**
 * Finds the files of a run. A file whose settings say `isMatched` is matched with the archive that it lies in; where no
 * settings file says what that is, with the others of the run.
 *
 * @throws {SettingsError} when the settings are at fault, or a pattern matches nothing
 */
export async function survey(
  request: FilesRequest,
  matching = unmatched,
  configuration = toConfiguration(request)
): Promise<Survey> {
  const found = await findAsked(request, configuration)
  const archives = await findArchives(found, matching, configuration, await findBeside(request, found, configuration))
  const all = new Set([...found.targets, ...archives.flatMap(({articles}) => articles)])
  const parts = new Set(archives.flatMap(({articles, isPart}) => (isPart ? articles : [])))
  const headers = await readHeaders([...all], found.folders, (target) => {
    return parts.has(target) ? matching.recallHeader(target) : undefined
  })
  const asked = new Set(found.targets.map(({path}) => path))
  const told = headers.faulty.filter(({beside}) => beside === undefined || asked.has(beside))
  const faulty = [...new Map(told.map((one) => [one.filePath, one])).values()]
  const {unreadable, folders} = found
  return {targets: found.targets, unreadable, folders, archives, headers: {...headers, faulty}}
}

async function findAsked(request: FilesRequest, configuration: Configuration): Promise<Found> {
  const {cwd, patterns, changed, errorOnUnmatchedPattern = true, warnIgnored = true} = request
  const found = await findFiles(cwd, patterns, configuration, changed && new Set(changed.keys()))
  if (found.unmatched.length > 0 && errorOnUnmatchedPattern)
    throw new SettingsError(found.unmatched.map(describeUnmatched).join('\n'))
  return warnIgnored ? found : {...found, targets: found.targets.filter(({ignored}) => !ignored)}
}

/** All that the patterns come to, where this and no settings file says what the archive of changed files is. */
async function findBeside(
  {cwd, patterns, changed}: FilesRequest,
  {targets}: Found,
  configuration: Configuration
): Promise<readonly Target[]> {
  if (changed === undefined || targets.every(({settings}) => settings.declared)) return []
  return (await findFiles(cwd, patterns, configuration)).targets.filter(({ignored}) => !ignored)
}

/**
 * The archives that some files are matched with, each with all of its articles; or, where fewer than half of those that an
 * index tells of are asked for, with these alone. `folders` were looked through whole; `beside` stand with the files where
 * no settings file says what the archive is.
 */
export async function findArchives(
  {targets, folders}: Pick<Found, 'targets' | 'folders'>,
  {isMatched, countIndexed}: Matching,
  configuration: Configuration,
  beside: readonly Target[] = []
): Promise<readonly Members[]> {
  const asked = new Map<string, Target[]>()
  for (const target of targets) {
    const {settings, ignored} = target
    if (ignored || !isMatched(settings)) continue
    const own = asked.get(settings.root)
    if (own) own.push(target)
    else asked.set(settings.root, [target])
  }
  const archives: Members[] = []
  for (const [root, own] of asked) {
    const isDeclared = own.some(({settings}) => settings.declared)
    const isWhole = !isDeclared || folders.some((folder) => holds(folder, root))
    const isPart = !isWhole && own.slice(0, 1).some(({settings}) => own.length * 2 < countIndexed(settings))
    const listed = isWhole || isPart ? beside : (await findFiles(root, [root], configuration)).targets
    const articles = isPart ? own : addOthers(root, own, listed)
    archives.push({root, articles, isPart, isDeclared})
  }
  return archives
}

/** The articles of a root with those that were asked for, whether they belong to it or not. */
function addOthers(root: string, asked: readonly Target[], listed: readonly Target[]): readonly Target[] {
  const known = new Set(asked.map(({path}) => path))
  const others = listed.filter(({path, settings}) => settings.root === root && !known.has(path))
  return [...asked, ...others].sort(byPath)
}

function describeUnmatched({pattern, why}: {pattern: string; why: string}): string {
  return `${printable(pattern)}: ${why}, expected a file, a folder or a glob that matches some`
}
