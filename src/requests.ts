import {availableParallelism} from 'node:os'
import {resolve} from 'node:path'
import {type AcceptanceRequest, toAcceptance} from './accept.ts'
import type {OnProgress} from './crew.ts'
import type {LintMessage} from './model/result.ts'
import type {Catalogue} from './model/settings.ts'
import type {Wishes} from './model/wishes.ts'
import {programVersion} from './store/version.ts'

/** What every call may say. */
export type CommonRequest = {
  /** The working directory; absent: the one that the program runs in. */
  readonly cwd?: string
  /** A settings file to use in place of those that would be found; false: none at all. */
  readonly config?: string | false
  /** Rules as a settings file has them, over everything that the files say. */
  readonly rules?: Readonly<Record<string, unknown>>
  /** Whether settings may be data only: no plugin and no settings that are code are loaded, for archives of others. */
  readonly safe?: boolean
}

/** Files, folders and globs; none: the archive of the working directory. */
export type PatternsRequest = CommonRequest & {readonly patterns?: readonly string[]}

/** What linting files may be told beside them. */
export type LintRequest = PatternsRequest &
  CacheRequest &
  AcceptanceRequest &
  Wishes & {
    /** How many threads to use; `auto`, or absent: as many as the machine has cores, where there are files enough to gain. */
    readonly concurrency?: number | 'auto'
    readonly onProgress?: OnProgress
    /** Told when the first file of many articles is opened, or there are many files: such a run may be long. */
    readonly onMany?: () => void
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

/** Which findings to fix: absent, all that can be. */
export type FixRequest = {readonly isWanted?: (message: LintMessage) => boolean}

/** A text, and the name it goes by. */
export type NamedTextRequest = CommonRequest & {readonly text: string | Uint8Array; readonly name?: string}

/** A thread has to compile for itself what it runs: in that time another reads some thousand articles (measured on two cores). */
const filesWorthAThread = 4000

function toThreadCount(concurrency: number | 'auto'): (files: number) => number {
  if (concurrency !== 'auto') return () => concurrency
  return (files) => Math.max(1, Math.min(availableParallelism(), Math.floor(files / filesWorthAThread)))
}

/** A request for files as the core has it. */
export function toFiles(request: LintRequest, catalogue: Catalogue) {
  const {patterns = [], concurrency = 'auto', cache, ...wishes} = request
  const {catalogue: own, ...data} = toRequest(request, catalogue)
  const threads = {count: toThreadCount(concurrency), url: new URL('./worker.cjs', import.meta.url).href, data}
  const kept = {...toCache(request, data.cwd), ...toAcceptance(request)}
  return {...wishes, ...data, catalogue: own, patterns, threads, ...kept}
}

/** A request for a text as the core has it. */
export function toText(request: NamedTextRequest & CacheRequest & AcceptanceRequest, catalogue: Catalogue) {
  const common = toRequest(request, catalogue)
  return {...common, ...toBytes(request), ...toCache(request, common.cwd), ...toAcceptance(request)}
}

/** What every request says, as the core has it. */
export function toRequest({cwd, config, rules: given, safe}: CommonRequest, catalogue: Catalogue) {
  return {
    catalogue,
    cwd: resolve(cwd ?? '.'),
    ...(config === undefined ? {} : {config}),
    ...(given === undefined ? {} : {rules: given}),
    ...(safe === undefined ? {} : {safe})
  }
}

/** Where indexes are kept, as the core has it. */
export function toCache({cache = false, cacheLocation, onWarning}: CacheRequest, cwd: string) {
  if (!cache) return {}
  const location = cacheLocation === undefined ? {} : {location: resolve(cwd, cacheLocation)}
  return {cache: {...location, version: programVersion(), warn: onWarning ?? (() => {})}}
}

/** A text as bytes, and its name. */
export function toBytes({text, name}: NamedTextRequest): {readonly bytes: Uint8Array; readonly name?: string} {
  return {bytes: typeof text === 'string' ? Buffer.from(text) : text, ...(name === undefined ? {} : {name})}
}
