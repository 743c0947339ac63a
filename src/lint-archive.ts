import {toEntry} from './compare.ts'
import type {Crew} from './crew.ts'
import type {Job} from './examine.ts'
import {toCorpus} from './match/corpus.ts'
import {toFacts, toShared} from './match/facts.ts'
import type {LintMessage} from './model/result.ts'
import {toArchivePath} from './readings.ts'

/** The articles of an archive, all of them or those that the run reports on. */
export type ArchiveGroup = {readonly root: string; readonly jobs: readonly Job[]}

/** What was found, by file. */
export type Messages = Map<string, readonly LintMessage[]>

/** Makes both passes over an archive. */
export async function lintArchive({root, jobs}: ArchiveGroup, crew: Crew, messages: Messages): Promise<void> {
  const examined = await crew.examine(jobs, {isMatched: true, isRemembered: false})
  for (const [index, look] of examined.flatMap(({looks}) => looks).entries())
    addMessages(messages, jobs[index], look.messages)
  const entries = jobs.map(({filePath, header}) => toEntry(toArchivePath(root, filePath), header))
  const corpus = toCorpus(
    entries,
    examined.flatMap(({prints}) => prints ?? [])
  )
  await crew.open({root, shared: toShared(corpus, toFacts(corpus))})
  const asked = jobs.filter(({isAsked}) => isAsked)
  for (const [index, found] of (await crew.compare(asked)).entries()) addMessages(messages, asked[index], found)
}

/** Adds what was found in a file to what is known of it. */
export function addMessages(messages: Messages, job: Job | undefined, found: readonly LintMessage[]): void {
  if (job === undefined || found.length === 0) return
  messages.set(job.filePath, [...(messages.get(job.filePath) ?? []), ...found])
}
