import {type Configuration, type Request, toConfiguration} from './configure/configure.ts'
import {type Headers, readHeaders} from './headers.ts'
import {type Settings, SettingsError} from './model/settings.ts'
import {type Found, findFiles, type Target} from './read/find.ts'
import {printable} from './text/printable.ts'

/** What to read. */
export type FilesRequest = Request & {readonly patterns: readonly string[]}

/** The articles of one archive, those of the targets among them, in the order of their paths. */
export type Members = {readonly root: string; readonly articles: readonly Target[]}

/** What a run is about: the files that its patterns came to, the archives to match them with, and the headers of all. */
export type Survey = Pick<Found, 'targets' | 'unreadable'> & {
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
  isMatched: (settings: Settings) => boolean = () => false,
  configuration = toConfiguration(request)
): Promise<Survey> {
  const found = await findFiles(request.cwd, request.patterns, configuration)
  if (found.unmatched.length > 0) throw new SettingsError(found.unmatched.map(describeUnmatched).join('\n'))
  const archives = await findArchives(found.targets, isMatched, configuration)
  const all = new Set([...found.targets, ...archives.flatMap(({articles}) => articles)])
  const headers = await readHeaders([...all], found.folders)
  const asked = new Set(found.targets.map(({path}) => path))
  const faulty = headers.faulty.filter(({beside}) => beside === undefined || asked.has(beside))
  return {targets: found.targets, unreadable: found.unreadable, archives, headers: {...headers, faulty}}
}

/** The archives that some files are matched with, each with all of its articles. */
export async function findArchives(
  targets: readonly Target[],
  isMatched: (settings: Settings) => boolean,
  configuration: Configuration
): Promise<readonly Members[]> {
  const byRoot = new Map<string, {readonly settings: Settings; readonly asked: Map<string, Target>}>()
  for (const target of targets) {
    const {path, settings, ignored} = target
    if (ignored || !isMatched(settings)) continue
    const group = byRoot.get(settings.root) ?? {settings, asked: new Map()}
    byRoot.set(settings.root, group)
    group.asked.set(path, target)
  }
  const archives: Members[] = []
  for (const [root, {settings, asked}] of byRoot) {
    const others = settings.declared ? (await findFiles(root, [root], configuration)).targets : []
    const own = others.filter((other) => other.settings.root === root && !asked.has(other.path))
    archives.push({root, articles: [...asked.values(), ...own].sort(byPath)})
  }
  return archives
}

function byPath(left: Target, right: Target): number {
  return left.path < right.path ? -1 : left.path > right.path ? 1 : 0
}

function describeUnmatched({pattern, why}: {pattern: string; why: string}): string {
  return `${printable(pattern)}: ${why}, expected a file, a folder or a glob that matches some`
}
