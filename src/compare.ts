import {dirname, resolve} from 'node:path'
import type {Desk, Job, Standing} from './examine.ts'
import {judge} from './judge.ts'
import {type MemoryArchive, toArchive} from './match/archive.ts'
import {type Entry, toCorpus} from './match/corpus.ts'
import type {Prints} from './model/prints.ts'
import type {LintMessage} from './model/result.ts'
import {readText} from './read/text.ts'
import {toArchivePath} from './readings.ts'

/** The articles of an archive with their standings, and their prints, batch after batch in the same order. */
export type Matched = {
  readonly root: string
  readonly jobs: readonly Job[]
  readonly standings: readonly Standing[]
  readonly batches: readonly Prints[]
}

/** Pass two: asks the archive rules about those articles of the run that have something in common with others. */
export async function* compare(
  {root, jobs, standings, batches}: Matched,
  desk: Desk
): AsyncGenerator<{readonly job: Job; readonly found: readonly LintMessage[]}> {
  const corpus = toCorpus(
    jobs.map(({filePath}, index) => toEntry(toArchivePath(root, filePath), standings[index] ?? {})),
    batches
  )
  const archive = toArchive(corpus, {
    read: (article) => {
      const path = corpus.entries[article]?.path ?? ''
      const loaded = desk.load(resolve(root, path))
      return 'trouble' in loaded ? undefined : readText(path, loaded).text
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
  const reading = read(filePath, load(filePath), await configuration(dirname(filePath)), header)
  return reading.kind === 'trouble' ? [] : judge(reading, load, archive)
}

function toEntry(path: string, {outlet, published}: Standing): Entry {
  return {
    path,
    ...(outlet === undefined ? {} : {outlet: outlet.value}),
    ...(published === undefined ? {} : {published: published.value})
  }
}
