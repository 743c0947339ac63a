import {extname, join} from 'node:path'
import {loadReaders, toArticle} from './articles.ts'
import {findCollections} from './look-collections.ts'
import type {Field, Header} from './model/article.ts'
import {headerFields, mergeHeaders} from './model/header.ts'
import type {Seen, SeenHeaders, SeenMetadata} from './model/look.ts'
import {type SeenOutlet, toOutletAliases} from './model/outlet-names.ts'
import {readFrontMatter} from './read/front-matter.ts'
import {glob} from './read/glob.ts'
import {toIgnores} from './read/ignores.ts'
import {toKind} from './read/kind.ts'
import {load} from './read/load.ts'
import {readMetadata} from './read/metadata.ts'
import {findSidecars, readSidecar} from './read/sidecar.ts'
import {countBy} from './text/count-by.ts'
import {toInside} from './text/inside.ts'
import {compareUnits} from './text/order.ts'

/** What articles are written in, and what tells of them. */
const articleKinds = ['.txt', '.text', '.md', '.markdown', '.html', '.htm', '.xhtml']
const metadataKinds = ['.jsonl', '.ndjson', '.csv', '.tsv']
/** Of a kind of file to be one of articles, one in so many must be of it. */
const fewest = 10
/** So many articles are opened to see how they begin; the others are taken to be alike. */
const mostOpened = 200

/** Looks at a folder that is to be an archive. Dot-files, `node_modules` and what git ignores do not count. */
export async function lookAround(root: string): Promise<Seen> {
  const paths = await listFiles(root)
  const extensions = toArticleKinds(toKinds(paths.filter((path) => !isHouse(path))))
  const isKnown = (path: string) => extensions.includes(extname(path))
  const articles = paths.filter((path) => isKnown(path) && !isHouse(path))
  const names = paths.filter((path) => !path.includes('/') && metadataKinds.includes(extname(path)))
  const best = await findMetadata(root, names, articles)
  const collections = await findCollections(root, paths, best?.seen.name)
  const isAlone = articles.length === 0 && collections.length > 0
  return {
    kinds: toKinds(paths),
    articles: articles.length,
    include: [
      ...(isAlone ? [] : extensions.map((extension) => `**/*${extension}`)),
      ...collections,
      ...paths.filter((path) => isKnown(path) && isHouse(path)).map((path) => `!${path}`)
    ],
    ...toSeen(await readTold(root, spread(articles)), best),
    ...(best === undefined ? {} : {metadata: best.seen})
  }
}

/** What articles say of themselves, and what is known of them with the metadata. */
function toSeen(
  told: readonly Told[],
  best: Rows | undefined
): Omit<Seen, 'kinds' | 'articles' | 'include' | 'metadata'> {
  const own = told.map(({front, sidecar, page}) =>
    [front, sidecar, page].reduce<Header>((all, one) => mergeHeaders(all, one ?? {}), {})
  )
  const rows = told.map(({path}) => best?.headerOf(path) ?? {})
  const known = own.map((header, at) => mergeHeaders(header, rows[at] ?? {}))
  const outlets = countOutlets([...own.filter((_, at) => rows[at]?.outlet === undefined), ...(best?.headers ?? [])])
  return {
    opened: told.length,
    frontMatter: count(told.flatMap(({front}) => front ?? [])),
    pages: count(told.flatMap(({page}) => page ?? [])),
    sidecars: count(told.flatMap(({sidecar}) => sidecar ?? [])),
    own: count(own).fields,
    known: count(known).fields,
    outlets,
    aliases: toOutletAliases(outlets)
  }
}

/** What a repository says of itself, at its top. */
function isHouse(path: string): boolean {
  return /^(?:readme|licen[cs]e|changelog|contributing|code_of_conduct|security|notice|copying)(?:[._-][^/]*)?$/iu.test(
    path
  )
}

async function listFiles(root: string): Promise<readonly string[]> {
  const isIgnored = toIgnores(root, [])
  const {paths} = await glob(['**/*'], root)
  const kept: string[] = []
  for (const path of paths) if (!(await isIgnored(path))) kept.push(toInside(root, path))
  return kept.sort()
}

