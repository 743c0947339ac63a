import {resolve} from 'node:path'
import {addKept, addUtf8, closePrints, openPrints} from './analyze/prints.ts'
import {loadReaders, toContent} from './articles.ts'
import {toEntry} from './compare.ts'
import type {Job, Look, Standing} from './examine.ts'
import {type Corpus, type Entry, toCorpus} from './match/corpus.ts'
import type {CountRecurring} from './match/facts.ts'
import {toBlockKeys, toChangedCount, toOpenPrintKeys, toQuotationSets} from './match/keys.ts'
import {type Recalled, toKept} from './memory.ts'
import type {Prints} from './model/prints.ts'
import {findLost, lookAnew, type PartOf, toSource} from './others.ts'
import {load, lookAt} from './read/load.ts'
import {toArticleKey} from './records.ts'
import type {Row} from './store/entry.ts'
import type {Store} from './store/store.ts'

/** An article of a run: what was seen of it, and as what it is remembered. */
export type Member = {
  readonly path: string
  readonly job: Job
  readonly look: Look
  readonly recalled: Recalled | undefined
}

/** The articles of a run with what stands for their words; those that were read stand in the order of their prints. */
export type Known = {readonly entries: readonly Entry[]; readonly batches: readonly Prints[]}

/** The articles that a run has looked at: those that it has read, and those that are as the index has them. */
export function toKnown(members: readonly Member[], prints: readonly Prints[], store: Store | undefined): Known {
  const fresh = members.filter(({look}) => !look.isSame)
  const same = members.filter(({look}) => look.isSame)
  const ids = same.flatMap(({recalled}) => recalled?.id ?? [])
  return {
    entries: [...fresh, ...same].map((member) => toEntry(member.path, toStanding(member), member.job.at)),
    batches: [...prints, ...recallPrints(ids, store)]
  }
}

/** What an article is ordered by, as it was seen or is remembered. */
function toStanding({look, recalled}: Member): Standing {
  return look.isSame && recalled ? toKept(recalled.row).standing : look.standing
}

/** How many articles go into one batch. */
const batchSize = 256

/** The prints of articles that the index holds. */
function recallPrints(ids: readonly number[], store: Store | undefined): readonly Prints[] {
  const batches: Prints[] = []
  for (let from = 0; store !== undefined && from < ids.length; from += batchSize) {
    const prints = openPrints()
    for (const id of ids.slice(from, from + batchSize)) addKept(prints, store.content(id))
    batches.push(closePrints(prints, true))
  }
  return batches
}

/**
 * A part of an archive: some articles, and those others that the index says share something with them. What a rule is told
 * of the former is then what it would be told in the whole archive.
 */
export async function gatherPart(
  archive: PartOf,
  members: readonly Member[],
  known: Known,
  store: Store
): Promise<{readonly corpus: Corpus; readonly countRecurring: CountRecurring; readonly others: readonly Job[]}> {
  const own = toCorpus(known.entries, known.batches)
  const countRecurring = toCount(members, own, store)
  const others = await toOthers(archive, findOthers(members, own, store, countRecurring), store)
  const corpus = toCorpus([...known.entries, ...others.entries], [...known.batches, ...others.batches])
  return {corpus, countRecurring, others: others.jobs}
}

/** The counts of the index, with what has changed in the articles of the run. */
function toCount(members: readonly Member[], {entries, stretches}: Corpus, store: Store): CountRecurring {
  const changed = members.filter(({look}) => !look.isSame)
  const keys = new Set(changed.map(({path, job}) => toArticleKey(path, job.at?.record)))
  const before = [...changed.flatMap(({recalled}) => recalled ?? []), ...findLost(members, store)].flatMap(
    ({id, row}) => {
      if (!row.counted) return []
      const {words, blocks} = store.content(id)
      const stretch = {words, start: 0, end: words.length, blocks, quotes: none}
      return [toBlockKeys(stretch, toEntry(row.path, toKept(row).standing))]
    }
  )
  const now = entries.flatMap((entry, article) => {
    const stretch = stretches[article]
    return stretch === undefined || !keys.has(toArticleKey(entry.path, entry.record))
      ? []
      : [toBlockKeys(stretch, entry)]
  })
  return toChangedCount(rememberCounts(store), before, now)
}

const none = new Uint32Array()

function rememberCounts(store: Store): CountRecurring {
  const counts = new Map<number, number>()
  return (key) => {
    const count = counts.get(key) ?? store.countBlocks(key)
    counts.set(key, count)
    return count
  }
}

/** The ids of the articles that share something with those of the run, and are none of them. */
function findOthers(
  members: readonly Member[],
  {entries, stretches}: Corpus,
  store: Store,
  countRecurring: CountRecurring
): readonly number[] {
  const ids = new Set<number>()
  const keys: number[] = []
  for (const [article, entry] of entries.entries()) {
    const stretch = stretches[article]
    if (stretch === undefined) continue
    for (const key of toOpenPrintKeys(stretch, entry, countRecurring)) keys.push(key)
    for (const {keys, least} of toQuotationSets(stretch)) for (const id of store.sharingQuotes(keys, least)) ids.add(id)
  }
  for (const id of store.sharing(Uint32Array.from(keys))) ids.add(id)
  for (const {recalled} of members) if (recalled) ids.delete(recalled.id)
  for (const {id} of findLost(members, store)) ids.delete(id)
  return [...ids].sort((left, right) => left - right)
}

/** Other articles of the index, as far as they are still there; one that has changed is read again. */
async function toOthers(
  archive: PartOf,
  ids: readonly number[],
  store: Store
): Promise<Known & {readonly jobs: readonly Job[]}> {
  const prints = openPrints()
  const entries: Entry[] = []
  const jobs: Job[] = []
  const changed = new Map<string, Row>()
  for (const id of ids) {
    const row = store.row(id)
    const {path, size, modified, record} = row
    const filePath = resolve(archive.root, path)
    const times = lookAt(filePath)
    const isSame = times?.size === size && times.modified === modified
    if (isSame) addKept(prints, store.content(id))
    else if (record !== undefined) {
      changed.set(path, row)
      continue
    } else {
      const loaded = load(filePath)
      if ('trouble' in loaded) continue
      await loadReaders([path])
      addUtf8(prints, toContent(path, loaded))
    }
    const at = await toSource(row, filePath, archive)
    entries.push(toEntry(path, toKept(row).standing, at))
    jobs.push({filePath, header: row.header, isAsked: false, stamp: '', ...(at === undefined ? {} : {at})})
  }
  const anew = await lookAnew(archive, [...changed.values()])
  return {
    jobs: [...jobs, ...anew.jobs],
    entries: [...entries, ...anew.entries],
    batches: [closePrints(prints, true), ...anew.batches]
  }
}
