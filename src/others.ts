import {resolve} from 'node:path'
import {toEntry} from './compare.ts'
import type {Crew} from './crew.ts'
import type {Job} from './examine.ts'
import type {Known, Member} from './gather.ts'
import {toPortions, withoutBytes} from './jobs.ts'
import type {Entry} from './match/corpus.ts'
import {type Recalled, toKept} from './memory.ts'
import type {Prints} from './model/prints.ts'
import type {RecordSource} from './model/record.ts'
import type {RecordFields} from './model/settings.ts'
import {toArchivePath} from './readings.ts'
import type {Row} from './store/entry.ts'
import type {Store} from './store/store.ts'

/** An archive of which a part is gathered: where its files of many articles are read, and who looks at them. */
export type PartOf = Pick<Crew, 'contents' | 'examine'> & {
  readonly root: string
  readonly fields?: RecordFields | undefined
}

/** What is remembered of articles that files of many do not hold any more. */
export function findLost(members: readonly Member[], store: Store): readonly Recalled[] {
  const paths = new Set(members.flatMap(({path, job, look}) => (job.at && !look.isSame ? path : [])))
  const found = new Set(members.flatMap(({recalled}) => recalled?.id ?? []))
  return [...paths].flatMap((path) =>
    store.findPath(path).flatMap((id) => (found.has(id) ? [] : {id, row: store.row(id)}))
  )
}

/** Where an article of the index lies in its file, where that is one of many. */
export async function toSource(
  row: Row,
  filePath: string,
  {contents, fields}: Pick<PartOf, 'contents' | 'fields'>
): Promise<RecordSource | undefined> {
  const {at} = row.record === undefined ? {} : toKept(row)
  if (at === undefined) return undefined
  return {...at, content: await contents.locate(filePath), ...(fields === undefined ? {} : {fields})}
}

/** The articles of files of many that have changed: all of them, since each may be another. */
export async function lookAnew(
  {root, fields, contents, examine}: PartOf,
  rows: readonly Row[]
): Promise<Known & {readonly jobs: readonly Job[]}> {
  const entries: Entry[] = []
  const batches: Prints[] = []
  const jobs = rows.map(({path, header}): Job => {
    return {filePath: resolve(root, path), header, isAsked: false, stamp: '', ...(fields === undefined ? {} : {fields})}
  })
  const found: Job[] = []
  if (jobs.length === 0) return {entries, batches, jobs: found}
  for await (const portion of toPortions(jobs, {contents, isAgain: true})) {
    const examined = await examine(portion, {isMatched: true, isRemembered: false})
    const looks = examined.flatMap((one) => one.looks)
    for (const [index, job] of portion.entries()) {
      const kept = withoutBytes(job)
      found.push(kept)
      entries.push(toEntry(toArchivePath(root, job.filePath), looks[index]?.standing ?? {}, kept.at))
    }
    for (const {prints} of examined) if (prints) batches.push(prints)
  }
  return {entries, batches, jobs: found}
}
