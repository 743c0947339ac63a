import {existsSync, watch as watchFolder} from 'node:fs'
import {basename, dirname, join, relative, sep} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import type {LintResult, Session} from '../index.ts'
import {SettingsError} from '../model/settings.ts'
import {describeFailure} from './failure.ts'
import type {Streams} from './streams.ts'

/** How long a folder must be quiet before its files are read again, in milliseconds. */
const patience = 100

/** Files that decide over others. */
const deciding = /^(?:\.lintrc\.json|\.gitignore|.*\.(?:jsonl?|ndjson|[ct]sv|ya?ml|toml))$/iu

/** The lines between which a report stands; the matchers of editors wait for them. */
export const [begin, end] = ['provlint: linting started\n', 'provlint: linting finished, watching for changes\n']

/**
 * Reports again and again: what changed is read again, with what shares text with it, and the whole report is given anew.
 */
export async function watch(
  open: () => Promise<Session>,
  report: (results: readonly LintResult[]) => Promise<unknown>,
  {stdout, stderr, cwd}: Streams
): Promise<never> {
  const give = async (): Promise<void> => {
    await report(session.results())
    stdout.write(end)
  }
  stdout.write(begin)
  const session = await open()
  const next = openChanges(toCommonFolder(session, cwd))
  await give()
  for (;;) {
    const touched = await follow(session, await next()).catch((error: unknown) => {
      if (!(error instanceof SettingsError)) throw error
      stderr.write(describeFailure(error))
      return 0
    })
    if (touched === 0) continue
    stdout.write(begin)
    await give()
  }
}

/**
 * Brings a session up to date; gives how many articles this touched, those that are gone among them. What is no article touches
 * none: it may be what this very command prints.
 */
async function follow(session: Session, paths: readonly string[]): Promise<number> {
  const known = session.results()
  if (paths.some((path) => isDeciding(path, known))) return (await session.refresh()).length + 1
  const gone = paths.filter((path) => !existsSync(path))
  const lost = known.filter(({filePath}) => gone.some((path) => filePath === path || filePath.startsWith(path + sep)))
  const touched = await session.update(...paths, ...lost.map(({filePath}) => filePath))
  const changed = new Set(paths)
  return touched.some(({filePath}) => changed.has(filePath)) ? touched.length + lost.length : lost.length
}

/** Whether a path is no article itself, and says what of them holds. */
function isDeciding(path: string, known: readonly LintResult[]): boolean {
  return deciding.test(basename(path)) && !known.some(({filePath}) => filePath === path)
}

/** Gives the paths below a folder that changed, whenever it is quiet again; hidden ones and those of packages are none. */
function openChanges(folder: string): () => Promise<readonly string[]> {
  const changed = new Set<string>()
  let wake = () => {}
  watchFolder(folder, {recursive: true}, (_, name) => {
    if (name === null || isHidden(name)) return
    changed.add(join(folder, name))
    wake()
  })
  return async () => {
    while (changed.size === 0)
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    for (let before = -1; before !== changed.size; await wait(patience)) before = changed.size
    const paths = [...changed]
    changed.clear()
    return paths
  }
}

function isHidden(name: string): boolean {
  const parts = name.split(sep)
  return parts.some((part) => part === 'node_modules' || (part.startsWith('.') && !deciding.test(part)))
}

/** The innermost folder that holds all articles and the working directory. */
function toCommonFolder(session: Session, cwd: string): string {
  let folder = cwd
  for (const {filePath} of session.results())
    while (relative(folder, filePath).startsWith('..') && dirname(folder) !== folder) folder = dirname(folder)
  return folder
}
