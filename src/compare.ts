import {dirname, resolve} from 'node:path'
import {toArticle} from './articles.ts'
import type {Desk, Job} from './examine.ts'
import {judge} from './judge.ts'
import {fromShared, type MemoryArchive} from './match/archive.ts'
import type {Entry} from './match/corpus.ts'
import type {Shared} from './match/facts.ts'
import type {Header} from './model/article.ts'
import type {LintMessage} from './model/result.ts'
import {toArchivePath} from './readings.ts'
import {rememberLast} from './text/memory.ts'

/** An archive, and what its articles show together. */
export type Gathered = {readonly root: string; readonly shared: Shared}

/** An archive that articles can be held against. */
export type OpenArchive = {readonly root: string; readonly archive: MemoryArchive; readonly desk: Desk}

/** How many articles are kept at hand, since those that share something are asked about one after another. */
const atHand = 64

/** Opens what was gathered. */
export function openArchive({root, shared}: Gathered, desk: Desk): OpenArchive {
  const load = rememberLast(desk.load, atHand)
  const read = (article: number): string | undefined => {
    const path = shared.corpus.entries[article]?.path ?? ''
    const loaded = load(resolve(root, path))
    const read = 'trouble' in loaded ? loaded : toArticle(path, loaded)
    return 'trouble' in read ? undefined : read.text
  }
  return {root, archive: fromShared(shared, {read}), desk: {...desk, load}}
}

/** Pass two: asks the archive rules about those of some articles that have something in common with others. */
export async function compare(jobs: readonly Job[], open: OpenArchive): Promise<readonly (readonly LintMessage[])[]> {
  const messages: (readonly LintMessage[])[] = []
  for (const job of jobs) messages.push(await compareFile(job, open))
  return messages
}

async function compareFile(
  {filePath, header}: Job,
  {root, archive, desk}: OpenArchive
): Promise<readonly LintMessage[]> {
  if (!archive.isConcerned({path: toArchivePath(root, filePath)})) return []
  const reading = await desk.read(filePath, desk.load(filePath), await desk.configuration(dirname(filePath)), header)
  return reading.kind === 'trouble' ? [] : judge(reading, desk.load, archive)
}

/** What an archive is told of an article beside its words. */
export function toEntry(path: string, {outlet, published}: Header): Entry {
  return {
    path,
    ...(outlet === undefined ? {} : {outlet: outlet.value}),
    ...(published === undefined ? {} : {published: published.value})
  }
}
