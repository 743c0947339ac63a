import {resolve} from 'node:path'
import {rules} from '../rules/index.ts'
import {toResult} from './check/result.ts'
import {listRules as listAll} from './configure/configure.ts'
import {describeSettings} from './configure/describe.ts'
import {toProposal} from './configure/proposal.ts'
import type {Fixing} from './fix.ts'
import {inspectFiles, inspectText} from './inspect.ts'
import {lintBytes, lintFiles, lintRecords} from './lint.ts'
import type {Found} from './matches.ts'
import type {Choices, Seen} from './model/look.ts'
import type {LintResult, RuleMeta} from './model/result.ts'
import type {ListedRule} from './model/rule.ts'
import {readBytes} from './read-articles.ts'
import {type Reading, settingsOf, type Unread} from './readings.ts'
import {
  type CacheRequest,
  type CommonRequest,
  type FixRequest,
  type LintRequest,
  type LintTextRequest,
  type NamedTextRequest,
  type PatternsRequest,
  toBytes,
  toCache,
  toFiles,
  toRequest,
  toText
} from './requests.ts'
import {type Session, openSession as startSession} from './session.ts'
import type {Traced} from './trace.ts'

export {rules} from '../rules/index.ts'
export type {AcceptanceRequest} from './accept.ts'
export type {Change, Upkeep} from './baselines.ts'
export type {OnProgress, Progress} from './crew.ts'
export type {FixedFile, Fixing} from './fix.ts'
export type {Changed, ChangedLines} from './model/changed.ts'
export type {Analysis, Block, Boilerplate, Category, Document, Quote, QuoteStatus} from './model/document.ts'
export type {Choices, Seen, SeenMetadata} from './model/look.ts'
export type {FormatContext, Formatter, LintMessage, LintResult, RelatedPlace, Suppression} from './model/result.ts'
export type {ListedRule} from './model/rule.ts'
export {SettingsError} from './model/settings.ts'
export type {Timing} from './model/timing.ts'
export type {TraceStep} from './model/trace.ts'
export type {Reading, Unread} from './readings.ts'
export {loadFormatter} from './report/formats.ts'
export type {
  CacheRequest,
  CommonRequest,
  FixRequest,
  LintRequest,
  LintTextRequest,
  NamedTextRequest,
  PatternsRequest
} from './requests.ts'
export type {Session} from './session.ts'
export type {PlacedStep, Traced} from './trace.ts'

/**
 * Lints files: one result each, in the order of their paths.
 *
 * @throws {SettingsError} when the settings are at fault, or a pattern matches nothing
 */
export function lint(request: LintRequest = {}): Promise<readonly LintResult[]> {
  return lintFiles(toFiles(request, rules))
}

/** Opens a session over files: they are linted once, and later those alone that a change concerns. */
export function openSession(request: LintRequest = {}): Promise<Session> {
  return startSession((changed) => lint(changed === undefined ? request : {...request, changed}))
}

/**
 * Lints one text, by the settings of the folder that its name lies in.
 *
 * @throws {SettingsError} when the settings are at fault
 */
export function lintText(request: LintTextRequest): Promise<LintResult> {
  return lintBytes(toText(request, rules))
}

/** Lints one text: one result or, where its name says that it is a web archive, one for each record of which something is said. */
export function lintTexts(request: LintTextRequest): Promise<readonly LintResult[]> {
  return lintRecords(toText(request, rules))
}

/**
 * Lints files and fixes what can be fixed. Nothing is written: what became of each file is given back.
 *
 * @throws {SettingsError} when the settings are at fault, or a pattern matches nothing
 */
export async function fix({isWanted = () => true, ...request}: LintRequest & FixRequest = {}): Promise<Fixing> {
  const {fixFiles} = await import('./fix-files.ts')
  return fixFiles(toFiles(request, rules), {isWanted})
}

/** Lints one text and fixes what can be fixed. */
export async function fixText({isWanted = () => true, ...request}: LintTextRequest & FixRequest): Promise<Fixing> {
  const {fixBytes} = await import('./fix-files.ts')
  return fixBytes(toText(request, rules), {isWanted})
}

