import {dirname, relative, resolve, sep} from 'node:path'
import {analyze} from './analyze/analysis.ts'
import {type Matcher, toMatcher} from './analyze/boilerplate.ts'
import {withLanguage} from './analyze/language.ts'
import {type Configuration, type Request, toConfiguration} from './configure/configure.ts'
import {readHeaders} from './headers.ts'
import type {Article, Header} from './model/article.ts'
import type {Document} from './model/document.ts'
import type {Complaint} from './model/metadata.ts'
import {type Settings, SettingsError} from './model/settings.ts'
import {findFiles, isMetadata} from './read/find.ts'
import {toIgnores} from './read/ignores.ts'
import {decode, type Loaded, load, lookUp, type Trouble} from './read/load.ts'
import {readText} from './read/text.ts'
import {printable} from './text/printable.ts'

/** What to read. */
export type FilesRequest = Request & {readonly patterns: readonly string[]}

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
}

/** A file that is not judged: because it cannot be, because it is ignored though it was named, or because it is metadata with faults. */
export type Unread =
  | (Trouble & {readonly kind: 'trouble'; readonly filePath: string})
  | {readonly kind: 'ignored'; readonly filePath: string; readonly why: string}
  | {readonly kind: 'metadata'; readonly filePath: string; readonly complaints: readonly Complaint[]}

/**
 * Reads and analyses the files that patterns come to, in the order of their paths.
 *
 * @throws {SettingsError} when the settings are at fault, or a pattern matches nothing
 */
export async function* readFiles(request: FilesRequest): AsyncGenerator<Reading | Unread> {
  const configuration = toConfiguration(request)
  const {targets, unmatched, unreadable, folders} = await findFiles(request.cwd, request.patterns, configuration)
  if (unmatched.length > 0) throw new SettingsError(unmatched.map(describeUnmatched).join('\n'))
  const matchers = toMatchers()
  const headers = await readHeaders(targets, folders)
  for (const folder of unreadable)
    yield {kind: 'trouble', filePath: folder, trouble: 'Cannot be read: the folder does not open', line: 1, column: 1}
  for (const {filePath, complaints} of headers.faulty) yield {kind: 'metadata', filePath, complaints}
  for (const {path, settings, ignored} of targets) {
    if (ignored) yield {kind: 'ignored', filePath: path, why: describeIgnored(settings, path)}
    else yield toReading(path, load(path), settings, matchers(settings), headers.headerOf({path, settings}))
  }
}

/** Reads and analyses one text; it has the settings of the folder that its name lies in. */
export async function readBytes(request: TextRequest): Promise<Reading | Unread> {
  const path = request.name === undefined ? undefined : resolve(request.cwd, request.name)
  const configuration: Configuration = toConfiguration(request)
  const settings = await configuration(path === undefined ? request.cwd : dirname(path))
  const matcher = toMatchers()(settings)
  if (path === undefined) return toReading(nameless, decode(request.bytes), settings, matcher, {})
  if (await toIgnores(settings.root, settings.ignore)(path)) {
    return {kind: 'ignored', filePath: path, why: describeIgnored(settings, path)}
  }
  const headers = await readHeaders([{path, settings}])
  return toReading(path, decode(request.bytes), settings, matcher, headers.headerOf({path, settings}))
}

/** The settings that hold for a file or a folder. */
export async function settingsOf(request: Request, name: string): Promise<Settings> {
  const path = resolve(request.cwd, name)
  return toConfiguration(request)(lookUp(path) === 'folder' ? path : dirname(path))
}

async function toReading(
  filePath: string,
  loaded: Loaded,
  settings: Settings,
  matcher: Matcher,
  header: Header
): Promise<Reading | Unread> {
  if ('trouble' in loaded) return {kind: 'trouble', filePath, ...loaded}
  const path = filePath === nameless ? nameless : relative(settings.root, filePath).split(sep).join('/')
  const article = await withLanguage(readText(path, loaded.text, header))
  const analysis = analyze(article.text, matcher, article.header.language?.value)
  return {
    kind: 'reading',
    filePath,
    settings,
    article,
    document: {path, text: article.text, header: article.header, analysis}
  }
}

/** One matcher for all folders whose settings say the same of boilerplate: a matcher is large, and folders are many. */
function toMatchers(): (settings: Settings) => Matcher {
  const made = new Map<string, Matcher>()
  return ({boilerplate}) => {
    const key = JSON.stringify(boilerplate)
    const matcher = made.get(key) ?? toMatcher(boilerplate)
    made.set(key, matcher)
    return matcher
  }
}

function describeIgnored(settings: Settings, path: string): string {
  return isMetadata(settings, path)
    ? 'Left out: the metadata of the archive is no article'
    : 'Ignored by a pattern of .gitignore or of the settings'
}

function describeUnmatched({pattern, why}: {pattern: string; why: string}): string {
  return `${printable(pattern)}: ${why}, expected a file, a folder or a glob that matches some`
}
