import {join, relative} from 'node:path'
import type {Job, Look} from './examine.ts'
import type {Header} from './model/article.ts'
import type {Cache} from './model/cache.ts'
import type {RecordPlace} from './model/record.ts'
import type {Settings} from './model/settings.ts'
import {lookAt} from './read/load.ts'
import type {Row} from './store/entry.ts'
import {DamagedIndex} from './store/fault.ts'
import {manifestName} from './store/manifest.ts'
import {openStore, type Store} from './store/store.ts'
import {toHash} from './text/hash.ts'
import {printable} from './text/printable.ts'

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

/** All that is remembered, by file: of one of many articles that of each. */
export function recallAll({store}: Memory): ReadonlyMap<string, readonly Recalled[]> {
  const recalled = new Map<string, Recalled[]>()
  for (const one of store?.rows() ?? []) {
    const own = recalled.get(one.row.path)
    if (own) own.push(one)
    else recalled.set(one.row.path, [one])
  }
  return recalled
}

/** What is remembered of a file. */
export function recallFile({store}: Memory, path: string): readonly Recalled[] {
  return store === undefined ? [] : store.findPath(path).map((id) => ({id, row: store.row(id)}))
}

/** What is remembered of a file of one article. */
function recall(memory: Memory, path: string): Recalled | undefined {
  return recallFile(memory, path)[0]
}

/**
 * What the headers of all articles depend on beside what stands beside each: where the settings have the metadata and which
 * names they give to outlets, and, on a line of its own, the metadata as it was.
 */
export function toAbout({root, archive: {metadata, outlets}}: Settings): string {
  const state = metadata && lookAt(join(root, metadata.name))
  return `${JSON.stringify([metadata?.name, outlets])}\n${state === undefined ? '' : JSON.stringify(state)}`
}

/** The index, where what it tells of outlets and dates comes from where the settings have them. */
export function toUsable({store}: Memory, about: string): Store | undefined {
  return store?.about.startsWith(about.slice(0, about.indexOf('\n') + 1)) ? store : undefined
}

/** The header that the metadata gave an article, where it is still that metadata and nothing else told of the article. */
export function recallHeader(memory: Memory, path: string, about: string): Header | undefined {
  const header = memory.store?.about === about ? recall(memory, path)?.row.header : undefined
  const values = Object.values(header ?? {}).flat()
  return values.every((value) => value?.from === 'metadata') ? header : undefined
}

/** What the findings of document rules depend on beside the article and its header: the settings, and where its archive lies. */
export function toStamp({root, rules, boilerplate, archive: {fields, metadata, outlets}}: Settings): string {
  const own = rules.filter(({rule}) => rule.scope === 'document')
  const said = own.map(({rule, severity, options, version}) => [rule.id, severity, options, version])
  return toHash(JSON.stringify([root, said, boilerplate, fields, metadata !== undefined, outlets])).slice(0, 16)
}

/** What a row keeps of an article beside its words: what document rules say, what it is ordered by, and where it lies. */
export type Kept = Pick<Look, 'messages' | 'standing'> & {readonly at?: RecordPlace}

/** What a row keeps; its checksum says that it is what was written. */
export function toKept({findings}: Row): Kept {
  return JSON.parse(findings) as Kept
}

/** Whether what is remembered of an article still holds if the article is as it was: its findings, where these are asked for. */
export function isCurrent(row: Row, job: Job, memory: Memory, about: string): boolean {
  const isAlike = job.isAsked ? row.stamp === job.stamp : toUsable(memory, about) !== undefined
  return isAlike && isSameHeader(row, job)
}

/** Whether the header that is remembered of an article is the one that it has. */
export function isSameHeader({header}: Row, job: Job): boolean {
  return JSON.stringify(header) === JSON.stringify(job.header)
}
