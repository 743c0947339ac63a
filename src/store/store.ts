import {addRun, hasBit, listBits, removeBits, toBits} from './bits.ts'
import {type Content, fromContentBytes, fromRowBytes, type Row} from './entry.ts'
import {toHashKeys, toPathKey} from './keys.ts'
import type {Unusable} from './manifest.ts'
import {closeFiles, type Opened, openFiles, type Part} from './opened.ts'
import {visitArticles} from './postings.ts'
import {type Kind, readContent, readRow, visitBytes} from './segment.ts'

/**
 * An index on disk, as it was when it was opened. An id stands for an article as long as the store is open; ids follow no order
 * of paths. Every question reads from the files what it needs and no more, and throws `DamagedIndex` where that is not what was
 * written.
 */
export type Store = {
  /** How many articles there are. */
  readonly size: number
  /** What was written of all articles. */
  readonly about: string
  /** The open files, for the writer. */
  readonly opened: Opened
  /** The ids of the articles of a file, ascending. */
  findPath(path: string): readonly number[]
  row(id: number): Row
  content(id: number): Content
  /** All rows, ids ascending. */
  rows(): Iterable<{readonly id: number; readonly row: Row}>
  /** All contents, ids ascending. */
  contents(): Iterable<readonly [id: number, content: Content]>
  /** The ids of the articles that have one of some prints, ascending, each once. */
  sharing(prints: Uint32Array): Uint32Array
  /** The ids of the articles that have so many of some keys of quotations, ascending, each once. */
  sharingQuotes(quoteKeys: Uint32Array, least: number): Uint32Array
  /** In how many of the articles that count a block stands. */
  countBlocks(blockKey: number): number
  close(): void
}

/** Opens the index of a folder: nothing where there is none, a reason where it cannot be used. */
export function openStore(folder: string, key: string): Store | Unusable | undefined {
  const opened = openFiles(folder, key)
  if (opened === undefined || 'why' in opened) return opened
  const {parts} = opened
  return {
    size: parts.reduce((sum, {live}) => sum + live, 0),
    about: opened.manifest.about,
    opened,
    findPath: (path) => findPath(parts, path),
    row: (id) => ask(parts, id, readRow),
    content: (id) => ask(parts, id, readContent),
    rows: () => visitRows(parts),
    contents: () => visitContents(parts),
    sharing: (prints) => findArticles(parts, 'prints', prints),
    sharingQuotes: (quoteKeys, least) => findSharing(parts, quoteKeys, least),
    countBlocks: (blockKey) => countArticles(parts, blockKey),
    close: () => closeFiles(parts)
  }
}

/** Whether an article of a part still belongs to the index. */
function isLive({gone}: Part, article: number): boolean {
  return gone === undefined || !hasBit(gone, article)
}

function findPath(parts: readonly Part[], path: string): readonly number[] {
  const found: number[] = []
  for (const part of parts) {
    const {segment, base} = part
    visitArticles(segment.postings.paths, [toPathKey(path)], (start, length) => {
      for (let article = start; article < start + length; article++) {
        if (isLive(part, article) && readRow(segment, article).path === path) found.push(base + article)
      }
    })
  }
  return found
}

function ask<Answer>(
  parts: readonly Part[],
  id: number,
  question: (segment: Part['segment'], article: number) => Answer
): Answer {
  const part = parts.findLast(({base}) => base <= id)
  if (part === undefined || id - part.base >= part.segment.place.articles)
    throw new RangeError(`no article has id ${id}`)
  return question(part.segment, id - part.base)
}

function* visitRows(parts: readonly Part[]): Generator<{readonly id: number; readonly row: Row}> {
  for (const part of parts) {
    for (const {article, bytes} of visitBytes(part.segment, 'rows', (number) => isLive(part, number))) {
      yield {id: part.base + article, row: fromRowBytes(bytes)}
    }
  }
}

function* visitContents(parts: readonly Part[]): Generator<readonly [number, Content]> {
  for (const part of parts) {
    for (const {article, bytes} of visitBytes(part.segment, 'contents', (number) => isLive(part, number))) {
      yield [part.base + article, fromContentBytes(bytes)]
    }
  }
}

function findArticles(parts: readonly Part[], kind: Kind, hashes: Uint32Array): Uint32Array {
  const keys = toHashKeys(hashes).sort()
  const found = parts.map(({segment, gone, base}) => {
    const bits = toBits(segment.place.articles)
    visitArticles(segment.postings[kind], keys, (start, length) => addRun(bits, start, length))
    if (gone !== undefined) removeBits(bits, gone)
    return listBits(bits).map((article) => base + article)
  })
  return join(found)
}

/** Of how many keys there are 255 at most is asked: an article that has so many shares enough. */
const mostAsked = 255

function findSharing(parts: readonly Part[], quoteKeys: Uint32Array, least: number): Uint32Array {
  const keys = toHashKeys(quoteKeys).sort()
  const wanted = Math.min(least, mostAsked)
  const found = parts.map((part) => {
    const {segment, base} = part
    const counts = new Uint8Array(segment.place.articles)
    const reached: number[] = []
    visitArticles(segment.postings.quotes, keys, (start, length) => countRun(counts, start, length, wanted, reached))
    const ids = reached.filter((article) => isLive(part, article)).map((article) => base + article)
    return Uint32Array.from(ids).sort()
  })
  return join(found)
}

/** Counts once more for each article of a run, and notes those that have reached what is wanted. */
function countRun(counts: Uint8Array, start: number, length: number, wanted: number, reached: number[]): void {
  for (let article = start; article < start + length; article++) {
    const count = (counts[article] ?? 0) + 1
    if (count === wanted) reached.push(article)
    if (count <= mostAsked) counts[article] = count
  }
}

function join(lists: readonly Uint32Array[]): Uint32Array {
  const joined = new Uint32Array(lists.reduce((sum, {length}) => sum + length, 0))
  let count = 0
  for (const list of lists) {
    joined.set(list, count)
    count += list.length
  }
  return joined
}

function countArticles(parts: readonly Part[], blockKey: number): number {
  let count = 0
  for (const part of parts) {
    visitArticles(part.segment.postings.blocks, [blockKey], (start, length) => {
      if (part.gone === undefined) count += length
      else for (let article = start; article < start + length; article++) count += isLive(part, article) ? 1 : 0
    })
  }
  return count
}
