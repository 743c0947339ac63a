import {dirname, resolve} from 'node:path'
import {loadReaders, toArticle} from './articles.ts'
import type {Desk, Job, Standing} from './examine.ts'
import {judge, type Load} from './judge.ts'
import {type MemoryArchive, toArchive} from './match/archive.ts'
import type {Corpus, Entry} from './match/corpus.ts'
import type {Facts} from './match/facts.ts'
import type {RecordSource} from './model/record.ts'
import type {LintMessage} from './model/result.ts'
import {toArchivePath} from './readings.ts'
import {toArticleKey, toArticlePath} from './records.ts'
import {remember, rememberLast} from './text/memory.ts'

/** What the articles of an archive show together, beside their words. */
export type Gathered = {readonly root: string; readonly facts: Facts}

/** An archive that articles can be held against, once its readers are ready. */
export type OpenArchive = {
  readonly root: string
  readonly archive: MemoryArchive
  readonly desk: Desk
  /** Loads an article as it is in the archive. */
  readonly load: Load
  ready(): Promise<void>
}

/** How many articles are kept at hand, since those that share something are asked about one after another. */
const atHand = 64

/** Opens what was gathered of the articles of a corpus. */
export function openArchive({root, facts}: Gathered, corpus: Corpus, desk: Desk): OpenArchive {
  const {entries} = corpus
  const placeOf = remember(() => toPlaces(entries))
  const load = rememberLast((key: string) => {
    const path = toArticlePath(key)
    return desk.load(resolve(root, path), path === key ? undefined : placeOf().get(key))
  }, atHand)
  const read = (article: number): string | undefined => {
    const {path = '', record} = entries[article] ?? {}
    const loaded = load(toArticleKey(path, record))
    const read = 'trouble' in loaded ? loaded : toArticle(path, loaded)
    return 'trouble' in read ? undefined : read.text
  }
  const ready = remember(() => loadReaders(entries.map(({path}) => path)))
  const loadNamed: Load = (filePath, record) => load(toArticleKey(toArchivePath(root, filePath), record))
  return {root, archive: toArchive(corpus, {read}, facts), desk, load: loadNamed, ready}
}

/** Where the articles of files of many lie. */
function toPlaces(entries: readonly Entry[]): ReadonlyMap<string, RecordSource> {
  return new Map(entries.flatMap(({path, at}) => (at ? [[toArticleKey(path, at.record), at]] : [])))
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
    const path = toArchivePath(open.root, job.filePath)
    const isMeant = follows === undefined || follows({path, ...toRecord(job.at)})
    messages.push(isMeant ? await compareFile(job, open) : [])
  }
  return messages
}

async function compareFile(
  {filePath, header, at}: Job,
  {root, archive, desk, load, ready}: OpenArchive
): Promise<readonly LintMessage[]> {
  const settings = await desk.configuration(dirname(filePath), filePath)
  const needs = settings.rules.find(({rule}) => rule.needs === 'recurrence') && 'recurrence'
  if (!archive.isConcerned({path: toArchivePath(root, filePath), ...toRecord(at)}, needs)) return []
  await ready()
  const reading = await desk.read(filePath, load(filePath, at?.record), settings, header)
  return reading.kind === 'trouble' ? [] : judge(reading, load, archive, desk.timing)
}

/** What an archive is told of an article beside its words. */
export function toEntry(path: string, {outlet, published}: Standing, at?: RecordSource): Entry {
  return {
    path,
    ...(at === undefined ? {} : {...toRecord(at), at}),
    ...(outlet === undefined ? {} : {outlet: outlet.value}),
    ...(published === undefined ? {} : {published: published.value})
  }
}

function toRecord(at: RecordSource | undefined) {
  return at === undefined ? {} : {record: at.record}
}
