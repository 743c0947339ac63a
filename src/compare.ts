import {dirname, resolve} from 'node:path'
import {loadReaders, toArticle} from './articles.ts'
import type {Desk, Job, Standing} from './examine.ts'
import {judge} from './judge.ts'
import {type MemoryArchive, toArchive} from './match/archive.ts'
import type {Corpus, Entry} from './match/corpus.ts'
import type {Facts} from './match/facts.ts'
import type {LintMessage} from './model/result.ts'
import {toArchivePath} from './readings.ts'
import {remember, rememberLast} from './text/memory.ts'

/** What the articles of an archive show together, beside their words. */
export type Gathered = {readonly root: string; readonly facts: Facts}

/** An archive that articles can be held against, once its readers are ready. */
export type OpenArchive = {
  readonly root: string
  readonly archive: MemoryArchive
  readonly desk: Desk
  ready(): Promise<void>
}

/** How many articles are kept at hand, since those that share something are asked about one after another. */
const atHand = 64

/** Opens what was gathered of the articles of a corpus. */
export function openArchive({root, facts}: Gathered, corpus: Corpus, desk: Desk): OpenArchive {
  const load = rememberLast(desk.load, atHand)
  const read = (article: number): string | undefined => {
    const path = corpus.entries[article]?.path ?? ''
    const loaded = load(resolve(root, path))
    const read = 'trouble' in loaded ? loaded : toArticle(path, loaded)
    return 'trouble' in read ? undefined : read.text
  }
  const ready = remember(() => loadReaders(corpus.entries.map(({path}) => path)))
  return {root, archive: toArchive(corpus, {read}, facts), desk: {...desk, load}, ready}
}

/**
 * Pass two: asks the archive rules about those of some articles that have something in common with others; or, given the
 * paths of some files, that have it from these.
 */
export async function compare(
  jobs: readonly Job[],
  open: OpenArchive,
  from?: readonly string[]
): Promise<readonly (readonly LintMessage[])[]> {
  const follows = from && open.archive.toFollows(from)
  const messages: (readonly LintMessage[])[] = []
  for (const job of jobs) {
    const isMeant = follows === undefined || follows({path: toArchivePath(open.root, job.filePath)})
    messages.push(isMeant ? await compareFile(job, open) : [])
  }
  return messages
}

async function compareFile(
  {filePath, header}: Job,
  {root, archive, desk, ready}: OpenArchive
): Promise<readonly LintMessage[]> {
  const settings = await desk.configuration(dirname(filePath), filePath)
  const needs = settings.rules.find(({rule}) => rule.needs === 'recurrence') && 'recurrence'
  if (!archive.isConcerned({path: toArchivePath(root, filePath)}, needs)) return []
  await ready()
  const reading = await desk.read(filePath, desk.load(filePath), settings, header)
  return reading.kind === 'trouble' ? [] : judge(reading, desk.load, archive, desk.timing)
}

/** What an archive is told of an article beside its words. */
export function toEntry(path: string, {outlet, published}: Standing): Entry {
  return {
    path,
    ...(outlet === undefined ? {} : {outlet: outlet.value}),
    ...(published === undefined ? {} : {published: published.value})
  }
}
