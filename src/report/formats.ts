import {createRequire} from 'node:module'
import {isAbsolute, join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {FormatContext, Formatter, LintMessage, LintResult} from '../model/result.ts'
import {SettingsError} from '../model/settings.ts'
import {messageOf} from '../text/error.ts'
import {masked, printable, printableLine, quoted} from '../text/printable.ts'
import {isRecord} from '../text/record.ts'
import {suggest} from '../text/suggest.ts'
import {withMessages, withReportPaths} from './messages.ts'
import {formatNames} from './names.ts'

/** Our own formats, each loaded when it is asked for. */
const own: Readonly<Record<(typeof formatNames)[number], () => Promise<{default: Formatter}>>> = {
  stylish: () => import('./formats/stylish.ts'),
  compact: () => import('./formats/compact.ts'),
  unix: () => import('./formats/unix.ts'),
  json: () => import('./formats/json.ts'),
  jsonl: () => import('./formats/jsonl.ts'),
  sarif: () => import('./formats/sarif.ts'),
  github: () => import('./formats/github.ts'),
  gitlab: () => import('./formats/gitlab.ts'),
  junit: () => import('./formats/junit.ts'),
  checkstyle: () => import('./formats/checkstyle.ts'),
  rdjson: () => import('./formats/rdjson.ts'),
  html: () => import('./formats/html.ts'),
  markdown: () => import('./formats/markdown.ts')
}

/** Those that name files by their whole paths, as ESLint's formats do; the others name them from the root of the report. */
const absolute: readonly string[] = ['stylish', 'compact', 'unix', 'json']

/** Those that print what they are given as it is; all others see to it themselves that nothing of it acts on its reader. */
const trusting: readonly string[] = ['stylish', 'compact', 'unix']

/**
 * The formatter of a name: one of our own, a package `eslint-formatter-NAME` or `@SCOPE/eslint-formatter-NAME` as seen
 * from the folder, or the path of a module.
 *
 * @throws {SettingsError} when there is none, or it is no formatter
 */
export async function loadFormatter(name: string, folder: string): Promise<Formatter> {
  const ours = isOwn(name) ? own[name] : undefined
  const formatter = ours ? (await ours()).default : await loadForeign(name, folder)
  const prepare = toPreparation(name, ours !== undefined)
  return async (results, context) => {
    const prepared = results.map((result) => prepare(result, context))
    const report = await format(formatter, name, prepared, context)
    if (typeof report === 'string') return report
    throw new SettingsError(`The format ${quoted(name)} failed: found ${typeof report} as its report, expected a text`)
  }
}

/** What a format needs done to the results that it is given. */
function toPreparation(name: string, isOurs: boolean): (result: LintResult, context: FormatContext) => LintResult {
  if (!isOurs || trusting.includes(name)) return toSafe
  if (absolute.includes(name)) return (result) => result
  return name === 'jsonl' ? (result, {cwd}) => withReportPaths(result, {cwd}) : withReportPaths
}

function isOwn(name: string): name is keyof typeof own {
  return Object.hasOwn(own, name)
}

async function format(formatter: Formatter, name: string, ...given: Parameters<Formatter>): Promise<unknown> {
  try {
    return await formatter(...given)
  } catch (error) {
    throw new SettingsError(`The format ${quoted(name)} failed: ${printableLine(messageOf(error))}`)
  }
}

async function loadForeign(name: string, folder: string): Promise<Formatter> {
  const specifier = toSpecifier(name, folder)
  const path = find(specifier, folder)
  if (path === undefined) {
    throw new SettingsError(
      `--format: found no ${printable(specifier)}, expected ${formatNames.join(', ')}, an ESLint formatter package or a path${await suggest(name, formatNames)}`
    )
  }
  const loaded: unknown = await load(name, path)
  const formatter =
    isRecord(loaded) && isRecord(loaded.default) ? loaded.default.default : isRecord(loaded) ? loaded.default : loaded
  if (isFormatter(formatter)) return formatter
  throw new SettingsError(
    `--format: found ${typeof formatter} as the default export of ${printable(path)}, expected a function`
  )
}

async function load(name: string, path: string): Promise<unknown> {
  try {
    return await import(pathToFileURL(path).href)
  } catch (error) {
    throw new SettingsError(`--format: ${quoted(name)} cannot be loaded: ${printableLine(messageOf(error))}`)
  }
}

/** As ESLint resolves names: a path where it starts with a dot or holds a separator, else a package. */
function toSpecifier(name: string, folder: string): string {
  const normal = name.replaceAll('\\', '/')
  if (normal.startsWith('@')) {
    const [scope = '', rest = ''] = normal.split('/')
    return rest.startsWith('eslint-formatter')
      ? normal
      : [scope, rest === '' ? 'eslint-formatter' : `eslint-formatter-${rest}`].join('/')
  }
  if (normal.startsWith('.') || normal.includes('/') || isAbsolute(name)) return resolve(folder, name)
  return normal.startsWith('eslint-formatter-') ? normal : `eslint-formatter-${normal}`
}

function find(specifier: string, folder: string): string | undefined {
  try {
    return createRequire(join(folder, 'package.json')).resolve(specifier)
  } catch {
    return undefined
  }
}

function isFormatter(value: unknown): value is Formatter {
  return typeof value === 'function'
}

/** Names of files are as untrusted as the text in them. Places in the source stay where they are; it is read when it is asked for. */
function toSafe(result: LintResult): LintResult {
  const readSource = () => {
    const {source} = result
    return source === undefined ? undefined : masked(source)
  }
  return withMessages(result, toSafeMessage, {
    filePath: {value: printable(result.filePath), enumerable: true},
    ...('source' in result ? {source: {get: readSource, enumerable: true}} : {}),
    ...(result.output === undefined ? {} : {output: {value: masked(result.output), enumerable: true}})
  })
}

function toSafeMessage(message: LintMessage): LintMessage {
  const {related} = message
  if (related === undefined) return message
  return {...message, related: related.map((place) => ({...place, filePath: printable(place.filePath)}))}
}