function toKinds(paths: readonly string[]): Seen['kinds'] {
  return [...countBy(paths, extname)]
    .map(([extension, files]) => ({extension, files}))
    .sort((left, right) => right.files - left.files || compareUnits(left.extension, right.extension))
}

/** The kinds that articles are written in here; plain text where there is none yet. */
function toArticleKinds(kinds: Seen['kinds']): readonly string[] {
  const known = kinds.filter(({extension}) => articleKinds.includes(extension))
  const all = known.reduce((sum, {files}) => sum + files, 0)
  return all === 0 ? ['.txt'] : known.filter(({files}) => files * fewest >= all).map(({extension}) => extension)
}

/** A file of metadata, and the headers that it gives. */
type Rows = {readonly seen: SeenMetadata; readonly headers: readonly Header[]; headerOf(path: string): Header}

/** Of the files at the top that could tell of articles the one that tells of most. */
async function findMetadata(
  root: string,
  names: readonly string[],
  articles: readonly string[]
): Promise<Rows | undefined> {
  let best: Rows | undefined
  for (const name of names) {
    const rows = await readRows(root, name, articles)
    if (rows !== undefined && rows.seen.articles > (best?.seen.articles ?? 0)) best = rows
  }
  return best
}

async function readRows(root: string, name: string, articles: readonly string[]): Promise<Rows | undefined> {
  const metadata = await readMetadata({root, name, paths: new Set(articles), isWhole: true})
  if ('fault' in metadata) return undefined
  const headers = articles.map((path) => metadata.headerOf(path)).filter((header) => !saysNothing(header))
  const seen = {name, ...count(headers), faults: metadata.complaints.length}
  return {seen, headers, headerOf: (path) => metadata.headerOf(path)}
}

/** What an article says of itself: above its text, in its markup, in a file beside it. */
type Told = {readonly path: string; readonly front?: Header; readonly page?: Header; readonly sidecar?: Header}

async function readTold(root: string, paths: readonly string[]): Promise<readonly Told[]> {
  await loadReaders(paths.filter(isPage))
  const sidecars = findSidecars(paths.map((path) => join(root, path)))
  return paths.map((path) => {
    const beside = sidecars.get(join(root, path))
    return {path, ...readInside(root, path), ...(beside === undefined ? {} : {sidecar: readSidecar(beside).header})}
  })
}

function readInside(root: string, path: string): Pick<Told, 'front' | 'page'> {
  const loaded = load(join(root, path))
  if ('trouble' in loaded) return {}
  if (!isPage(path)) {
    const front = readFrontMatter(loaded)
    return front === undefined ? {} : {front: front.header}
  }
  const article = toArticle(path, loaded)
  return 'trouble' in article || saysNothing(article.header) ? {} : {page: article.header}
}

function saysNothing(header: Header): boolean {
  return Object.keys(header).length === 0
}

function isPage(path: string): boolean {
  return toKind(path) === 'html'
}

/** All of a few articles; of many as many as are opened, from the first to the last. */
function spread(articles: readonly string[]): readonly string[] {
  const step = Math.max(1, articles.length / mostOpened)
  const opened = Math.min(articles.length, mostOpened)
  return Array.from({length: opened}, (_, at) => articles[Math.floor(at * step)] ?? '')
}

function count(headers: readonly Header[]): SeenHeaders {
  const fields: Partial<Record<Field, number>> = {}
  for (const header of headers)
    for (const field of headerFields) if (header[field] !== undefined) fields[field] = (fields[field] ?? 0) + 1
  return {articles: headers.length, fields}
}

function countOutlets(headers: readonly Header[]): readonly SeenOutlet[] {
  const outlets = headers.flatMap(({outlet}) => outlet ?? [])
  return [...countBy(outlets, ({value}) => value)]
    .map(([name, articles]) => ({name, articles}))
    .sort((left, right) => right.articles - left.articles || compareUnits(left.name, right.name))
}
