import {resolve} from 'node:path'
import {accept} from './accept.ts'
import {loadArticle, toArticleLoader} from './articles.ts'
import type {Acceptance} from './baselines.ts'
import {toResult} from './check/result.ts'
import {type Configuration, toConfiguration} from './configure/configure.ts'
import {gatherCrew, type Means} from './crew.ts'
import {addElsewhere} from './elsewhere.ts'
import type {Desk, LoadAt} from './examine.ts'
import {type Groups, toGroups} from './groups.ts'
import {readHeaders} from './headers.ts'
import {countArticles, toPortions, withContents} from './jobs.ts'
import {lintArchive} from './lint-archive.ts'
import {type Memories, openMemories, recallHeader, toAbout, toUsable} from './memory.ts'
import {type Messages, toMessages} from './messages.ts'
import type {Cache} from './model/cache.ts'
import type {Contents} from './model/record.ts'
import type {LintResult} from './model/result.ts'
import type {Settings} from './model/settings.ts'
import {timed} from './model/timing.ts'
import type {Wishes} from './model/wishes.ts'
import type {Target} from './read/find.ts'
import {decode, type Loaded} from './read/load.ts'
import {nameless, settleText, type TextRequest, toArchivePath, toIgnored, toReader, toUnread} from './readings.ts'
import {toFiles, toFound, toIsMeant, toNotice, toResults} from './results.ts'
import {type FilesRequest, findArchives, type Matching, survey} from './survey.ts'

/** Which files to lint, with how many threads, what is remembered between runs, and who is told how far it is. */
export type LintRequest = FilesRequest &
  Wishes &
  Omit<Means, 'desk' | 'contents'> & {
    /** Told when the first file of many articles is opened, or there are many files. */
    readonly onMany?: () => void
    readonly cache?: Cache
    readonly acceptance?: Acceptance
    /** Texts in place of those of their files; a run with some of them leaves indexes as they are. */
    readonly texts?: ReadonlyMap<string, Uint8Array>
  }

/** A text to lint, what is remembered of its archive, and whether it is told where its name is ignored. */
export type LintTextRequest = TextRequest & {
  readonly cache?: Cache
  readonly acceptance?: Acceptance
  readonly warnIgnored?: boolean
}

/**
 * Lints the files that patterns come to: one result a file, in the order of their paths.
 *
 * @throws {SettingsError} when the settings are at fault, or a pattern matches nothing
 */
export function lintFiles(request: LintRequest): Promise<readonly LintResult[]> {
  return openMemories(request, async (memories) => {
    const configuration = toConfiguration(request)
    const {changed, timing, texts} = request
    const {targets, unreadable, folders, faulty, groups} = await toPlan(request, memories, configuration)
    const [load, loadNext] = [toLoad(texts), toLoad(texts, toArticleLoader())]
    const desk: Desk = {configuration, read: toReader(), load, loadNext, ...(timing ? {timing} : {})}
    const {messages, all, told, notices} = await withContents(async (contents) => {
      const messages = await judgeAll(groups, {...request, desk, contents}, request, toIsMeant(targets, request))
      const all = await addElsewhere(request, targets, messages.paths(), configuration)
      const how = {...request.acceptance, isPartial: changed !== undefined}
      const files = toFiles(all, messages, load, contents)
      return {messages, all, ...(await accept(files, request.catalogue, folders, how))}
    }, request)
    return [
      ...[...toUnread(unreadable, faulty)].map(toNotice),
      ...notices,
      ...all.flatMap(({path, settings, ignored}) =>
        ignored ? [toNotice(toIgnored(settings, path))] : toResults(toFound(path, told, load, changed), messages)
      )
    ]
  })
}

/** From so many files on that are matched with one another, what is soon done with takes more room than what is kept. */
const manyFiles = 8000

