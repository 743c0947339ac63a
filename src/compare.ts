import {dirname, resolve} from 'node:path'
import type {Desk, Job} from './examine.ts'
import {judge} from './judge.ts'
import {type MemoryArchive, toArchive} from './match/archive.ts'
import {type Entry, toCorpus} from './match/corpus.ts'
import type {Prints} from './model/prints.ts'
import type {LintMessage} from './model/result.ts'
import {toArchivePath} from './readings.ts'

/** The articles of an archive, with their prints, batch after batch in the same order. */
export type Matched = {readonly root: string; readonly jobs: readonly Job[]; readonly batches: readonly Prints[]}

/** Pass two: asks the archive rules about those articles of the run that have something in common with others. */
export async function* compare(
  {root, jobs, batches}: Matched,
  desk: Desk
): AsyncGenerator<{readonly job: Job; readonly found: readonly LintMessage[]}> {
  const corpus = toCorpus(
    jobs.map((job) => toEntry(root, job)),
    batches
  )
  const archive = toArchive(corpus, {
    read: (article) => {
      const loaded = desk.load(resolve(root, corpus.entries[article]?.path ?? ''))
      return 'trouble' in loaded ? undefined : loaded.text
    }
  })
  for (const job of jobs) if (job.isAsked) yield {job, found: await compareFile(root, job, archive, desk)}
}

async function compareFile(
  root: string,
  {filePath, header}: Job,
  archive: MemoryArchive,
  {configuration, read, load}: Desk
): Promise<readonly LintMessage[]> {
  if (!archive.isConcerned({path: toArchivePath(root, filePath)})) return []
  const reading = await read(filePath, load(filePath), await configuration(dirname(filePath)), header)
  return reading.kind === 'trouble' ? [] : judge(reading, load, archive)
}

function toEntry(root: string, {filePath, header: {outlet, published}}: Job): Entry {
  return {
    path: toArchivePath(root, filePath),
    ...(outlet === undefined ? {} : {outlet: outlet.value}),
    ...(published === undefined ? {} : {published: published.value})
  }
}
