import {dirname, resolve} from 'node:path'
import type {Catalogue, Plugin, Settings} from '../model/settings.ts'
import {SettingsError} from '../model/settings.ts'
import {printable} from '../text/printable.ts'
import {findSettingsFiles, isRoot} from './find.ts'
import {type Layer, toLayers, toPreset} from './layers.ts'
import {type OfFile, type Part, toOfFile, toParts} from './overrides.ts'
import {loadPlugins} from './plugins.ts'
import {type SettingsFile, SettingsProblem, toSettingsError} from './problem.ts'
import {readSettingsFile} from './read.ts'
import {toActiveRules} from './rules.ts'
import {settle} from './settle.ts'

/** What the caller says beside the settings files. */
export type Request = {
  /** The working directory, absolute. */
  readonly cwd: string
  readonly catalogue: Catalogue
  /** A settings file to use in place of those that would be found; false: none at all. */
  readonly config?: string | false
  /** Rules as the settings file has them, over everything that the files say. */
  readonly rules?: Readonly<Record<string, unknown>>
  /** Whether settings may be data only, so that no code is loaded that they name. */
  readonly safe?: boolean
}

/**
 * Gives the settings that hold for a folder, or for a file in it where one is named. Folders are looked at once, and those
 * with the same files share their settings; so do the files of a folder for which the same overrides hold.
 */
export type Configuration = (folder: string, file?: string) => Promise<Settings>

/** The settings of a folder, and those of its files where some have their own. */
type Configured = {readonly settings: Settings; readonly ofFile?: OfFile}

/** @throws {SettingsError} naming file, line, column, key, what was found and what was expected */
export function toConfiguration(request: Request): Configuration {
  const ofFolders = new Map<string, Promise<Configured>>()
  const ofFiles = new Map<string, Promise<Configured>>()

  async function look(folder: string): Promise<Configured> {
    const files = await toFiles(request, folder)
    const names = files.map(({path}) => path).join('\n')
    return remember(ofFiles, names, () => configure(request, files))
  }

  return async (folder, file) => {
    const key = request.config === undefined ? folder : request.cwd
    const {settings, ofFile} = await remember(ofFolders, key, () => look(folder))
    return file === undefined || ofFile === undefined ? settings : ofFile(file)
  }
}

/** All rules there are: those that are listed, and those of the plugins that the settings of some folders name. */
export async function listRules(request: Request, folders: readonly string[]): Promise<Catalogue> {
  const configuration = toConfiguration(request)
  const plugins = new Map<string, Plugin>()
  for (const folder of folders) {
    const settings = await configuration(resolve(request.cwd, folder))
    for (const plugin of settings.plugins ?? []) plugins.set(plugin.name, plugin)
  }
  return [...request.catalogue, ...[...plugins.values()].flatMap(toListed)]
}

function remember<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const value = known.get(key) ?? make()
  known.set(key, value)
  return value
}

async function configure(request: Request, files: readonly SettingsFile[]): Promise<Configured> {
  try {
    return await combine(request, files)
  } catch (error) {
    throw error instanceof SettingsProblem ? await toSettingsError(error) : error
  }
}

/** Everything is checked, whether it holds for a file of the run or not. */
async function combine(request: Request, files: readonly SettingsFile[]): Promise<Configured> {
  const root = toRoot(request, files)
  const layers = await toAllLayers(request, files, root)
  const settled = settle(layers)
  const isSafe = request.safe ?? false
  const parts: Part[] = []
  for (const layer of layers) parts.push(...(await toParts(layer, {...request, folder: layer.folder, isSafe})))
  const plugins = await loadPlugins(
    parts.flatMap(({layer}) => layer ?? []),
    request.catalogue,
    isSafe
  )
  const catalogue = [...request.catalogue, ...plugins.flatMap(toListed)]
  const everywhere = parts.filter(({holds}) => holds === undefined)
  const isSame = everywhere.length === parts.length
  const all = toActiveRules(parts, catalogue)
  const rules = isSame ? all : toActiveRules(everywhere, catalogue)
  const settings = {root, declared: files.length > 0, rules, ...settled, ...(plugins.length > 0 ? {plugins} : {})}
  return isSame ? {settings} : {settings, ofFile: toOfFile(settings, parts, catalogue)}
}

/** What is recommended where nothing is said of rules, the files with what they extend, and what the caller says over all. */
async function toAllLayers(request: Request, files: readonly SettingsFile[], root: string): Promise<readonly Layer[]> {
  const {config, catalogue, rules, safe: isSafe = false} = request
  const layers: Layer[] = []
  for (const file of files) {
    const folder = config === undefined ? dirname(file.path) : root
    layers.push(...(await toLayers(file, {catalogue, folder, isSafe})))
  }
  if (!layers.some(choosesRules)) layers.unshift(toPreset('provlint:recommended', catalogue))
  return rules === undefined ? layers : [...layers, toArguments(rules, root)]
}

/** Rules of plugins stand in no preset. */
function toListed({rules, version}: Plugin): Catalogue {
  return rules.map((rule) => ({rule, recommended: 'off', strict: 'off', version}))
}

/** Settings that say nothing of rules leave what is recommended as it is. */
function choosesRules({content}: Layer): boolean {
  return content.extends !== undefined || content.rules !== undefined
}

async function toFiles({cwd, config}: Request, folder: string): Promise<readonly SettingsFile[]> {
  if (config === false) return []
  if (config === undefined) return findSettingsFiles(folder)
  const file = await readSettingsFile(resolve(cwd, config))
  if (file) return [file]
  throw new SettingsError(`${printable(resolve(cwd, config))}: found no such file, expected a settings file`)
}

/** The folder of the nearest file with `root`, else of the topmost one, else the working directory. */
function toRoot({cwd, config}: Request, files: readonly SettingsFile[]): string {
  const file = files.findLast(isRoot) ?? files[0]
  return config === undefined && file ? dirname(file.path) : cwd
}

/** No file, so no line and no column. */
function toArguments(rules: Readonly<Record<string, unknown>>, folder: string): Layer {
  return {file: {path: '--rule', text: '', value: {rules}}, content: {rules}, folder, chain: []}
}
