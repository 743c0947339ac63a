import {resolve} from 'node:path'
import {type Accepted, accept, type Found} from './accept.ts'
import type {Acceptance} from './baselines.ts'
import {toFatal, toWarning} from './check/message.ts'
import {toResult} from './check/result.ts'
import {type Configuration, toConfiguration} from './configure/configure.ts'
import {gatherCrew, type Means} from './crew.ts'
import {addElsewhere} from './elsewhere.ts'
import type {Desk} from './examine.ts'
import {type Groups, toGroups} from './groups.ts'
import {readHeaders} from './headers.ts'
import {addMessages, lintArchive, type Messages} from './lint-archive.ts'
import {type Memories, openMemories, recallHeader, toAbout} from './memory.ts'
import type {Cache} from './model/cache.ts'
import {type Changed, isOfChange} from './model/changed.ts'
import type {LintMessage, LintResult} from './model/result.ts'
import type {Settings} from './model/settings.ts'
import {timed} from './model/timing.ts'
import type {Wishes} from './model/wishes.ts'
import type {Target} from './read/find.ts'
import {decode, type Loaded, load, toLoader} from './read/load.ts'
import {
  nameless,
  settleText,
  type TextRequest,
  toArchivePath,
  toIgnored,
  toReader,
  toUnread,
  type Unread
} from './readings.ts'
import {type FilesRequest, findArchives, type Matching, survey} from './survey.ts'

/** Which files to lint, with how many threads, what is remembered between runs, and who is told how far it is. */
export type LintRequest = FilesRequest &
  Wishes &
  Omit<Means, 'desk'> & {
    readonly cache?: Cache
    readonly acceptance?: Acceptance
    /** Texts in place of those of their files; a run with some of them leaves indexes as they are. */
    readonly texts?: ReadonlyMap<string, Uint8Array>
  }

/** A text to lint, and what is remembered of its archive. */
export type LintTextRequest = TextRequest & {readonly cache?: Cache; readonly acceptance?: Acceptance}

/**
 * Lints the files that patterns come to: one result a file, in the order of their paths.
 *
 * @throws {SettingsError} when the settings are at fault, or a pattern matches nothing
 */
export function lintFiles(request: LintRequest): Promise<readonly LintResult[]> {
  return openMemories(request, async (memories) => {
    const configuration = toConfiguration(request)
    const {changed, timing, texts} = request
    const found = await timed(timing, 'finding files', () => survey(request, toMatching(memories), configuration))
    const {targets, unreadable, folders, archives, headers} = found
    const [load, loadNext] = [toLoad(texts), toLoad(texts, toLoader())]
    const desk: Desk = {configuration, read: toReader(), load, loadNext, ...(timing ? {timing} : {})}
    const groups = toGroups(targets, archives, headers.headerOf, memories, texts === undefined)
    const messages = await judgeAll(groups, {...request, desk}, request)
    const all = await addElsewhere(request, targets, messages.keys(), configuration)
    const how = {...request.acceptance, isPartial: changed !== undefined}
    const {told, notices} = await accept(toFiles(all, messages, load), request.catalogue, folders, how)
    return [
      ...[...toUnread(unreadable, headers.faulty)].map(toNotice),
      ...notices,
      ...all.map(({path, settings, ignored}) =>
        ignored ? toNotice(toIgnored(settings, path)) : toFound(path, told, load, changed)
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
  const desk = {configuration: from(request.cwd, configuration), read: toReader(), load: loadOwn, loadNext: loadOwn}
  return openMemories(request, async (memories) => {
    const archives = path === nameless ? [] : await findArchives(only(target), toMatching(memories), configuration)
    const headers = await readHeaders(archives.flatMap(({articles}) => articles.filter((one) => one !== target)))
    const headerOf = (one: Target) => (one === target ? header : headers.headerOf(one))
    const groups = toGroups([target], archives, headerOf, memories, false)
    const files = toFiles([target], await judgeAll(groups, {desk}), loadOwn)
    const {told} = await accept(files, request.catalogue, [], request.acceptance)
    return toFound(path, told, loadOwn)
  })
}

/** The text of a file, or what stands in its place. */
function toLoad(texts: LintRequest['texts'], loadFile = load): (filePath: string) => Loaded {
  if (texts === undefined) return loadFile
  return (filePath) => {
    const bytes = texts.get(filePath)
    return bytes === undefined ? loadFile(filePath) : decode(bytes)
  }
}

function only(target: Target) {
  return {targets: [target], folders: []}
}

/** The settings of a folder that is named from another. */
function from(cwd: string, configuration: Configuration): Configuration {
  return (folder, file) => configuration(resolve(cwd, folder), file)
}

/** An article is matched with others where a rule wants to know of them. */
function toMatching(memories: Memories): Matching {
  return {
    isMatched: ({rules}: Settings) => rules.some(({rule}) => rule.scope === 'archive'),
    countIndexed: (root) => memories(root)?.store?.size ?? 0,
    recallHeader: ({path, settings}) => {
      const memory = memories(settings.root)
      return memory && recallHeader(memory, toArchivePath(settings.root, path), toAbout(settings))
    }
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

function toFiles(targets: readonly Target[], messages: Messages, read: (filePath: string) => Loaded): readonly Found[] {
  return targets.flatMap(({path: filePath, settings, ignored}) =>
    ignored ? [] : [{filePath, settings, messages: messages.get(filePath) ?? [], read: () => toText(read(filePath))}]
  )
}

/** The result of a file; where it is said what has changed, with what is of the change. */
function toFound(
  filePath: string,
  told: Accepted['told'],
  read: (filePath: string) => Loaded,
  changed?: Changed
): LintResult {
  const {messages, suppressed} = told.get(filePath) ?? {messages: [], suppressed: []}
  const isWanted = (message: LintMessage): boolean => isOfChange(changed, filePath, message)
  return toResult(filePath, messages.filter(isWanted), () => toText(read(filePath)), suppressed.filter(isWanted))
}

function toText(loaded: Loaded): string | undefined {
  return 'trouble' in loaded ? undefined : loaded.text
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
