import {resolve} from 'node:path'
import {toFatal, toWarning} from './check/message.ts'
import {toResult} from './check/result.ts'
import {type Configuration, toConfiguration} from './configure/configure.ts'
import {gatherCrew, type Means} from './crew.ts'
import type {Desk} from './examine.ts'
import {type Groups, toGroups} from './groups.ts'
import {readHeaders} from './headers.ts'
import {addMessages, lintArchive, type Messages} from './lint-archive.ts'
import {type Cache, type Memories, openMemories} from './memory.ts'
import {type Changed, isByChanged, isInChanged} from './model/changed.ts'
import type {LintMessage, LintResult} from './model/result.ts'
import type {Settings} from './model/settings.ts'
import {timed} from './model/timing.ts'
import type {Wishes} from './model/wishes.ts'
import {findFiles, type Target} from './read/find.ts'
import {decode, type Loaded, load} from './read/load.ts'
import {nameless, settleText, type TextRequest, toIgnored, toReader, toUnread, type Unread} from './readings.ts'
import {type FilesRequest, findArchives, type Matching, survey} from './survey.ts'

/** Which files to lint, with how many threads, what is remembered between runs, and who is told how far it is. */
export type LintRequest = FilesRequest & Wishes & Omit<Means, 'desk'> & {readonly cache?: Cache}

/** A text to lint, and what is remembered of its archive. */
export type LintTextRequest = TextRequest & {readonly cache?: Cache}

/**
 * Lints the files that patterns come to: one result a file, in the order of their paths.
 *
 * @throws {SettingsError} when the settings are at fault, or a pattern matches nothing
 */
export function lintFiles(request: LintRequest): Promise<readonly LintResult[]> {
  return openMemories(request, async (memories) => {
    const configuration = toConfiguration(request)
    const {timing} = request
    const found = await timed(timing, 'finding files', () => survey(request, toMatching(memories), configuration))
    const {targets, unreadable, archives, headers} = found
    const desk: Desk = {configuration, read: toReader(), load, ...(timing ? {timing} : {})}
    const groups = toGroups(targets, archives, headers.headerOf, memories)
    const messages = await judgeAll(groups, {...request, desk}, request)
    const all = [...targets, ...(await findElsewhere(request, targets, messages, configuration))].sort(byPath)
    return [
      ...[...toUnread(unreadable, headers.faulty)].map(toNotice),
      ...all.map((target) =>
        target.ignored
          ? toNotice(toIgnored(target.settings, target.path))
          : toFound(target.path, messages, load, request.changed)
      )
    ]
  })
}

/** Lints one text that is no file, by the settings of the folder that its name lies in, in place of the file of that name. */
export async function lintBytes(request: LintTextRequest): Promise<LintResult> {
  const configuration = toConfiguration(request)
  const text = await settleText(request, configuration)
  if ('kind' in text) return toNotice(text)
  const {filePath: path, settings, header} = text
  const target: Target = {path, settings, ignored: false}
  const loaded = decode(request.bytes)
  const loadOwn = (filePath: string): Loaded => (filePath === path ? loaded : load(filePath))
  const desk = {configuration: from(request.cwd, configuration), read: toReader(), load: loadOwn}
  return openMemories(request, async (memories) => {
    const archives = path === nameless ? [] : await findArchives(only(target), toMatching(memories), configuration)
    const headers = await readHeaders(archives.flatMap(({articles}) => articles.filter((one) => one !== target)))
    const headerOf = (one: Target) => (one === target ? header : headers.headerOf(one))
    const groups = toGroups([target], archives, headerOf, memories, false)
    return toFound(path, await judgeAll(groups, {desk}), loadOwn)
  })
}

function only(target: Target) {
  return {targets: [target], folders: []}
}

/** The settings of a folder that is named from another. */
function from(cwd: string, configuration: Configuration): Configuration {
  return (folder) => configuration(resolve(cwd, folder))
}

/** An article is matched with others where a rule wants to know of them. */
function toMatching(memories: Memories): Matching {
  return {
    isMatched: ({rules}: Settings) => rules.some(({rule}) => rule.scope === 'archive'),
    countIndexed: (root) => memories(root)?.store?.size ?? 0
  }
}

async function judgeAll({alone, archives}: Groups, means: Means, wishes: Wishes = {}): Promise<Messages> {
  const messages: Messages = new Map()
  const crew = gatherCrew(
    archives.reduce((sum, {jobs}) => sum + jobs.length, alone.length),
    means
  )
  try {
    const examined = await crew.examine(alone, {isMatched: false, isRemembered: false})
    const looks = examined.flatMap((one) => one.looks)
    for (const [index, job] of alone.entries()) {
      addMessages(messages, job, looks[index]?.messages ?? [])
      const outlet = looks[index]?.standing.outlet?.value
      if (outlet !== undefined) wishes.onOutlet?.(job.filePath, outlet)
    }
    for (const archive of archives) await lintArchive(archive, crew, messages, wishes)
  } finally {
    await crew.close()
  }
  return messages
}

/** The files that have not changed, and of which something was found that a change caused; as far as the patterns come to them. */
async function findElsewhere(
  {cwd, patterns}: FilesRequest,
  targets: readonly Target[],
  messages: Messages,
  configuration: Configuration
): Promise<readonly Target[]> {
  const own = new Set(targets.map(({path}) => path))
  const others = new Set([...messages.keys()].filter((path) => !own.has(path)))
  if (others.size === 0) return []
  return (await findFiles(cwd, patterns, configuration, others)).targets.filter(({ignored}) => !ignored)
}

function byPath(left: Target, right: Target): number {
  return left.path < right.path ? -1 : left.path > right.path ? 1 : 0
}

function toFound(
  filePath: string,
  messages: Messages,
  read: (filePath: string) => Loaded,
  changed?: Changed
): LintResult {
  const isWanted = (message: LintMessage) =>
    changed === undefined || isInChanged(changed, filePath, message) || isByChanged(changed, message)
  return toResult(filePath, messages.get(filePath)?.filter(isWanted) ?? [], () => {
    const loaded = read(filePath)
    return 'trouble' in loaded ? undefined : loaded.text
  })
}

function toNotice(one: Unread): LintResult {
  switch (one.kind) {
    case 'trouble':
      return toResult(one.filePath, [toFatal(one.trouble, one.line, one.column)])
    case 'ignored':
      return toResult(one.filePath, [toWarning(one.why)])
    case 'metadata':
      return toResult(
        one.filePath,
        one.complaints.map(({message, line}) => toWarning(message, line))
      )
  }
}
