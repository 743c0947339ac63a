import {existsSync} from 'node:fs'
import {dirname, relative, resolve} from 'node:path'
import type {Catalogue} from '../model/settings.ts'
import {messageOf} from '../text/error.ts'
import {printableLine, quoted} from '../text/printable.ts'
import {isRecord} from '../text/record.ts'
import {describeFound} from './check.ts'
import {findModule, isPath, loadModule, toExports} from './module.ts'
import {type SettingsFile, SettingsProblem} from './problem.ts'
import {readSettingsFile} from './read.ts'

/** What one settings file, or a preset, adds; later layers win. */
export type Layer = {
  readonly file: SettingsFile
  readonly content: Readonly<Record<string, unknown>>
  /** What its patterns are relative to: the folder of the file that extends it, or its own. */
  readonly folder: string
  /** The files that were read on the way to this one, each extended by the one before, and this one. */
  readonly chain: readonly string[]
}

/** What holds for a whole search of layers. */
export type Search = {
  readonly catalogue: Catalogue
  /** What the patterns of all its layers are relative to. */
  readonly folder: string
  /** Whether settings may be data only. */
  readonly isSafe: boolean
}

/** The names of the presets, each a column of the list of rules. */
export const presets = {'provlint:recommended': 'recommended', 'provlint:strict': 'strict'} as const

/** Files that extend two files that extend two files … come to more layers than any archive needs. */
export const mostLayers = 1000

/** A preset as a layer. */
export function toPreset(name: keyof typeof presets, catalogue: Catalogue): Layer {
  const rules = Object.fromEntries(catalogue.map((listed) => [listed.rule.id, listed[presets[name]]]))
  return {file: {path: name, text: '', value: {rules}}, content: {rules}, folder: '', chain: []}
}

/**
 * A settings file and all that it extends, in the order in which later wins.
 *
 * @throws {SettingsProblem} for a preset that is unknown, a file that is missing, and files that extend each other
 */
export async function toLayers(
  file: SettingsFile,
  search: Search,
  above: readonly string[] = []
): Promise<readonly Layer[]> {
  const content = toContent(file)
  const layer = {file, content, folder: search.folder, chain: [...above, file.path]}
  return [...(await toExtended(layer, [], content.extends, search)), layer]
}

/** What a part of a layer extends, in the order in which later wins; the part stands below some keys. */
export async function toExtended(
  {file, chain}: Layer,
  at: Keys,
  given: unknown,
  search: Search
): Promise<readonly Layer[]> {
  const layers: Layer[] = []
  for (const {name, keys} of toNames(file, at, given)) {
    layers.push(...(await extend(file, keys, name, search, chain)))
    if (layers.length > mostLayers)
      throw new SettingsProblem(file, keys, `found more than ${mostLayers} files that are extended, expected fewer`)
  }
  return layers
}

type Keys = readonly (string | number)[]

async function extend(
  file: SettingsFile,
  keys: Keys,
  name: string,
  search: Search,
  above: readonly string[]
): Promise<readonly Layer[]> {
  if (isPreset(name)) return [toPreset(name, search.catalogue)]
  const path = find(file, name)
  if (path !== undefined && above.includes(path))
    throw new SettingsProblem(file, keys, `${describeCircle([...above, path])}, expected files that do not`)
  const extended = path === undefined ? undefined : await read(file, keys, path, search.isSafe)
  if (extended) return toLayers(extended, search, above)
  const expected = `one of ${Object.keys(presets).join(', ')}, the path of a settings file, or a package`
  const what = isNamedFile(name) ? 'no file ' : ''
  throw new SettingsProblem(file, keys, `found ${what}${describeFound(name)}, expected ${expected}`, {
    names: Object.keys(presets),
    given: name
  })
}

/** A path, or a package; a name that ends as a settings file does may be either. */
function find(file: SettingsFile, name: string): string | undefined {
  const path = resolve(dirname(file.path), name)
  const isJson = name.endsWith('.json')
  if (isJson && (isPath(name) || existsSync(path))) return path
  return findModule(name, file.path) ?? (isJson ? path : undefined)
}

function isNamedFile(name: string): boolean {
  return isPath(name) || name.endsWith('.json')
}

/** The settings that a file gives as JSON or, as code, by its default export. */
async function read(file: SettingsFile, keys: Keys, path: string, isSafe: boolean): Promise<SettingsFile | undefined> {
  if (!/\.[cm]?[jt]s$/u.test(path)) return readSettingsFile(path)
  if (isSafe)
    throw new SettingsProblem(file, keys, `found the code ${quoted(path)}, expected settings in JSON with --safe`)
  const loaded = await loadModule(path).catch((error: unknown) => {
    const said = printableLine(messageOf(error))
    throw new SettingsProblem(
      file,
      keys,
      `found ${quoted(path)}, which fails when it is loaded (${said}), expected settings`
    )
  })
  const value = toExports(loaded).find((one) => one !== undefined)
  return {path, text: '', value}
}

function describeCircle(chain: readonly string[]): string {
  const [first = '', last = ''] = [chain[0], chain.at(-1)]
  const names = chain.slice(chain.indexOf(last)).map((path) => relative(dirname(first), path))
  return `found a circle of files that extend each other: ${names.join(' → ')}`
}

function isPreset(name: string): name is keyof typeof presets {
  return Object.hasOwn(presets, name)
}

function toContent(file: SettingsFile): Readonly<Record<string, unknown>> {
  const {value} = file
  if (isRecord(value)) return value
  throw new SettingsProblem(file, [], `found ${describeFound(value)}, expected an object`)
}

function toNames(
  file: SettingsFile,
  at: Keys,
  given: unknown
): readonly {readonly name: string; readonly keys: Keys}[] {
  const names: readonly unknown[] = given === undefined ? [] : Array.isArray(given) ? given : [given]
  return names.map((name, index) => {
    const keys = [...at, 'extends', ...(Array.isArray(given) ? [index] : [])]
    if (typeof name === 'string') return {name, keys}
    throw new SettingsProblem(file, keys, `found ${describeFound(name)}, expected a text or a list of texts`)
  })
}
