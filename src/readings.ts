import {dirname, resolve} from 'node:path'
import {analyze, type Known} from './analyze/analysis.ts'
import {type Matcher, toMatcher} from './analyze/boilerplate.ts'
import {toOutletsNamed} from './analyze/credit/named.ts'
import {toTextHeader} from './analyze/header.ts'
import {readArticle} from './articles.ts'
import {type Configuration, type Request, toConfiguration} from './configure/configure.ts'
import {readHeaders, toNamer} from './headers.ts'
import type {Article, Header} from './model/article.ts'
import type {Document} from './model/document.ts'
import {mergeHeaders, mergeLazily} from './model/header.ts'
import type {Complaint} from './model/metadata.ts'
import type {RecordSource} from './model/record.ts'
import type {Settings} from './model/settings.ts'
import type {Encoding} from './read/encoding.ts'
import {isMetadata} from './read/find.ts'
import {readFrontMatter} from './read/front-matter.ts'
import {toIgnores} from './read/ignores.ts'
import {toKind} from './read/kind.ts'
import {type Loaded, lookUp, type Readable, type Trouble} from './read/load.ts'
import {isSidecar} from './read/sidecar.ts'
import {toInside} from './text/inside.ts'
import {remember} from './text/memory.ts'

/** A text that is no file, and the name it goes by. */
export type TextRequest = Request & {readonly bytes: Uint8Array; readonly name?: string}

/** The name of a text that has none. */
export const nameless = '<text>'

/** One article with what its text shows. */
export type Reading = {
  readonly kind: 'reading'
  readonly filePath: string
  readonly settings: Settings
  readonly article: Article
  readonly document: Document
  /** What cannot be used of the front matter. */
  readonly complaints: readonly Complaint[]
  /** In which encoding the file is, where that is not UTF-8. */
  readonly encoding?: Encoding
  /** Where the article lies, in a file of many. */
  readonly at?: RecordSource
}

/** A file that cannot be read. */
export type Failure = Trouble & {readonly kind: 'trouble'; readonly filePath: string}

/** A file that is not judged: because it cannot be, because it is ignored though it was named, or because it is metadata with faults. */
export type Unread =
  | Failure
  | {readonly kind: 'ignored'; readonly filePath: string; readonly why: string}
  | {readonly kind: 'metadata'; readonly filePath: string; readonly complaints: readonly Complaint[]}

/** Gives the article of a file that was loaded. */
export type Reader = (
  filePath: string,
  loaded: Loaded,
  settings: Settings,
  header: Header,
  known?: Known
) => Promise<Reading | Failure>

/** What is said of a run before its articles: the folders that do not open, and the faults of metadata. */
export function* toUnread(
  unreadable: readonly string[],
  faulty: readonly {readonly filePath: string; readonly complaints: readonly Complaint[]}[]
): Iterable<Unread> {
  for (const folder of unreadable)
    yield {kind: 'trouble', filePath: folder, trouble: 'Cannot be read: the folder does not open', line: 1, column: 1}
  for (const {filePath, complaints} of faulty) yield {kind: 'metadata', filePath, complaints}
}

/** A text with the settings of the folder that its name lies in. */
export type Named = {readonly filePath: string; readonly settings: Settings; readonly header: Header}

/** Finds the settings and the header of a text that is no file. */
export async function settleText(
  {cwd, name}: TextRequest,
  configuration: Configuration
): Promise<Named | Extract<Unread, {kind: 'ignored'}>> {
  const path = name === undefined ? undefined : resolve(cwd, name)
  const settings = await configuration(path === undefined ? cwd : dirname(path), path)
  if (path === undefined) return {filePath: nameless, settings, header: {}}
  if (await toIgnores(settings.root, settings.ignore)(path)) return toIgnored(settings, path)
  const headers = await readHeaders([{path, settings}])
  return {filePath: path, settings, header: headers.headerOf({path, settings})}
}

