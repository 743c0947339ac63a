import {dirname} from 'node:path'
import {addUtf8, closePrints, type OpenPrints, openPrints} from './analyze/prints.ts'
import {toContent} from './articles.ts'
import {toFatal} from './check/message.ts'
import type {Configuration} from './configure/configure.ts'
import {judge, type Load} from './judge.ts'
import type {Header} from './model/article.ts'
import type {Prints} from './model/prints.ts'
import type {LintMessage} from './model/result.ts'
import {type FileTimes, type Loaded, lookAt} from './read/load.ts'
import type {Reader} from './readings.ts'
import {toHash} from './text/hash.ts'

/** A file as it was: its size in bytes, when it was last changed, in milliseconds, and a hash of its bytes. */
export type FileState = FileTimes & {readonly hash: string}

/** A file to read, whether the run reports on it, and as what it is remembered where its findings would still hold. */
export type Job = {
  readonly filePath: string
  readonly header: Header
  readonly isAsked: boolean
  readonly known?: FileState
}

/**
 * Some files to look at, one by one. Where they are matched with others, what they are found by is kept; where they are to
 * be remembered, as what.
 */
export type ExamineTask = {
  readonly jobs: readonly Job[]
  readonly isMatched: boolean
  readonly isRemembered: boolean
  /** Whether prints lie on memory that threads share. */
  readonly isShared: boolean
}

/** What was seen of a file. One that is as it is remembered was not looked at any further. */
export type Look = {
  readonly messages: readonly LintMessage[]
  readonly state?: FileState
  readonly isSame?: true
}

/** A look at each file, the prints of all that are not the same, and how many bytes were read. */
export type Examined = {readonly looks: readonly Look[]; readonly bytes: number; readonly prints?: Prints}

/** What a thread needs to work on files. */
export type Desk = {readonly configuration: Configuration; readonly read: Reader; readonly load: Load}

/** Pass one: reads files, and asks the document rules about those that the run reports on. */
export async function examine(task: ExamineTask, desk: Desk): Promise<Examined> {
  const prints = task.isMatched ? openPrints() : undefined
  const looks: Look[] = []
  let bytes = 0
  for (const job of task.jobs) {
    const times = task.isRemembered ? lookAt(job.filePath) : undefined
    const isSame = times && job.known?.size === times.size && job.known.modified === times.modified
    const loaded = isSame ? undefined : desk.load(job.filePath)
    looks.push(loaded ? await examineFile(job, loaded, times, prints, desk) : toSame(job.known))
    bytes += loaded && 'bytes' in loaded ? loaded.bytes.length : 0
  }
  return {looks, bytes, ...(prints === undefined ? {} : {prints: closePrints(prints, task.isShared)})}
}

function toSame(state: FileState | undefined): Look {
  return {messages: [], isSame: true, ...(state === undefined ? {} : {state})}
}

async function examineFile(
  job: Job,
  loaded: Loaded,
  times: FileTimes | undefined,
  prints: OpenPrints | undefined,
  desk: Desk
): Promise<Look> {
  if ('trouble' in loaded) {
    if (prints) addUtf8(prints, new Uint8Array())
    return {messages: job.isAsked ? [toFatal(loaded.trouble, loaded.line, loaded.column)] : []}
  }
  const state = times && {...times, hash: toHash(loaded.bytes)}
  if (state && state.hash === job.known?.hash) return toSame(state)
  if (prints) addUtf8(prints, await toContent(job.filePath, loaded))
  const messages = job.isAsked ? await askRules(job, loaded, desk, prints?.repeating.at(-1) === 0) : []
  return {messages, ...(state === undefined ? {} : {state})}
}

async function askRules(
  {filePath, header}: Job,
  loaded: Loaded,
  {configuration, read, load}: Desk,
  hasNoRepeats: boolean
): Promise<readonly LintMessage[]> {
  const reading = await read(filePath, loaded, await configuration(dirname(filePath)), header, {hasNoRepeats})
  if (reading.kind === 'trouble') return [toFatal(reading.trouble, reading.line, reading.column)]
  return judge(reading, load)
}
