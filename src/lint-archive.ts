import {resolve} from 'node:path'
import type {Crew} from './crew.ts'
import type {Examined, Job} from './examine.ts'
import {gatherPart, type Member, toKnown} from './gather.ts'
import {toPortions, withoutBytes} from './jobs.ts'
import {type Corpus, toCorpus} from './match/corpus.ts'
import type {CountRecurring} from './match/facts.ts'
import {isCurrent, type Memory, type Recalled, toKept} from './memory.ts'
import type {Messages} from './messages.ts'
import {type Changed, isByChanged} from './model/changed.ts'
import type {RecordFields} from './model/settings.ts'
import {type Timing, timed} from './model/timing.ts'
import type {Wishes} from './model/wishes.ts'
import {toArchivePath} from './readings.ts'
import {toRecalls} from './recall.ts'
import {remember} from './remember.ts'
import {rememberLast} from './text/memory.ts'

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
  readonly fields?: RecordFields | undefined
}

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
  const {members, asked, others, corpus, countRecurring} = await gather(group, crew, messages, timing)
  for (const {path, record, outlet} of corpus.entries)
    if (outlet !== undefined) onOutlet?.(resolve(group.root, path), outlet, record)
  const {reprints, ...facts} = await timed(timing, 'matching', () => crew.findFacts(corpus, countRecurring))
  await crew.open({root: group.root, facts})
  const found = await crew.compare(asked)
  for (const [index, job] of asked.entries()) messages.add(job, found[index] ?? [])
  if (changed) await addCaused(group.root, others, crew, messages, changed)
  if (group.memory && members) {
    const {memory} = group
    await timed(timing, 'keeping the index', () => remember(memory, members, corpus, reprints, group.about))
  }
}

/** Adds what is said of other articles because of a change. A file that was moved is none: what it holds was there before. */
async function addCaused(root: string, jobs: readonly Job[], crew: Crew, messages: Messages, changed: Changed) {
  const from = [...changed].flatMap(([path, lines]) => (lines === 'moved' ? [] : [toArchivePath(root, path)]))
  const caused = await crew.compare(jobs, from)
  for (const [index, job] of jobs.entries())
    messages.add(job, caused[index]?.filter((message) => isByChanged(changed, message)) ?? [])
}

/** The articles and their words. What the first look saw is told and let go here: it is large, and not needed any more. */
async function gather(group: ArchiveGroup, crew: Crew, messages: Messages, timing: Timing | undefined): Promise<Whole> {
  const {root, isPart, memory, fields} = group
  const {members, examined} = await lookAtAll(group, crew)
  for (const {job, look, recalled} of members) {
    const isRecalled = look.isSame && job.isAsked && recalled
    messages.see(job, isRecalled ? toKept(recalled.row).messages : look.messages)
  }
  const asked = members.flatMap(({job}) => (job.isAsked ? job : []))
  const others = members.flatMap(({job}) => (job.isAsked ? [] : job))
  const prints = examined.flatMap(({prints}) => prints ?? [])
  return timed(timing, 'gathering', async () => {
    const known = toKnown(members, prints, memory?.store)
    if (isPart && memory?.store)
      return {asked, ...(await gatherPart({...crew, root, fields}, members, known, memory.store))}
    const seeds = await crew.findSeeds(known.batches)
    const corpus = toCorpus(known.entries, known.batches, seeds)
    return {asked, others, corpus, ...(memory && !isPart ? {members} : {})}
  })
}

type Whole = {
  readonly asked: readonly Job[]
  readonly others: readonly Job[]
  readonly corpus: Corpus
  readonly countRecurring?: CountRecurring
  /** What an index is to remember. */
  readonly members?: readonly Member[]
}

/** Looks at the files, article by article, no further at those that are as the index has them. */
async function lookAtAll({root, jobs, isPart, areFiles, memory, about}: ArchiveGroup, crew: Crew) {
  const recalls = memory && toRecalls(memory, isPart)
  const pathOf = rememberLast((filePath: string) => toArchivePath(root, filePath), 1)
  const recall = ({filePath}: Job) => recalls?.places(pathOf(filePath), filePath)
  const members: Member[] = []
  const examined: Examined[] = []
  const apart = {contents: crew.contents, isAgain: true, ...(areFiles ? {recall} : {})}
  for await (const portion of toPortions(jobs, apart)) {
    const found = portion.map((job) => {
      const path = pathOf(job.filePath)
      return {path, job, recalled: recalls?.of(path, job.at?.record)}
    })
    const wanted = found.map(({job, recalled}) => (areFiles && memory ? toKnownJob(job, recalled, memory, about) : job))
    const answers = await crew.examine(wanted, {isMatched: true, isRemembered: areFiles && memory !== undefined})
    const looks = answers.flatMap((one) => one.looks)
    for (const [index, {path, job, recalled}] of found.entries()) {
      const look = looks[index]
      if (look !== undefined) members.push({path, job: withoutBytes(job), recalled, look})
    }
    for (const answer of answers) examined.push(answer)
  }
  return {members, examined}
}

/** A job that may end at the first look: where what is remembered of the file still holds if it is as it was. */
function toKnownJob(job: Job, recalled: Recalled | undefined, memory: Memory, about: string): Job {
  if (recalled === undefined || !isCurrent(recalled.row, job, memory, about)) return job
  const {size, modified, hash} = recalled.row
  return {...job, known: {size, modified: modified < memory.settled ? modified : -1, hash}}
}
