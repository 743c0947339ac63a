import {compare} from './compare.ts'
import {type Desk, type Examined, type ExamineTask, examine, type Job} from './examine.ts'
import type {LintMessage} from './model/result.ts'
import {openPool, type Pool} from './pool.ts'
import {rememberLast} from './text/memory.ts'

/** Files that are looked at together: the articles of an archive, or files that are matched with nothing. */
export type Group = {readonly root?: string; readonly jobs: readonly Job[]}

/** How many threads to use for so many files, and how one is started. */
export type Threads = {count(files: number): number; readonly url: URL; readonly data: unknown}

/** How far a run is: in which pass, how many files of how many are done, and how many bytes were read. */
export type Progress = {
  readonly stage: 'reading' | 'matching'
  readonly done: number
  readonly all: number
  readonly bytes: number
}

/** Told how far the run is. */
export type OnProgress = (progress: Progress) => void

/** With what the passes are made. */
export type Means = {readonly desk: Desk; readonly threads?: Threads; readonly onProgress?: OnProgress}

/** What was found, by file. */
export type Messages = Map<string, readonly LintMessage[]>

/** How many files are one task. */
const taskSize = 64

/** Makes both passes over each group. */
export async function makePasses(groups: readonly Group[], means: Means): Promise<Messages> {
  const files = groups.reduce((sum, {jobs}) => sum + jobs.length, 0)
  const pool = toPool(files, means)
  const messages: Messages = new Map()
  let [done, bytes] = [0, 0]
  try {
    for (const {root, jobs} of groups) {
      const isMatched = root !== undefined && jobs.length > 1
      const examined = await pool.run(toTasks(jobs, isMatched), (answer) => {
        done += answer.messages.length
        bytes += answer.bytes
        means.onProgress?.({stage: 'reading', done, all: files, bytes})
      })
      for (const [index, found] of examined.flatMap((one) => one.messages).entries()) add(messages, jobs[index], found)
      if (isMatched) await makeSecondPass({root, jobs}, examined, means.desk, messages)
    }
  } finally {
    await pool.close()
  }
  return messages
}

function toPool(files: number, {desk, threads}: Means): Pool<ExamineTask, Examined> {
  const others = threads === undefined ? 0 : threads.count(files) - 1
  return openPool((task: ExamineTask) => examine(task, desk), others, threads)
}

function toTasks(jobs: readonly Job[], isMatched: boolean): readonly ExamineTask[] {
  const tasks: ExamineTask[] = []
  for (let from = 0; from < jobs.length; from += taskSize)
    tasks.push({kind: 'examine', jobs: jobs.slice(from, from + taskSize), isMatched})
  return tasks
}

async function makeSecondPass(
  {root, jobs}: Required<Group>,
  examined: readonly Examined[],
  desk: Desk,
  messages: Messages
): Promise<void> {
  const batches = examined.flatMap(({prints}) => prints ?? [])
  const standings = examined.flatMap((one) => one.standings)
  const remembering = {...desk, load: rememberLast(desk.load, 64)}
  for await (const {job, found} of compare({root, jobs, standings, batches}, remembering)) add(messages, job, found)
}

function add(messages: Messages, job: Job | undefined, found: readonly LintMessage[]): void {
  if (job === undefined || found.length === 0) return
  messages.set(job.filePath, [...(messages.get(job.filePath) ?? []), ...found])
}
