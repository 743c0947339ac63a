import {join, relative} from 'node:path'
import type {FileState, Job, Look} from './examine.ts'
import type {Member} from './gather.ts'
import type {Corpus, Stretch} from './match/corpus.ts'
import {toBlockKeys, toPrintKeys, toQuotationKeys} from './match/keys.ts'
import type {Reprints} from './match/reprints.ts'
import type {Header} from './model/article.ts'
import type {Settings} from './model/settings.ts'
import {lookAt} from './read/load.ts'
import type {Entry, Row} from './store/entry.ts'
import {DamagedIndex, UnwritableIndex} from './store/fault.ts'
import {manifestName} from './store/manifest.ts'
import {openStore, type Store} from './store/store.ts'
import {writeStore} from './store/write.ts'
import {messageOf} from './text/error.ts'
import {toHash} from './text/hash.ts'
import {printable} from './text/printable.ts'

/** Where indexes are kept, what makes them, and who is told when one cannot be used. */
export type Cache = {
  /** A folder for the indexes of all archives; absent: `.provlint` in the folder of each. */
  readonly location?: string
  /** The program in its version, on its Node. */
  readonly version: string
  warn(message: string): void
}

/** Where the index of an archive lies, and the index, as far as there is one. */
export type Memory = {
  readonly folder: string
  readonly cache: Cache
  readonly store?: Store
  /** Files changed before this moment, in milliseconds, and not since the index was written, have the bytes that it tells of. */
  readonly settled: number
}

/** What is remembered of an article, and by which id. */
export type Recalled = {readonly id: number; readonly row: Row}

/** The clocks of file systems are no finer than this, in milliseconds. */
const tick = 2000

/** The index of the archive of a root, opened when it is first asked for; nothing where none is kept. */
export type Memories = (root: string) => Memory | undefined

/**
 * Gives the indexes to what uses them, and closes them. Where one turns out to be damaged, all is done again without those
 * that there are, and they are made anew.
 */
export async function openMemories<Answer>(
  {cwd, cache}: {readonly cwd: string; readonly cache?: Cache},
  use: (memories: Memories) => Promise<Answer>
): Promise<Answer> {
  const opened = new Map<string, Memory>()
  const open = (root: string): Memory | undefined => {
    const memory = opened.get(root) ?? (cache && openMemory(root, cwd, cache))
    if (memory) opened.set(root, memory)
    return memory
  }
  try {
    return await use(open)
  } catch (error) {
    if (!(error instanceof DamagedIndex)) throw error
    const why = error.message
    return use((root) => {
      const memory = open(root)
      return memory?.store ? forget(memory, why) : memory
    })
  } finally {
    for (const {store} of opened.values()) store?.close()
  }
}

/** Opens the index of an archive. One that cannot be used is as good as none, and is made anew. */
function openMemory(root: string, cwd: string, cache: Cache): Memory {
  const folder =
    cache.location === undefined ? join(root, '.provlint') : join(cache.location, toName(relative(cwd, root)))
  const settled = (lookAt(join(folder, manifestName))?.modified ?? 0) - tick
  const store = openStore(folder, cache.version)
  if (store === undefined) return {folder, cache, settled}
  if (!('why' in store)) return {folder, cache, settled, store}
  return forget({folder, cache, settled}, store.why)
}

/** An index that is not used any more, and said to be made anew. */
function forget({folder, cache, settled}: Memory, why: string): Memory {
  cache.warn(`the index in ${printable(folder)} is made anew: ${why}`)
  return {folder, cache, settled}
}

function toName(root: string): string {
  return toHash(root).slice(0, 16)
}

/** All that is remembered, by path. */
export function recallAll({store}: Memory): ReadonlyMap<string, Recalled> {
  const recalled = new Map<string, Recalled>()
  for (const one of store?.rows() ?? []) recalled.set(one.row.path, one)
  return recalled
}

/** What is remembered of an article. */
export function recall({store}: Memory, path: string): Recalled | undefined {
  const id = store?.findPath(path)[0]
  return store === undefined || id === undefined ? undefined : {id, row: store.row(id)}
}

/** What the headers of all articles depend on beside what stands beside each: the metadata as it was, and the names of outlets. */
export function toAbout({root, archive: {metadata, outlets}}: Settings): string {
  if (metadata === undefined) return ''
  return JSON.stringify([metadata.name, lookAt(join(root, metadata.name)), outlets])
}

/** The header that the metadata gave an article, where it is still that metadata and nothing else told of the article. */
export function recallHeader(memory: Memory, path: string, about: string): Header | undefined {
  const header = memory.store?.about === about ? recall(memory, path)?.row.header : undefined
  const values = Object.values(header ?? {}).flat()
  return values.every((value) => value?.from === 'metadata') ? header : undefined
}

/** What the findings of document rules depend on beside the article: the settings, and where its archive lies. */
export function toStamp({root, rules, boilerplate}: Settings): string {
  const own = rules.filter(({rule}) => rule.scope === 'document')
  const said = own.map(({rule, severity, options, version}) => [rule.id, severity, options, version])
  return toHash(JSON.stringify([root, said, boilerplate])).slice(0, 16)
}

/** What a row keeps of an article beside its words: what document rules say, and what it is ordered by. */
export type Kept = Pick<Look, 'messages' | 'standing'>

/** What a row keeps; its checksum says that it is what was written. */
export function toKept({findings}: Row): Kept {
  return JSON.parse(findings) as Kept
}

/** Whether the findings that are remembered of an article still hold if the article is as it was. */
export function isCurrent(row: Row, job: Job): boolean {
  return row.stamp === job.stamp && isSameHeader(row, job)
}

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
  const numbers = new Map(corpus.entries.map(({path}, article) => [path, article]))
  const keep: number[] = []
  const changed: {readonly member: Member; readonly state: FileState; readonly article: number}[] = []
  const isCounted = (article: number): boolean => reprints.of[article] === 0
  for (const member of members) {
    const article = numbers.get(member.path)
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

function isSameHeader({header}: Row, job: Job): boolean {
  return JSON.stringify(header) === JSON.stringify(job.header)
}

function toRow({path, job, look, recalled}: Member): Pick<Row, 'path' | 'header' | 'findings' | 'stamp'> {
  const {header} = job
  if (look.isSame) return {path, header, findings: recalled?.row.findings ?? '', stamp: recalled?.row.stamp ?? ''}
  const {messages, standing} = look
  const kept: Kept = {messages, standing}
  return {path, header, findings: JSON.stringify(kept), stamp: job.isAsked ? job.stamp : ''}
}

function toContent({words, start, end, blocks, quotes}: Stretch) {
  return {
    words: words.subarray(start, end),
    blocks: blocks.map((word) => word - start),
    repeating: 0,
    quotes: quotes.map((word) => word - start)
  }
}
