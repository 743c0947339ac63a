import {resolve} from 'node:path'
import type {Crew} from './crew.ts'
import type {Job} from './examine.ts'
import {gatherPart, type Member, toKnown} from './gather.ts'
import {type Corpus, toCorpus} from './match/corpus.ts'
import type {CountRecurring} from './match/facts.ts'
import {isCurrent, type Memory, type Recalled, recall, recallAll, toKept} from './memory.ts'
import {type Changed, isByChanged} from './model/changed.ts'
import type {LintMessage} from './model/result.ts'
import {type Timing, timed} from './model/timing.ts'
import type {Wishes} from './model/wishes.ts'
import {toArchivePath} from './readings.ts'
import {remember} from './remember.ts'

/** The articles of an archive: all of them or, where its index tells of the others, those that the run reports on. */
export type ArchiveGroup = {
  readonly root: string
  readonly jobs: readonly Job[]
  readonly isPart: boolean
  /** Whether the articles are as their files have them. */
  readonly areFiles: boolean
  readonly memory?: Memory
  /** What the headers of its articles depend on. */
  readonly about: string
}

/** What was found, by file. */
export type Messages = Map<string, readonly LintMessage[]>

/**
 * Makes both passes over an archive, and brings its index up to date where the run has seen all of it. Given what has
 * changed, findings of other articles are added that speak of it.
 */
export async function lintArchive(
  group: ArchiveGroup,
  crew: Crew,
  messages: Messages,
  {changed, timing, onOutlet}: Wishes = {}
): Promise<void> {
  const {members, corpus, countRecurring, others} = await gather(group, crew, timing)
  for (const {job, look, recalled} of members) {
    addMessages(messages, job, look.messages)
    if (look.isSame && job.isAsked && recalled) addMessages(messages, job, toKept(recalled.row).messages)
  }
  for (const {path, outlet} of corpus.entries) if (outlet !== undefined) onOutlet?.(resolve(group.root, path), outlet)
  const {reprints, ...facts} = await timed(timing, 'matching', () => crew.findFacts(corpus, countRecurring))
  await crew.open({root: group.root, facts})
  const asked = group.jobs.filter(({isAsked}) => isAsked)
  const found = await crew.compare(asked)
  for (const [index, job] of asked.entries()) addMessages(messages, job, found[index] ?? [])
  if (changed)
    await addCaused(group.root, others ?? group.jobs.filter(({isAsked}) => !isAsked), crew, messages, changed)
  if (group.memory && !group.isPart) {
    const {memory} = group
    await timed(timing, 'keeping the index', () => remember(memory, members, corpus, reprints, group.about))
  }
}

/** Adds what is said of other articles because of a change. A file that was moved is none: what it holds was there before. */
async function addCaused(root: string, jobs: readonly Job[], crew: Crew, messages: Messages, changed: Changed) {
  const from = [...changed].flatMap(([path, lines]) => (lines === 'moved' ? [] : [toArchivePath(root, path)]))
  const caused = await crew.compare(jobs, from)
  for (const [index, job] of jobs.entries())
    addMessages(messages, job, caused[index]?.filter((message) => isByChanged(changed, message)) ?? [])
}

/** The articles and their words. What they were found by is let go here: it is large, and not needed any more. */
async function gather(group: ArchiveGroup, crew: Crew, timing: Timing | undefined): Promise<Whole> {
  const {root, isPart, memory} = group
  const {members, examined} = await lookAtAll(group, crew)
  const prints = examined.flatMap(({prints}) => prints ?? [])
  return timed(timing, 'gathering', async () => {
    const known = toKnown(members, prints, memory?.store)
    if (isPart && memory?.store) return {members, ...(await gatherPart(root, members, known, memory.store))}
    const seeds = await crew.findSeeds(known.batches)
    return {members, corpus: toCorpus(known.entries, known.batches, seeds)}
  })
}

type Whole = {
  readonly members: readonly Member[]
  readonly corpus: Corpus
  readonly countRecurring?: CountRecurring
  readonly others?: readonly Job[]
}

/** Looks at the files, no further at those that are as the index has them. */
async function lookAtAll({root, jobs, isPart, areFiles, memory}: ArchiveGroup, crew: Crew) {
  const all = isPart || memory === undefined ? undefined : recallAll(memory)
  const found = jobs.map((job) => {
    const path = toArchivePath(root, job.filePath)
    const recalled = memory && (all === undefined ? recall(memory, path) : all.get(path))
    return {path, job, ...(recalled === undefined ? {} : {recalled})}
  })
  const wanted = found.map(({job, recalled}) => (areFiles ? toKnownJob(job, recalled, memory) : job))
  const examined = await crew.examine(wanted, {isMatched: true, isRemembered: areFiles && memory !== undefined})
  const looks = examined.flatMap((one) => one.looks)
  const members = found.flatMap((one, index): Member[] => {
    const look = looks[index]
    return look === undefined ? [] : [{...one, look}]
  })
  return {members, examined}
}

/** A job that may end at the first look: where what is remembered of the file still holds if it is as it was. */
function toKnownJob(job: Job, recalled: Recalled | undefined, memory: Memory | undefined): Job {
  if (recalled === undefined || (job.isAsked && !isCurrent(recalled.row, job))) return job
  const {size, modified, hash} = recalled.row
  return {...job, known: {size, modified: modified < (memory?.settled ?? 0) ? modified : -1, hash}}
}

/** Adds what was found in a file to what is known of it. */
export function addMessages(messages: Messages, {filePath}: Job, found: readonly LintMessage[]): void {
  if (found.length > 0) messages.set(filePath, [...(messages.get(filePath) ?? []), ...found])
}
