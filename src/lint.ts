import {resolve} from 'node:path'
import {toFatal, toWarning} from './check/message.ts'
import {toResult} from './check/result.ts'
import {toConfiguration} from './configure/configure.ts'
import type {Desk} from './examine.ts'
import {readHeaders} from './headers.ts'
import type {Header} from './model/article.ts'
import type {LintResult} from './model/result.ts'
import type {Settings} from './model/settings.ts'
import {type Group, type Messages, makePasses, type OnProgress, type Threads} from './passes.ts'
import type {Target} from './read/find.ts'
import {decode, type Loaded, load} from './read/load.ts'
import {nameless, settleText, type TextRequest, toIgnored, toReader, toUnread, type Unread} from './readings.ts'
import {type FilesRequest, findArchives, type Members, survey} from './survey.ts'

/** Which files to lint, with how many threads, and who is told how far it is. */
export type LintRequest = FilesRequest & {readonly threads?: Threads; readonly onProgress?: OnProgress}

/**
 * Lints the files that patterns come to: one result a file, in the order of their paths.
 *
 * @throws {SettingsError} when the settings are at fault, or a pattern matches nothing
 */
export async function lintFiles(request: LintRequest): Promise<readonly LintResult[]> {
  const configuration = toConfiguration(request)
  const {targets, unreadable, archives, headers} = await survey(request, asksArchive, configuration)
  const desk: Desk = {configuration, read: toReader(), load}
  const messages = await makePasses(toGroups(targets, archives, headers.headerOf), {...request, desk})
  return [
    ...[...toUnread(unreadable, headers.faulty)].map(toNotice),
    ...targets.map((target) =>
      target.ignored ? toNotice(toIgnored(target.settings, target.path)) : toFound(target.path, messages, load)
    )
  ]
}

/** Lints one text that is no file, by the settings of the folder that its name lies in, in place of the file of that name. */
export async function lintBytes(request: TextRequest): Promise<LintResult> {
  const configuration = toConfiguration(request)
  const text = await settleText(request, configuration)
  if ('kind' in text) return toNotice(text)
  const {filePath: path, settings, header} = text
  const target: Target = {path, settings, ignored: false}
  const loaded = decode(request.bytes)
  const loadOwn = (filePath: string): Loaded => (filePath === path ? loaded : load(filePath))
  const desk: Desk = {
    configuration: (folder) => configuration(resolve(request.cwd, folder)),
    read: toReader(),
    load: loadOwn
  }
  const archives =
    path === nameless ? [] : await findArchives({targets: [target], folders: []}, asksArchive, configuration)
  const headers = await readHeaders(archives.flatMap(({articles}) => articles))
  const headerOf = (one: Target) => (one === target ? header : headers.headerOf(one))
  return toFound(path, await makePasses(toGroups([target], archives, headerOf), {desk}), loadOwn)
}

/** Whether a rule wants to know of other articles. */
function asksArchive({rules}: Settings): boolean {
  return rules.some(({rule}) => rule.scope === 'archive')
}

/** The files of a run with those that they are matched with, archive by archive; those that are matched with none together. */
function toGroups(
  targets: readonly Target[],
  archives: readonly Members[],
  headerOf: (target: Target) => Header
): readonly Group[] {
  const asked = new Set(targets.filter(({ignored}) => !ignored))
  const matched = new Set(archives.flatMap(({articles}) => articles))
  const toJob = (target: Target) => ({filePath: target.path, header: headerOf(target), isAsked: asked.has(target)})
  return [
    {jobs: [...asked].filter((target) => !matched.has(target)).map(toJob)},
    ...archives.map(({root, articles}) => ({root, jobs: articles.map(toJob)}))
  ]
}

function toFound(filePath: string, messages: Messages, read: (filePath: string) => Loaded): LintResult {
  return toResult(filePath, messages.get(filePath) ?? [], () => {
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
