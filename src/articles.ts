import {withLanguage} from './analyze/language.ts'
import type {Article, Header} from './model/article.ts'
import {mergeHeaders} from './model/header.ts'
import type {RecordSource} from './model/record.ts'
import {toBodyStart} from './read/front-matter.ts'
import {holdsFiles, type Kind, toKind} from './read/kind.ts'
import {type Loaded, load, type Readable, type Trouble, toLoader} from './read/load.ts'
import type {ReadPage} from './read/record.ts'
import {readText} from './read/text.ts'

/** Reads a file of some kind as one article, with the header that the file itself gives. */
type ReadArticle = (path: string, loaded: Pick<Readable, 'text'>) => Article | Trouble

/** The readers that are at hand; those of markup are large, and most runs need none of them. */
const readers = new Map<Kind, ReadArticle>()

/** Articles of markup, as long as what was loaded of them is kept: they are asked for more than once. */
const known = new WeakMap<Readable, Article | Trouble>()

/** Loads one of the articles of a file of many; at hand where its reader is. */
let loadRecord: ((path: string, source: RecordSource, readPage: ReadPage) => Loaded) | undefined

/** Loads the readers that some files need, so that these can be read. */
export async function loadReaders(paths: Iterable<string>): Promise<void> {
  const kinds = new Set<Kind>()
  for (const path of paths) {
    const kind = toKind(path)
    kinds.add(kind)
    if (kind === 'records' && holdsFiles(path)) kinds.add('html')
  }
  for (const kind of kinds) if (!readers.has(kind)) readers.set(kind, await loadReader(kind))
}

/** Loads a file or, by its place, one of the articles of a file whose reader is loaded. */
export function loadArticle(filePath: string, source?: RecordSource): Loaded {
  if (source === undefined) return load(filePath)
  if (loadRecord === undefined) throw new Error('the reader for records is not loaded')
  return loadRecord(filePath, source, toReadHtml())
}

/** The same, where files are loaded one after another into the same memory: each holds until the next is asked for. */
export function toArticleLoader(): typeof loadArticle {
  const loadNext = toLoader()
  return (filePath, source) => (source === undefined ? loadNext(filePath) : loadArticle(filePath, source))
}

function toReadHtml(): ReadPage {
  return (path, page) => readers.get('html')?.(path, page) ?? readText(path, page)
}

/**
 * Reads a file whose reader is loaded, with the header that its markup gives. What is not the article that its name promises
 * is said, never thrown.
 */
export function toArticle(path: string, loaded: Readable): Article | Trouble {
  if (loaded.article) return {...loaded.article, path}
  const kind = toKind(path)
  if (kind === 'text') return readText(path, loaded)
  const read = readers.get(kind)
  if (read === undefined) throw new Error(`the reader for ${kind} is not loaded`)
  const article = known.get(loaded) ?? read(path, loaded)
  known.set(loaded, article)
  return 'trouble' in article ? article : {...article, path}
}

/**
 * Reads a file, with the header that is declared of it and, below that, what its markup says, and with its language; that of a
 * plain text is told without decoding all of it.
 */
export async function readArticle(
  path: string,
  loaded: Readable,
  declared: Header,
  nameOutlet: (own: Header) => Header
): Promise<Article | Trouble> {
  if (toKind(path) === 'text') return readText(path, loaded, await withLanguage(declared, loaded.bytes))
  await loadReaders([path])
  const article = toArticle(path, loaded)
  if ('trouble' in article) return article
  const markup = loaded.article ? loaded.article.markup : article.header
  const header = markup === undefined ? declared : mergeHeaders(declared, nameOutlet(markup))
  return {...article, header: await withLanguage(header, Buffer.from(article.text))}
}

/** The article in UTF-8, as its prints are taken from it: of plain text the file, or what stands in it behind the front matter. */
export function toContent(path: string, loaded: Readable): Uint8Array {
  if (toKind(path) !== 'text') {
    const article = toArticle(path, loaded)
    return Buffer.from('trouble' in article ? '' : article.text)
  }
  const start = toBodyStart(loaded)
  return start === 0 ? loaded.bytes : Buffer.from(loaded.text.slice(start))
}

async function loadReader(kind: Kind): Promise<ReadArticle> {
  switch (kind) {
    case 'markdown':
      return (await import('./read/markdown.ts')).readMarkdown
    case 'html':
      return (await import('./read/html.ts')).readHtml
    case 'records':
      loadRecord = (await import('./read/record.ts')).loadRecord
      return toNone
    case 'text':
      return readText
  }
}

/** A file of many articles is never read as one. */
function toNone(): Trouble {
  return {trouble: 'Not read: found a file of many articles, expected one of them', line: 1, column: 1}
}
