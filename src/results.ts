import {resolve} from 'node:path'
import type {Accepted, Found} from './accept.ts'
import {toFatal, toWarning} from './check/message.ts'
import {toResult} from './check/result.ts'
import type {Messages} from './messages.ts'
import {type Changed, isOfChange} from './model/changed.ts'
import type {Contents} from './model/record.ts'
import type {LintMessage, LintResult} from './model/result.ts'
import type {Target} from './read/find.ts'
import {holdsFiles, holdsRecords} from './read/kind.ts'
import type {Loaded} from './read/load.ts'
import type {Unread} from './readings.ts'
import {toIdentities} from './record-identities.ts'
import {toReportName} from './records.ts'
import type {FilesRequest} from './survey.ts'

type Load = (filePath: string) => Loaded

/**
 * The result of a file or, where each of its records is a file of its own, one for each that something is said of, in the order
 * of the file.
 */
export function toResults(result: LintResult, {placeOf}: Pick<Messages, 'placeOf'>): readonly LintResult[] {
  const {filePath, messages, suppressedMessages} = result
  if (!holdsFiles(filePath)) return [result]
  const groups = new Map<string | undefined, {messages: LintMessage[]; suppressed: LintMessage[]}>()
  const groupOf = ({record}: LintMessage) => {
    const group = groups.get(record) ?? {messages: [], suppressed: []}
    groups.set(record, group)
    return group
  }
  groups.set(undefined, {messages: [], suppressed: []})
  for (const message of messages) groupOf(message).messages.push(message)
  for (const message of suppressedMessages) groupOf(message).suppressed.push(message)
  const startOf = (record = '') => placeOf(filePath, record)?.start ?? -1
  const ordered = [...groups].sort(([left], [right]) => startOf(left) - startOf(right))
  return ordered.map(([record, {messages: own, suppressed}]) =>
    toResult(toReportName(filePath, record), own, undefined, suppressed)
  )
}

/** What gives the raw text of a file; a file of many articles is as long as it likes, and never read as a whole. */
function toSource(filePath: string, read: Load): (() => string | undefined) | undefined {
  return holdsRecords(filePath) ? undefined : () => readSource(filePath, read)
}

/** The raw text of a file of one article. */
function readSource(filePath: string, read: Load): string | undefined {
  const loaded = holdsRecords(filePath) ? undefined : read(filePath)
  return loaded === undefined || 'trouble' in loaded ? undefined : loaded.text
}

/** Whether somebody says of a file that it holds articles: the settings of its archive, or whoever named it. */
export function toIsMeant(targets: readonly Target[], {cwd, patterns}: FilesRequest): (filePath: string) => boolean {
  const named = new Set(patterns.map((pattern) => resolve(cwd, pattern)))
  const included = new Set(targets.flatMap(({path, settings}) => (settings.archive.include ? path : [])))
  return (filePath) => named.has(filePath) || included.has(filePath)
}

/** The files of a run with what was found in them. */
export function toFiles(
  targets: readonly Target[],
  messages: Messages,
  read: (filePath: string) => Loaded,
  contents: Contents
): readonly Found[] {
  return targets.flatMap(({path: filePath, settings, ignored}) => {
    const found = {filePath, settings, messages: messages.of(filePath), read: () => readSource(filePath, read)}
    return ignored ? [] : [{...found, ...toIdentities(filePath, contents, messages)}]
  })
}

/** The result of a file; where it is said what has changed, with what is of the change. */
export function toFound(
  filePath: string,
  told: Accepted['told'],
  read: (filePath: string) => Loaded,
  changed?: Changed
): LintResult {
  const {messages, suppressed} = told.get(filePath) ?? {messages: [], suppressed: []}
  const isWanted = (message: LintMessage): boolean =>
    isOfChange(changed, toReportName(filePath, message.record), message)
  const [wanted, silenced] = [messages.filter(isWanted), suppressed.filter(isWanted)]
  return toResult(filePath, wanted, toSource(filePath, read), silenced)
}

/** What is said of a file that is not judged. */
export function toNotice(one: Unread): LintResult {
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
