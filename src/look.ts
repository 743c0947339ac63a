import {extname, relative, sep} from 'node:path'
import type {Header} from './model/article.ts'
import type {Seen, SeenMetadata} from './model/look.ts'
import {glob} from './read/glob.ts'
import {toIgnores} from './read/ignores.ts'
import {load} from './read/load.ts'
import {readMetadata} from './read/metadata.ts'

/** What articles are written in, and what tells of them. */
const articleKinds = ['.txt', '.md', '.markdown', '.text']
const metadataKinds = ['.jsonl', '.ndjson', '.csv', '.tsv']
const sidecarKinds = ['.json', '.yml', '.yaml']
/** Of a kind of file to be one of articles, one in so many must be of it. */
const fewest = 10
/** So many articles are opened to see how they begin; the others are taken to be alike. */
const mostOpened = 200

/** Looks at a folder that is to be an archive. Dot-files, `node_modules` and what git ignores do not count. */
export async function lookAround(root: string): Promise<Seen> {
  const paths = await listFiles(root)
  const extensions = toArticleKinds(toKinds(paths.filter((path) => !isHouse(path))))
  const isArticle = (path: string) => extensions.includes(extname(path)) && !isHouse(path)
  const metadata = await findMetadata(
    root,
    paths.filter((path) => !path.includes('/') && metadataKinds.includes(extname(path))),
    paths.filter(isArticle)
  )
  const articles = paths.filter(isArticle)
  const others = paths.filter((path) => extensions.includes(extname(path)) && isHouse(path))
  return {
    kinds: toKinds(paths),
    articles: articles.length,
    include: [...extensions.map((extension) => `**/*${extension}`), ...others.map((path) => `!${path}`)],
    frontMatter: countFrontMatter(root, articles),
    sidecars: countSidecars(paths, articles),
    ...(metadata === undefined ? {} : {metadata})
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
  for (const path of paths) if (!(await isIgnored(path))) kept.push(relative(root, path).split(sep).join('/'))
  return kept.sort()
}

function toKinds(paths: readonly string[]): Seen['kinds'] {
  const counts = new Map<string, number>()
  for (const path of paths) counts.set(extname(path), (counts.get(extname(path)) ?? 0) + 1)
  return [...counts]
    .map(([extension, files]) => ({extension, files}))
    .sort((left, right) => right.files - left.files || (left.extension < right.extension ? -1 : 1))
}

/** The kinds that articles are written in here; plain text where there is none yet. */
function toArticleKinds(kinds: Seen['kinds']): readonly string[] {
  const known = kinds.filter(({extension}) => articleKinds.includes(extension))
  const all = known.reduce((sum, {files}) => sum + files, 0)
  return all === 0 ? ['.txt'] : known.filter(({files}) => files * fewest >= all).map(({extension}) => extension)
}

/** Of the files at the top that could tell of articles the one that tells of most. */
async function findMetadata(
  root: string,
  names: readonly string[],
  articles: readonly string[]
): Promise<SeenMetadata | undefined> {
  let best: SeenMetadata | undefined
  for (const name of names) {
    const seen = await readFields(root, name, articles)
    if (seen !== undefined && seen.articles > (best?.articles ?? 0)) best = seen
  }
  return best
}

async function readFields(root: string, name: string, articles: readonly string[]): Promise<SeenMetadata | undefined> {
  const metadata = await readMetadata({root, name, paths: new Set(articles), isWhole: true})
  if ('fault' in metadata) return undefined
  const headers = articles.map((path) => metadata.headerOf(path)).filter((header) => Object.keys(header).length > 0)
  return {
    name,
    articles: headers.length,
    fields: countFields(headers),
    outlets: countOutlets(headers),
    faults: metadata.complaints.length
  }
}

function countFields(headers: readonly Header[]): SeenMetadata['fields'] {
  const fields: Partial<Record<keyof Header, number>> = {}
  for (const header of headers)
    for (const field of Object.keys(header) as (keyof Header)[]) fields[field] = (fields[field] ?? 0) + 1
  return fields
}

function countOutlets(headers: readonly Header[]): SeenMetadata['outlets'] {
  const counts = new Map<string, number>()
  for (const {outlet} of headers) if (outlet) counts.set(outlet.value, (counts.get(outlet.value) ?? 0) + 1)
  return [...counts]
    .map(([name, articles]) => ({name, articles}))
    .sort((left, right) => right.articles - left.articles || (left.name < right.name ? -1 : 1))
}

function countFrontMatter(root: string, articles: readonly string[]): number {
  const opened = articles.slice(0, mostOpened)
  const found = opened.filter((path) => {
    const loaded = load(`${root}/${path}`)
    return 'text' in loaded && /^(?:---|\+\+\+)[ \t]*\r?\n/u.test(loaded.text)
  })
  return Math.round((found.length / Math.max(1, opened.length)) * articles.length)
}

function countSidecars(paths: readonly string[], articles: readonly string[]): number {
  const all = new Set(paths)
  const toStem = (path: string) => path.slice(0, path.length - extname(path).length)
  return articles.filter((path) => sidecarKinds.some((extension) => all.has(`${toStem(path)}${extension}`))).length
}