/** What a run is about. The headers of its files go into their jobs; what they were read from is let go here. */
async function toPlan(request: LintRequest, memories: Memories, configuration: Configuration) {
  const {timing, texts} = request
  const found = await timed(timing, 'finding files', () => survey(request, toMatching(memories), configuration))
  const {targets, unreadable, folders, archives, headers} = found
  const groups = toGroups(targets, archives, headers.headerOf, memories, texts === undefined)
  if (groups.archives.some(({jobs}) => jobs.length >= manyFiles)) request.onMany?.()
  return {targets, unreadable, folders, groups, faulty: headers.faulty}
}

/** Lints one text that is no file, by the settings of the folder that its name lies in, in place of the file of that name. */
export function lintBytes(request: LintTextRequest): Promise<LintResult> {
  return judgeText(request, (result) => result)
}

/** The same, with a result for each record where each is a file of its own. */
export function lintRecords(request: LintTextRequest): Promise<readonly LintResult[]> {
  return judgeText(request, toResults)
}

async function judgeText<Answer>(
  request: LintTextRequest,
  toAnswer: (result: LintResult, messages: Messages) => Answer
): Promise<Answer> {
  const configuration = toConfiguration(request)
  const text = await settleText(request, configuration)
  if ('kind' in text)
    return toAnswer(request.warnIgnored === false ? toResult(text.filePath, []) : toNotice(text), toMessages())
  const {filePath: path, settings, header} = text
  const target: Target = {path, settings, ignored: false}
  const given = new Map([[path, request.bytes]])
  const load = toLoad(given)
  const desk = {configuration: from(request.cwd, configuration), read: toReader(), load, loadNext: load}
  return openMemories(request, async (memories) => {
    const archives = path === nameless ? [] : await findArchives(only(target), toMatching(memories), configuration)
    const headers = await readHeaders(archives.flatMap(({articles}) => articles.filter((one) => one !== target)))
    const headerOf = (one: Target) => (one === target ? header : headers.headerOf(one))
    const groups = toGroups([target], archives, headerOf, memories, false)
    const judge = async (contents: Contents) => {
      const messages = await judgeAll(groups, {desk, contents})
      const files = toFiles([target], messages, load, contents)
      const {told} = await accept(files, request.catalogue, [], request.acceptance)
      return toAnswer(toFound(path, told, load), messages)
    }
    return withContents(judge, {given})
  })
}

/** The text of a file, or what stands in its place. */
function toLoad(texts: LintRequest['texts'], loadFile: LoadAt = loadArticle): LoadAt {
  if (texts === undefined) return loadFile
  const decoded = new Map<string, Loaded>()
  return (filePath, at) => {
    const bytes = at === undefined ? texts.get(filePath) : undefined
    if (bytes === undefined) return loadFile(filePath, at)
    const loaded = decoded.get(filePath) ?? decode(bytes, filePath)
    decoded.set(filePath, loaded)
    return loaded
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
    countIndexed: (settings) => {
      const memory = memories(settings.root)
      return (memory && toUsable(memory, toAbout(settings))?.size) ?? 0
    },
    recallHeader: ({path, settings}) => {
      const memory = memories(settings.root)
      return memory && recallHeader(memory, toArchivePath(settings.root, path), toAbout(settings))
    }
  }
}

async function judgeAll(
  {alone, archives}: Groups,
  means: Means,
  wishes: Wishes = {},
  isMeant?: (filePath: string) => boolean
): Promise<Messages> {
  const messages = toMessages(isMeant)
  const jobs = [...alone, ...archives.flatMap((archive) => archive.jobs)]
  const crew = gatherCrew(jobs.length, means, countArticles(jobs))
  try {
    for await (const portion of toPortions(alone, {contents: crew.contents, isAgain: false})) {
      const examined = await crew.examine(portion, {isMatched: false, isRemembered: false})
      const looks = examined.flatMap((one) => one.looks)
      for (const [index, job] of portion.entries()) {
        messages.see(job, looks[index]?.messages ?? [])
        const outlet = looks[index]?.standing.outlet?.value
        if (outlet !== undefined) wishes.onOutlet?.(job.filePath, outlet, job.at?.record)
      }
    }
    for (const archive of archives) await lintArchive(archive, crew, messages, wishes)
  } finally {
    await crew.close()
  }
  return messages
}