/** Reads and analyses files, in the order of their paths, as `inspect` shows them: with what recurs in the articles of an outlet. */
export function read(request: PatternsRequest = {}): AsyncGenerator<Reading | Unread> {
  return inspectFiles({...toRequest(request, rules), patterns: request.patterns ?? []})
}

/** Reads and analyses one text. */
export function readText(request: NamedTextRequest): Promise<Reading | Unread> {
  return readBytes({...toRequest(request, rules), ...toBytes(request)})
}

/** Reads and analyses the articles of one text, of which a name such as `news.jsonl` says that it holds many. */
export function readTexts(request: NamedTextRequest): AsyncGenerator<Reading | Unread> {
  return inspectText({...toRequest(request, rules), ...toBytes(request)})
}

/**
 * What the articles that patterns come to have in common.
 *
 * @throws {SettingsError} when the settings are at fault, or a pattern matches nothing
 */
export async function findMatches({
  similarity = 0.5,
  ...request
}: PatternsRequest & {readonly similarity?: number}): Promise<Found> {
  const core = await import('./matches.ts')
  return core.findMatches({...toRequest(request, rules), patterns: request.patterns ?? [], similarity})
}

/**
 * The chain of copies of a file, or of the paragraph on one of its lines, in the archive of the nearest settings. Where an index
 * is kept, only the articles that share words with it are read.
 *
 * @throws {SettingsError} when the settings are at fault, or the file or the line is not there
 */
export async function trace({
  file,
  line,
  record,
  ...request
}: CommonRequest &
  Omit<CacheRequest, 'onWarning'> & {
    readonly file: string
    /** Which of the articles of the file, in a file of many; of JSON a line says it, too. */
    readonly record?: string
    readonly line?: number
  }): Promise<Traced> {
  const core = await import('./trace.ts')
  const common = toRequest(request, rules)
  const place = {file, ...(line === undefined ? {} : {line}), ...(record === undefined ? {} : {record})}
  return core.traceFile({...common, ...toCache(request, common.cwd), ...place})
}

/** What lies in a folder that is to be an archive. */
export async function lookAround(folder: string): Promise<Seen> {
  const core = await import('./look.ts')
  return core.lookAround(resolve(folder))
}

/** The settings that fit what was seen, as a settings file has them. */
export function proposeSettings(seen: Seen, choices: Choices): object {
  return toProposal(seen, choices, rules)
}

/** The settings that hold for a file or a folder, complete, as a settings file in the folder of the archive would say them. */
export async function settingsFor({path, ...request}: CommonRequest & {readonly path: string}): Promise<object> {
  return describeSettings(await settingsOf(toRequest(request, rules), path), rules)
}

/** All rules there are: provlint's own, and those of the plugins that the settings of some folders name; absent: of the working directory. */
export async function listRules({
  folders = ['.'],
  ...request
}: CommonRequest & {readonly folders?: readonly string[]} = {}): Promise<readonly ListedRule[]> {
  return listAll(toRequest(request, rules), folders)
}

/** What a formatter is told of the rules: of those that `listRules` gives, or of provlint's own. */
export function rulesMeta(listed: readonly ListedRule[] = rules): Readonly<Record<string, RuleMeta>> {
  return Object.fromEntries(
    listed.map(({rule, recommended}) => [
      rule.id,
      {type: 'problem', docs: {description: rule.about, recommended: recommended !== 'off'}, schema: []}
    ])
  )
}

/** A result without its warnings. In ESLint's shape it has its source or, where it was fixed, the output of its fixes. */
export function onlyErrors(result: LintResult): LintResult {
  const {filePath, messages, suppressedMessages, output} = result
  const errors = messages.filter(({severity}) => severity === 2)
  if (output !== undefined) return {...toResult(filePath, errors, undefined, suppressedMessages), output}
  return toResult(filePath, errors, () => result.source, suppressedMessages)
}
