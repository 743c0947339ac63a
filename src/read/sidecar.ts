import {basename, dirname, extname, join} from 'node:path'
import type {Header} from '../model/article.ts'
import type {Complaint} from '../model/metadata.ts'
import {quoted} from '../text/printable.ts'
import {listNames} from './glob.ts'
import {holdsRecords} from './kind.ts'
import {load, lookUp} from './load.ts'
import {readValues, type Syntax} from './values.ts'

/** What a file beside an article says of it, and what of that cannot be used. */
export type Sidecar = {readonly filePath: string; readonly header: Header; readonly complaints: readonly Complaint[]}

/** The kinds of file that stand beside an article, the first before the others. */
const kinds: readonly (readonly [extension: string, syntax: Syntax])[] = [
  ['.json', 'json'],
  ['.yml', 'yaml'],
  ['.yaml', 'yaml']
]
/** What an article can be beside which such a file stands. */
const articles = ['.txt', '.md', '.markdown', '.text', '.html', '.htm', '.xhtml']
/** From so many articles of one folder on it is listed; fewer are asked about one by one. */
const worthListing = 16

/** Finds the file beside each article: of a folder with many articles the names are listed once. */
export function findSidecars(paths: readonly string[]): ReadonlyMap<string, string> {
  const byFolder = new Map<string, string[]>()
  for (const path of paths) {
    const others = byFolder.get(dirname(path))
    if (others) others.push(path)
    else byFolder.set(dirname(path), [path])
  }
  const found = new Map<string, string>()
  for (const [folder, own] of byFolder) {
    const isThere = own.length < worthListing ? (path: string) => lookUp(path) === 'file' : toListed(folder)
    for (const path of own) {
      const sidecar = toCandidates(path).find(isThere)
      if (sidecar !== undefined) found.set(path, sidecar)
    }
  }
  return found
}

/** Whether a file stands beside an article and tells of it: it is no article itself. */
export function isSidecar(path: string, isThere = (other: string) => lookUp(other) === 'file'): boolean {
  const extension = extname(path)
  if (!kinds.some(([known]) => known === extension)) return false
  const stem = path.slice(0, -extension.length)
  return articles.some((kind) => isThere(`${stem}${kind}`))
}

/** Reads what stands beside an article. What is wrong with it is said, never thrown. */
export function readSidecar(filePath: string): Sidecar {
  const loaded = load(filePath)
  const [, syntax = 'json'] = kinds.find(([extension]) => filePath.endsWith(extension)) ?? []
  if ('text' in loaded) return {filePath, ...readValues(loaded.text, syntax, 'sidecar')}
  const message = `The file gives no header: found ${quoted(basename(filePath))}, which fails: ${loaded.trouble}`
  return {filePath, header: {}, complaints: [{line: loaded.line, message}]}
}

function toCandidates(path: string): readonly string[] {
  const extension = extname(path)
  if (kinds.some(([known]) => known === extension) || holdsRecords(path)) return []
  const stem = path.slice(0, path.length - extension.length)
  return kinds.map(([kind]) => `${stem}${kind}`)
}

function toListed(folder: string): (path: string) => boolean {
  const names = new Set(listNames(folder).filter((name) => kinds.some(([kind]) => name.endsWith(kind))))
  return (path) => names.has(basename(path)) && join(folder, basename(path)) === path
}
