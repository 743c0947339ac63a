import {withLanguage} from './analyze/language.ts'
import type {Article, Header} from './model/article.ts'
import {mergeHeaders} from './model/header.ts'
import {toBodyStart} from './read/front-matter.ts'
import {type Kind, toKind} from './read/kind.ts'
import type {Readable, Trouble} from './read/load.ts'
import {readText} from './read/text.ts'

/** Reads a file of some kind as one article, with the header that the file itself gives. */
type ReadArticle = (path: string, loaded: Pick<Readable, 'text'>) => Article | Trouble

/** The readers that are at hand; those of markup are large, and most runs need none of them. */
const readers = new Map<Kind, ReadArticle>()

/** Articles of markup, as long as what was loaded of them is kept: they are asked for more than once. */
const known = new WeakMap<Readable, Article | Trouble>()

/** Loads the readers that some files need, so that these can be read. */
export async function loadReaders(paths: Iterable<string>): Promise<void> {
  const kinds = new Set<Kind>()
  for (const path of paths) kinds.add(toKind(path))
  for (const kind of kinds) if (!readers.has(kind)) readers.set(kind, await loadReader(kind))
}

/**
 * Reads a file whose reader is loaded, with the header that its markup gives. What is not the article that its name promises
 * is said, never thrown.
 */
export function toArticle(path: string, loaded: Readable): Article | Trouble {
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
  const header = mergeHeaders(declared, nameOutlet(article.header))
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
    case 'text':
      return readText
  }
}
