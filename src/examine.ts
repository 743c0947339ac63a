import {dirname} from 'node:path'
import {addUtf8, clearPrints, closePrints, type OpenPrints} from './analyze/prints.ts'
import {loadReaders, toContent} from './articles.ts'
import type {Configuration} from './configure/configure.ts'
import {judge} from './judge.ts'
import type {Header} from './model/article.ts'
import type {Prints} from './model/prints.ts'
import type {RecordSource} from './model/record.ts'
import type {LintMessage} from './model/result.ts'
import type {Rule} from './model/rule.ts'
import type {RecordFields} from './model/settings.ts'
import type {Timing} from './model/timing.ts'
import {toBodyStart} from './read/front-matter.ts'
import {toKind} from './read/kind.ts'
import {type FileTimes, type Loaded, lookAt, type Readable} from './read/load.ts'
import type {Reader} from './readings.ts'
import {toComplaints, toPlaceKey, toTrouble, toTroubleState} from './records.ts'
import {toHash} from './text/hash.ts'

/** A file as it was: its size in bytes, when it was last changed, in milliseconds, and a hash of its bytes. */
export type FileState = FileTimes & {readonly hash: string}

/** A file to read, whether the run reports on it, and as what it is remembered where its findings would still hold. */
export type Job = {
  readonly filePath: string
  readonly header: Header
  readonly isAsked: boolean
  /** What its findings depend on beside the article. */
  readonly stamp: string
  readonly known?: FileState
  /** Which of the articles of the file it is, in a file of many. */
  readonly at?: RecordSource
  /** Which members of a record hold what. */
  readonly fields?: RecordFields
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

/** What an article is ordered by among others. */
export type Standing = Pick<Header, 'outlet' | 'published'>

/** What was seen of a file. One that is as it is remembered was not looked at any further. */
export type Look = {
  readonly messages: readonly LintMessage[]
  readonly standing: Standing
  readonly state?: FileState
  readonly isSame?: true
}

/** A look at each file, the prints of all that are not the same, and how many bytes were read. */
export type Examined = {readonly looks: readonly Look[]; readonly bytes: number; readonly prints?: Prints}

/** Loads a file, or one of the articles that it holds. */
export type LoadAt = (filePath: string, at?: RecordSource) => Loaded

/** What a thread needs to work on files, or articles of files of many. What `loadNext` gave holds until it is asked again. */
export type Desk = {
  readonly configuration: Configuration
  readonly read: Reader
  readonly load: LoadAt
  readonly loadNext: LoadAt
  readonly timing?: Timing
}

/** Pass one: reads files, and asks the document rules about those that the run reports on; prints are gathered in `room`. */
export async function examine(task: ExamineTask, desk: Desk, room: OpenPrints): Promise<Examined> {
  const prints = task.isMatched ? clearPrints(room) : undefined
  const looks: Look[] = []
  let bytes = 0
  await loadReaders(task.jobs.flatMap(({filePath, at}) => (at ? filePath : [])))
  for (const job of task.jobs) {
    const times = task.isRemembered ? lookAt(job.filePath) : undefined
    const isSame = times && job.known?.size === times.size && job.known.modified === times.modified
    const loaded = isSame ? undefined : desk.loadNext(job.filePath, job.at)
    looks.push(loaded ? await examineFile(job, loaded, times, prints, desk) : toSame(job.known))
    bytes += loaded && 'bytes' in loaded ? loaded.bytes.length : 0
  }
  return {looks, bytes, ...(prints === undefined ? {} : {prints: closePrints(prints, task.isShared)})}
}

function toSame(state: FileState | undefined): Look {
  return {messages: [], standing: {}, isSame: true, ...(state === undefined ? {} : {state})}
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
    return {messages: toTrouble(job, loaded), standing: toPlain(job.header), ...toTroubleState(job, times)}
  }
  const state = times && {...times, hash: toHash(loaded.bytes) + toPlaceKey(job.at)}
  if (state && state.hash === job.known?.hash) return toSame(state)
  if (toKind(job.filePath) !== 'text') await loadReaders([job.filePath])
  if (prints) addUtf8(prints, toContent(job.filePath, loaded))
  const {messages, standing} = await readJob(job, loaded, desk, prints)
  return {messages, standing, ...(state === undefined ? {} : {state})}
}

/** What is said of a file, and what it is ordered by; neither needs the article where it is not asked for and dated elsewhere. */
async function readJob(
  job: Job,
  loaded: Readable,
  {configuration, read, load, timing}: Desk,
  prints: OpenPrints | undefined
): Promise<Pick<Look, 'messages' | 'standing'>> {
  const {filePath, header, isAsked} = job
  const isPlain = toKind(filePath) === 'text' && header.published !== undefined && toBodyStart(loaded) === 0
  if (!isAsked && (isPlain || prints === undefined)) return {messages: [], standing: toPlain(header)}
  const hasNoRepeats = prints?.repeating.at(-1) === 0
  const settings = await configuration(dirname(filePath), filePath)
  const isAskedFor = !hasNoRepeats || settings.rules.some(({rule}) => isAskedWithoutRepeats(rule))
  if (isPlain && !isAskedFor) return {messages: [], standing: toPlain(header)}
  const reading = await read(filePath, loaded, settings, header, {hasNoRepeats})
  if (reading.kind === 'trouble') return {messages: toTrouble(job, reading), standing: toPlain(header)}
  const standing = toPlain(isPlain ? header : reading.document.header)
  const said = toComplaints(reading, job.at)
  const found = isAsked ? await judge(reading, (path) => load(path), undefined, timing) : []
  return {messages: isAsked ? [...said, ...found] : [], standing}
}

/** What of a header an article is matched by: an outlet that the text names may be another's: an agency's, where the article has its copy from. */
export function toPlain({outlet, published}: Header): Standing {
  if (outlet === undefined || outlet.from === 'text') return published === undefined ? {} : {published}
  return published === undefined ? {outlet} : {outlet, published}
}

/** Whether a rule may find something in an article of which no block repeats another: if none does, it need not be read. */
function isAskedWithoutRepeats(rule: Rule): boolean {
  return rule.scope === 'document' && (rule.needs === 'tree' || rule.judges !== 'repeats')
}
