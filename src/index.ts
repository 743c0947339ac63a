import {availableParallelism} from 'node:os'
import {resolve} from 'node:path'
import {rules} from '../rules/index.ts'
import {toResult} from './check/result.ts'
import {describeSettings} from './configure/describe.ts'
import {toProposal} from './configure/proposal.ts'
import type {OnProgress} from './crew.ts'
import {inspectFiles} from './inspect.ts'
import {lintBytes, lintFiles} from './lint.ts'
import type {Found} from './matches.ts'
import type {Choices, Seen} from './model/look.ts'
import type {LintResult, RuleMeta} from './model/result.ts'
import type {Wishes} from './model/wishes.ts'
import {type Reading, readBytes, settingsOf, type Unread} from './readings.ts'
import {type Session, openSession as startSession} from './session.ts'
import {programVersion} from './store/version.ts'
import type {Traced} from './trace.ts'

export {rules} from '../rules/index.ts'
export type {OnProgress, Progress} from './crew.ts'
export type {Changed, ChangedLines} from './model/changed.ts'
export type {Analysis, Block, Boilerplate, Category, Document, Quote, QuoteStatus} from './model/document.ts'
export type {Choices, Seen, SeenMetadata} from './model/look.ts'
export type {FormatContext, Formatter, LintMessage, LintResult, RelatedPlace} from './model/result.ts'
export {SettingsError} from './model/settings.ts'
export type {Timing} from './model/timing.ts'
export type {TraceStep} from './model/trace.ts'
export type {Reading, Unread} from './readings.ts'
export {loadFormatter} from './report/formats.ts'
export type {Session} from './session.ts'
export type {PlacedStep, Traced} from './trace.ts'

/** What every call may say. */
export type CommonRequest = {
  /** The working directory; absent: the one that the program runs in. */
  readonly cwd?: string
  /** A settings file to use in place of those that would be found. */
  readonly config?: string
  /** Rules as a settings file has them, over everything that the files say. */
  readonly rules?: Readonly<Record<string, unknown>>
}

/** Files, folders and globs; none: the archive of the working directory. */
export type PatternsRequest = CommonRequest & {readonly patterns?: readonly string[]}

/** What linting files may be told beside them. */
export type LintRequest = PatternsRequest &
  CacheRequest &
  Wishes & {
    /** How many threads to use; `auto`, or absent: as many as the machine has cores, where there are files enough to gain. */
    readonly concurrency?: number | 'auto'
    readonly onProgress?: OnProgress
    /** Whether a pattern that matches nothing is a fault; absent: yes. */
    readonly errorOnUnmatchedPattern?: boolean
    /** Whether a named file that is ignored is warned of; absent: yes. */
    readonly warnIgnored?: boolean
  }

/** What may be told of the indexes that are kept between runs. */
export type CacheRequest = {
  /** Whether an index is kept in each archive that has a settings file, so that the next run reads only what changed; absent: none. */
  readonly cache?: boolean
  /** A folder for the indexes, in place of `.provlint` in each archive. */
  readonly cacheLocation?: string
  /** Told, in one line, when an index is made anew or cannot be kept. */
  readonly onWarning?: (message: string) => void
}

/** A text, and the name it goes by. */
export type NamedTextRequest = CommonRequest & {readonly text: string | Uint8Array; readonly name?: string}

/**
 * Lints files: one result each, in the order of their paths.
 *
 * @throws {SettingsError} when the settings are at fault, or a pattern matches nothing
 */
export function lint(request: LintRequest = {}): Promise<readonly LintResult[]> {
  const {patterns = [], concurrency = 'auto', cache = false, ...wishes} = request
  const {catalogue, ...data} = toRequest(request)
  const threads = {count: toThreadCount(concurrency), url: new URL('./worker.cjs', import.meta.url), data}
  return lintFiles({...wishes, ...data, catalogue, patterns, threads, ...toCache({...wishes, cache}, data.cwd)})
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
export function lintText(request: NamedTextRequest & CacheRequest): Promise<LintResult> {
  const common = toRequest(request)
  return lintBytes({...common, ...toBytes(request), ...toCache(request, common.cwd)})
}

/** Reads and analyses files, in the order of their paths, as `inspect` shows them: with what recurs in the articles of an outlet. */
export function read(request: PatternsRequest = {}): AsyncGenerator<Reading | Unread> {
  return inspectFiles({...toRequest(request), patterns: request.patterns ?? []})
}

/** Reads and analyses one text. */
export function readText(request: NamedTextRequest): Promise<Reading | Unread> {
  return readBytes({...toRequest(request), ...toBytes(request)})
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
  return core.findMatches({...toRequest(request), patterns: request.patterns ?? [], similarity})
}

/**
 * The chain of copies of a file, or of the paragraph on one of its lines, in the archive of the nearest settings.
 *
 * @throws {SettingsError} when the settings are at fault, or the file or the line is not there
 */
export async function trace({
  file,
  line,
  ...request
}: CommonRequest & {readonly file: string; readonly line?: number}): Promise<Traced> {
  const core = await import('./trace.ts')
  return core.traceFile({...toRequest(request), file, ...(line === undefined ? {} : {line})})
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
  return describeSettings(await settingsOf(toRequest(request), path), rules)
}

/** What a formatter is told of the rules. */
export function rulesMeta(): Readonly<Record<string, RuleMeta>> {
  return Object.fromEntries(
    rules.map(({rule, recommended}) => [
      rule.id,
      {type: 'problem', docs: {description: rule.about, recommended: recommended !== 'off'}, schema: []}
    ])
  )
}

/** A result without its warnings. */
export function onlyErrors(result: LintResult): LintResult {
  return toResult(
    result.filePath,
    result.messages.filter(({severity}) => severity === 2),
    () => result.source
  )
}

/** A thread takes a tenth of a second to start; in that time another reads some hundred articles. */
const filesWorthAThread = 200

function toThreadCount(concurrency: number | 'auto'): (files: number) => number {
  if (concurrency !== 'auto') return () => concurrency
  return (files) => Math.max(1, Math.min(availableParallelism(), Math.floor(files / filesWorthAThread)))
}

function toRequest({cwd, config, rules: given}: CommonRequest) {
  return {
    catalogue: rules,
    cwd: resolve(cwd ?? '.'),
    ...(config === undefined ? {} : {config}),
    ...(given === undefined ? {} : {rules: given})
  }
}

function toCache({cache = false, cacheLocation, onWarning}: CacheRequest, cwd: string) {
  if (!cache) return {}
  const location = cacheLocation === undefined ? {} : {location: resolve(cwd, cacheLocation)}
  return {cache: {...location, version: programVersion(), warn: onWarning ?? (() => {})}}
}

function toBytes({text, name}: NamedTextRequest) {
  return {bytes: typeof text === 'string' ? Buffer.from(text) : text, ...(name === undefined ? {} : {name})}
}
