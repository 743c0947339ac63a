import type {FileState} from './examine.ts'
import type {Member} from './gather.ts'
import type {Corpus, Stretch} from './match/corpus.ts'
import {toBlockKeys, toPrintKeys, toQuotationKeys} from './match/keys.ts'
import type {Reprints} from './match/reprints.ts'
import {isSameHeader, type Kept, type Memory} from './memory.ts'
import type {RecordPlace, RecordSource} from './model/record.ts'
import {toArticleKey} from './records.ts'
import type {Entry, Row} from './store/entry.ts'
import {UnwritableIndex} from './store/fault.ts'
import {writeStore} from './store/write.ts'
import {messageOf} from './text/error.ts'

/** Brings the index up to date with all articles of an archive. Where it cannot be written, that is said, and no more. */
export function remember(
  {folder, cache, store}: Memory,
  members: readonly Member[],
  corpus: Corpus,
  reprints: Reprints,
  about: string
): void {
  const changes = toChanges(members, corpus, reprints)
  const previous = store === undefined ? {} : {previous: store}
  try {
    writeStore({folder, key: cache.version, about, ...previous, ...changes})
  } catch (error) {
    if (!(error instanceof UnwritableIndex)) throw error
    cache.warn(`the index cannot be kept: ${messageOf(error)}`)
  }
}

/** The ids of the articles that stay as the index has them, and all others anew. */
function toChanges(members: readonly Member[], corpus: Corpus, reprints: Reprints) {
  const numbers = new Map(corpus.entries.map(({path, record}, article) => [toArticleKey(path, record), article]))
  const keep: number[] = []
  const changed: {readonly member: Member; readonly state: FileState; readonly article: number}[] = []
  const isCounted = (article: number): boolean => reprints.of[article] === 0
  for (const member of members) {
    const article = numbers.get(toArticleKey(member.path, member.job.at?.record))
    const {look, recalled} = member
    if (look.state === undefined || article === undefined) continue
    if (look.isSame && recalled && isAsBefore(recalled.row, member, isCounted(article))) keep.push(recalled.id)
    else changed.push({member, state: look.state, article})
  }
  return {keep, added: toEntries()}

  function* toEntries(): Generator<Entry> {
    for (const {member, state, article} of changed) {
      const [stretch, entry] = [corpus.stretches[article], corpus.entries[article]]
      if (stretch === undefined || entry === undefined) continue
      const row = {...toRow(member), ...state, counted: isCounted(article)}
      const keys = {
        prints: toPrintKeys(stretch),
        quoteKeys: toQuotationKeys(stretch),
        blockKeys: row.counted ? toBlockKeys(stretch, entry) : new Float64Array()
      }
      yield {row, content: toContent(stretch), keys}
    }
  }
}

function isAsBefore(row: Row, {job, look}: Member, isCounted: boolean): boolean {
  return row.counted === isCounted && row.modified === look.state?.modified && isSameHeader(row, job)
}

function toRow({path, job, look, recalled}: Member): Pick<Row, 'path' | 'record' | 'header' | 'findings' | 'stamp'> {
  const {header, at} = job
  const own = {path, header, ...(at === undefined ? {} : {record: at.record})}
  if (look.isSame) return {...own, findings: recalled?.row.findings ?? '', stamp: recalled?.row.stamp ?? ''}
  const {messages, standing} = look
  const kept: Kept = {messages, standing, ...(at === undefined ? {} : {at: toPlace(at)})}
  return {...own, findings: JSON.stringify(kept), stamp: job.isAsked ? job.stamp : ''}
}

/** What a run made of a file for itself is gone with it. */
function toPlace({content: _, bytes: __, fields: ___, ...place}: RecordSource): RecordPlace {
  return place
}

function toContent({words, start, end, blocks, quotes}: Stretch) {
  return {
    words: words.subarray(start, end),
    blocks: blocks.map((word) => word - start),
    repeating: 0,
    quotes: quotes.map((word) => word - start)
  }
}
