import {join} from 'node:path'
import type {Entry} from '../../src/store/entry.ts'
import {openStore, type Store} from '../../src/store/store.ts'
import {type Request, writeStore} from '../../src/store/write.ts'
import {archive} from '../helpers/archive.ts'
import {key, toWide} from './entries.ts'

/** All that an index can be asked, by paths, for the articles and keys of a test. */
export type Answers = Readonly<Record<string, unknown>>

/** What an index answers. */
export function ask(store: Store, keys: readonly number[]): Answers {
  const rows = [...store.rows()]
  const toPaths = (ids: Iterable<number>) => Array.from(ids, (id) => store.row(id).path).sort()
  return {
    size: store.size,
    rows: rows.map(({row}) => row).sort(byPath),
    same: rows.every(({id, row}) => JSON.stringify(store.row(id)) === JSON.stringify(row)),
    contents: Array.from(store.contents(), ([id, content]) => [store.row(id).path, content]).sort(),
    found: rows.map(({row}) => store.findPath(row.path).length).sort(),
    sharing: keys.map((one) => toPaths(store.sharing(Uint32Array.of(one)))),
    any: toPaths(store.sharing(Uint32Array.from(keys))),
    quotes: keys.map((one) => toPaths(store.sharingQuotes(Uint32Array.of(one), 1))),
    pairs: toPaths(store.sharingQuotes(Uint32Array.from(keys), 2)),
    blocks: keys.map((one) => store.countBlocks(toWide(one)))
  }
}

/** What it should answer when it holds these articles. */
export function expected(entries: readonly Entry[], keys: readonly number[]): Answers {
  const rows = entries.map(({row}) => row).sort(byPath)
  const holding = (one: number) =>
    entries.filter((each) => each.keys.prints.includes(one)).sort((a, b) => byPath(a.row, b.row))
  const sharing = keys.map((one) => holding(one).map(({row}) => row.path))
  return {
    size: entries.length,
    rows,
    same: true,
    contents: entries.map(({row, content}) => [row.path, content]).sort(),
    found: rows.map(({path}) => rows.filter((row) => row.path === path).length).sort(),
    sharing,
    any: rows.map(({path}) => path).filter((path) => sharing.some((paths) => paths.includes(path))),
    quotes: sharing,
    pairs: rows.map(({path}) => path).filter((path) => sharing.filter((paths) => paths.includes(path)).length > 1),
    blocks: keys.map((one) => holding(one).filter(({row}) => row.counted).length)
  }
}

function byPath(one: {readonly path: string}, other: {readonly path: string}): number {
  return one.path < other.path ? -1 : one.path > other.path ? 1 : 0
}

/** A new folder for an index, which is not there yet. */
export function newFolder(): string {
  return join(archive({}), '.provlint')
}

/** The index of a folder, which must be usable. */
export function open(folder: string): Store {
  const store = openStore(folder, key)
  if (store === undefined || 'why' in store) throw new Error(`no index: ${store?.why}`)
  return store
}

/** Writes an index of articles, or brings one up to date: what stays is told by its path. */
export function write(
  folder: string,
  added: Iterable<Entry>,
  stays?: (path: string) => boolean,
  more: Partial<Request> = {}
) {
  const previous = stays === undefined ? undefined : open(folder)
  const rows = [...(previous?.rows() ?? [])]
  const keep = rows.filter(({row}) => stays?.(row.path)).map(({id}) => id)
  try {
    return writeStore({folder, key, ...(previous === undefined ? {} : {previous}), keep, added, ...more})
  } finally {
    previous?.close()
  }
}