/** The settings that hold for a file or a folder. */
export async function settingsOf(request: Request, name: string): Promise<Settings> {
  const path = resolve(request.cwd, name)
  const configuration = toConfiguration(request)
  return lookUp(path) === 'folder' ? configuration(path) : configuration(dirname(path), path)
}

/** A reader that makes one matcher for all folders whose settings say the same of boilerplate: a matcher is large, and folders are many. */
export function toReader(): Reader {
  const matchers = toMatchers()
  const namesOf = toNamesOf()
  const nameOutlet = toNamer()
  return async (filePath, loaded, settings, header, known = {}) => {
    if ('trouble' in loaded) return {kind: 'trouble', filePath, ...loaded}
    const path = toArchivePath(settings.root, filePath)
    const front = toOwnHeader(path, loaded)
    const declared = front ? mergeHeaders(nameOutlet(front.header, settings), header) : header
    const article = await readArticle(path, loaded, declared, (own) => nameOutlet(own, settings))
    if ('trouble' in article) return {kind: 'trouble', filePath, ...article}
    const analysis = analyze(article, matchers(settings), {...known, ...toLanguage(article), ...namesOf(settings)})
    const document: Document = {
      path,
      ...(article.record === undefined ? {} : {record: article.record}),
      get text() {
        return article.text
      },
      header: mergeLazily(
        article.header,
        remember(() => toTextHeader(article.text, (own) => nameOutlet(own, settings)))
      ),
      isDeclared: settings.archive.metadata !== undefined || Object.keys(declared).length > 0 || tellsOfOrigin(article),
      analysis
    }
    const {encoding} = loaded
    const complaints = front?.complaints ?? []
    const reading = {kind: 'reading', filePath, settings, article, document, complaints} as const
    return encoding === undefined ? reading : {...reading, encoding}
  }
}

/** What a file says of its article beside its text, or the record that it is one of. */
function toOwnHeader(path: string, loaded: Readable) {
  if (loaded.article) return loaded.article
  return toKind(path) === 'html' ? undefined : readFrontMatter(loaded)
}

/** Whether markup says more of an article than what it is called and in which language it is. */
function tellsOfOrigin({header: {outlet, byline, published, url}}: Article): boolean {
  return [outlet, published, url, ...(byline ?? [])].some((known) => known?.from === 'markup')
}

function toLanguage({header}: Article): Known {
  return header.language === undefined ? {} : {language: header.language.value}
}

/** The path of a file in its archive: relative to the root, with `/`. */
export function toArchivePath(root: string, filePath: string): string {
  return filePath === nameless ? nameless : toInside(root, filePath)
}

function toMatchers(): (settings: Settings) => Matcher {
  const made = new Map<string, Matcher>()
  const ofSettings = new Map<Settings, Matcher>()
  return (settings) => {
    const known = ofSettings.get(settings)
    if (known) return known
    const key = JSON.stringify(settings.boilerplate)
    const matcher = made.get(key) ?? toMatcher(settings.boilerplate)
    made.set(key, matcher)
    ofSettings.set(settings, matcher)
    return matcher
  }
}

/** The names of outlets that settings tell, made ready once. */
function toNamesOf(): (settings: Settings) => Known {
  const made = new Map<Settings, Known>()
  return (settings) => {
    const {outlets} = settings.archive
    const known = made.get(settings) ?? (outlets === undefined ? {} : {outlets: toOutletsNamed(outlets)})
    made.set(settings, known)
    return known
  }
}

/** What is said of a file that was named and is left out all the same. */
export function toIgnored(settings: Settings, filePath: string): Extract<Unread, {kind: 'ignored'}> {
  const isTold = isMetadata(settings, filePath) || isSidecar(filePath)
  const why = isTold
    ? `Left out: ${isMetadata(settings, filePath) ? 'the metadata of the archive' : 'what stands beside an article'} is no article`
    : 'Ignored by a pattern of .gitignore or of the settings'
  return {kind: 'ignored', filePath, why}
}
