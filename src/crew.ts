import type {Gathered} from './compare.ts'
import type {Desk, Examined, ExamineTask, Job} from './examine.ts'
import type {Corpus} from './match/corpus.ts'
import {type CountRecurring, type Facts, toRecurring, toShare} from './match/facts.ts'
import type {Reprints} from './match/reprints.ts'
import {toRewordings} from './match/rewordings.ts'
import {type Seeds, toSeeds} from './match/seeds.ts'
import {halves, whole} from './match/windows.ts'
import type {ChosenPrints} from './model/prints.ts'
import type {Contents} from './model/record.ts'
import type {LintMessage} from './model/result.ts'
import {timed} from './model/timing.ts'
import {openPool} from './pool.ts'
import {type Answer, type Task, toWork} from './work.ts'

/** How many threads to use for so many files, and how one is started. */
export type Threads = {count(files: number): number; readonly url: string; readonly data: unknown}

/** How far a run is: in which pass, how many files of how many are done, and how many bytes were read. */
export type Progress = {
  readonly stage: 'reading' | 'matching'
  readonly done: number
  readonly all: number
  readonly bytes: number
}

/** Told how far the run is. */
export type OnProgress = (progress: Progress) => void

/** With what a run is made. */
export type Means = {
  readonly desk: Desk
  readonly threads?: Threads
  readonly onProgress?: OnProgress
  /** The files of many articles. */
  readonly contents: Contents
}

/** The threads of a run, and what they can be asked. What comes back stands in the order of the files. */
export type Crew = {
  /** The files of many articles that are read. */
  readonly contents: Contents
  /** Looks at files, some at a time. */
  examine(jobs: readonly Job[], how: Pick<ExamineTask, 'isMatched' | 'isRemembered'>): Promise<readonly Examined[]>
  /** Finds the seeds of batches, share by share of their prints. */
  findSeeds(batches: readonly ChosenPrints[]): Promise<readonly Seeds[]>
  /** Finds all facts of a corpus. */
  findFacts(corpus: Corpus, countRecurring?: CountRecurring): Promise<Facts & {readonly reprints: Reprints}>
  /** Opens an archive, in every thread. */
  open(archive: Gathered): Promise<void>
  /** Holds articles against the archive that is open; or against those files of it alone whose paths are given. */
  compare(jobs: readonly Job[], from?: readonly string[]): Promise<readonly (readonly LintMessage[])[]>
  close(): Promise<void>
}

/** How many files are one task. */
const taskSize = 64

/** Gathers the threads for a run over so many files; those of many articles hold more of these. */
export function gatherCrew(files: number, {desk, threads, onProgress, contents}: Means, articles = files): Crew {
  const others = threads === undefined ? 0 : threads.count(articles) - 1
  const {timing} = desk
  const pool = openPool<Task, Answer>(toWork(desk), others, threads)
  let [done, bytes] = [0, 0]
  return {
    contents,
    async examine(jobs, how) {
      const tasks = toParts(jobs).map((part) => ({kind: 'examine', jobs: part, isShared: others > 0, ...how}) as const)
      const onAnswer = (answer: Answer) => {
        if (answer.kind !== 'examine') return
        done += answer.looks.length
        bytes += answer.bytes
        onProgress?.({stage: 'reading', done, all: Math.max(done, articles), bytes})
      }
      const answers = await timed(timing, 'reading, document rules', () => pool.run(tasks, onAnswer))
      return answers.flatMap((answer) => (answer.kind === 'examine' ? [answer] : []))
    },
    async findSeeds(batches) {
      const chosen = batches.map(({words, chosen}) => ({words, chosen}))
      if (others === 0) return [toSeeds(chosen, whole)]
      const [first, second] = halves
      const found = pool.askOther({kind: 'seed', batches: chosen, share: second})
      const own = toSeeds(chosen, first)
      const other = await found
      return [own, other.kind === 'seed' ? other.seeds : toSeeds(chosen, second)]
    },
    async findFacts(corpus, countRecurring) {
      onProgress?.({stage: 'matching', done: 0, all: articles, bytes})
      const taken = pool.tell({kind: 'take', corpus: corpus.packed})
      const reworded = pool.askOther({kind: 'reword'})
      const {reprints, ...recurring} = toRecurring(corpus, countRecurring)
      const [first, second] = others > 0 ? halves : [whole]
      const held = second && pool.askOther({kind: 'hold', recurring, share: second})
      const windows = [toShare(corpus, recurring, first)]
      const [words, other] = await Promise.all([reworded, held, taken])
      if (second) windows.push(other?.kind === 'hold' ? other.windows : toShare(corpus, recurring, second))
      return {
        reprints,
        recurrences: recurring.recurrences,
        windows,
        rewordings: words.kind === 'reword' ? words.rewordings : toRewordings(corpus)
      }
    },
    async open(archive) {
      await pool.tell({kind: 'open', ...archive})
    },
    async compare(jobs, from) {
      const how = from === undefined ? {} : {from}
      const tasks = toParts(jobs).map((part) => ({kind: 'compare', jobs: part, ...how}) as const)
      const answers = await timed(timing, 'archive rules', () => pool.run(tasks))
      return answers.flatMap((answer) => (answer.kind === 'compare' ? answer.messages : []))
    },
    close: pool.close
  }
}

function toParts(jobs: readonly Job[]): readonly (readonly Job[])[] {
  return Array.from({length: Math.ceil(jobs.length / taskSize)}, (_, part) =>
    jobs.slice(part * taskSize, (part + 1) * taskSize)
  )
}
