import type {Job} from './examine.ts'
import type {Contents, FileRecord, RecordSource} from './model/record.ts'
import {holdsFiles, holdsRecords} from './read/kind.ts'
import {lookAt} from './read/load.ts'

/** How files of many articles are taken apart. */
export type Apart = {
  readonly contents: Contents
  /** Whether their articles are read a second time, in any order. */
  readonly isAgain: boolean
  /** The articles of a file that is as it is remembered. */
  readonly recall?: (job: Job) => readonly RecordSource[] | undefined
}

/** So many articles, or bytes of them, are looked at together: enough for all threads, and little to hold. */
const mostJobs = 1024
const mostBytes = 1 << 23

/**
 * The articles of some files, in their order: a file of many is a job for each of them. Where there is such a file, some
 * at a time, so that no more than these are in memory.
 */
export async function* toPortions(jobs: readonly Job[], apart: Apart): AsyncGenerator<readonly Job[]> {
  if (!jobs.some(({filePath}) => holdsRecords(filePath))) {
    yield jobs
    return
  }
  let portion: Job[] = []
  let bytes = 0
  for (const whole of jobs) {
    for await (const job of holdsRecords(whole.filePath) ? toRecordJobs(whole, apart) : [whole]) {
      portion.push(job)
      bytes += job.at?.bytes?.length ?? 0
      if (portion.length < mostJobs && bytes < mostBytes) continue
      yield portion
      portion = []
      bytes = 0
    }
  }
  if (portion.length > 0) yield portion
}

/** An article in a file of many takes about so many bytes. */
const usualBytes = 4096

/** About how many articles there are to look at. */
export function countArticles(jobs: readonly Job[]): number {
  return jobs.reduce((sum, {filePath}) => sum + (holdsRecords(filePath) ? toEstimate(filePath) : 1), 0)
}

function toEstimate(filePath: string): number {
  return Math.max(1, Math.floor((lookAt(filePath)?.size ?? 0) / usualBytes))
}

/** A job as it is kept: what is long of its record is left where it lies. */
export function withoutBytes(job: Job): Job {
  if (job.at?.bytes === undefined) return job
  const {bytes: _, ...at} = job.at
  return {...job, at}
}

async function* toRecordJobs(job: Job, {contents, isAgain, recall}: Apart): AsyncGenerator<Job> {
  const {filePath, fields} = job
  const content = isAgain ? await contents.locate(filePath) : filePath
  const own = {...(content === filePath ? {} : {content}), ...(fields === undefined ? {} : {fields})}
  const known = recall?.(job)
  if (known) for (const at of known) yield {...job, at: {...at, ...own}}
  else for await (const raw of toArticles(filePath, contents)) yield {...job, at: {...toSource(raw), ...own}}
}

/** The records that may be articles: a web archive holds much else. */
async function* toArticles(filePath: string, contents: Contents): AsyncGenerator<FileRecord> {
  if (!holdsFiles(filePath)) return yield* contents.records(filePath)
  const {isArticle} = await import('./read/response.ts')
  for await (const raw of contents.records(filePath)) if (isArticle(raw)) yield raw
}

/** Bytes of their own: a piece of the file that they were cut from would go to another thread as a whole. */
function toSource({bytes, ...place}: FileRecord): RecordSource {
  return {...place, length: bytes.length, bytes: new Uint8Array(bytes)}
}

/** The files of many articles that something is told of, or given, beside them. */
type Opening = {
  /** Bytes in place of those of files. */
  readonly given?: ReadonlyMap<string, Uint8Array>
  /** Told when the first such file is opened. */
  readonly onMany?: (() => void) | undefined
}

/** Gives the files of many articles to what uses them; they are opened when they are asked for, and closed behind it. */
export async function withContents<Answer>(
  use: (contents: Contents) => Promise<Answer>,
  opening: Opening = {}
): Promise<Answer> {
  const {close, ...contents} = toContents(opening)
  try {
    return await use(contents)
  } finally {
    close()
  }
}

/** The same for what gives one answer after another. */
export async function* throughContents<Answer>(
  use: (contents: Contents) => AsyncIterable<Answer>,
  opening: Opening = {}
): AsyncGenerator<Answer> {
  const {close, ...contents} = toContents(opening)
  try {
    yield* use(contents)
  } finally {
    close()
  }
}

function toContents({given, onMany}: Opening): Contents & {close(): void} {
  let opened: (Contents & {close(): void}) | undefined
  const open = async () => {
    if (opened) return opened
    const {openContents} = await import('./read/contents.ts')
    onMany?.()
    opened = openContents(given)
    return opened
  }
  return {
    locate: async (filePath) => (await open()).locate(filePath),
    async *records(filePath) {
      yield* (await open()).records(filePath)
    },
    close: () => opened?.close()
  }
}
