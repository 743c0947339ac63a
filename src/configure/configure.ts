import {dirname, resolve} from 'node:path'
import type {Catalogue, Settings} from '../model/settings.ts'
import {SettingsError} from '../model/settings.ts'
import {printable} from '../text/printable.ts'
import {findSettingsFiles, isRoot} from './find.ts'
import {type Layer, toLayers, toPreset} from './layers.ts'
import {type SettingsFile, SettingsProblem, toSettingsError} from './problem.ts'
import {readSettingsFile} from './read.ts'
import {settle} from './settle.ts'

/** What the caller says beside the settings files. */
export type Request = {
  /** The working directory, absolute. */
  readonly cwd: string
  readonly catalogue: Catalogue
  /** A settings file to use in place of those that would be found. */
  readonly config?: string
  /** Rules as the settings file has them, over everything that the files say. */
  readonly rules?: Readonly<Record<string, unknown>>
}

/** Gives the settings that hold for a folder. Folders are looked at once, and those with the same files share their settings. */
export type Configuration = (folder: string) => Promise<Settings>

/** @throws {SettingsError} naming file, line, column, key, what was found and what was expected */
export function toConfiguration(request: Request): Configuration {
  const ofFolders = new Map<string, Promise<Settings>>()
  const ofFiles = new Map<string, Promise<Settings>>()

  async function look(folder: string): Promise<Settings> {
    const files = await toFiles(request, folder)
    const names = files.map(({path}) => path).join('\n')
    return remember(ofFiles, names, () => configure(request, files))
  }

  return (folder) => remember(ofFolders, request.config === undefined ? folder : request.cwd, () => look(folder))
}

function remember<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const value = known.get(key) ?? make()
  known.set(key, value)
  return value
}

async function configure(request: Request, files: readonly SettingsFile[]): Promise<Settings> {
  try {
    const root = toRoot(request, files)
    const layers: Layer[] = []
    for (const file of files) {
      const folder = request.config === undefined ? dirname(file.path) : root
      layers.push(...(await toLayers(file, request.catalogue, folder)))
    }
    if (!layers.some(choosesRules)) layers.unshift(toPreset('provlint:recommended', request.catalogue))
    if (request.rules) layers.push(toArguments(request.rules, root))
    return {...settle(layers, root, request.catalogue), declared: files.length > 0}
  } catch (error) {
    throw error instanceof SettingsProblem ? await toSettingsError(error) : error
  }
}

/** Settings that say nothing of rules leave what is recommended as it is. */
function choosesRules({content}: Layer): boolean {
  return content.extends !== undefined || content.rules !== undefined
}

async function toFiles({cwd, config}: Request, folder: string): Promise<readonly SettingsFile[]> {
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
  return {file: {path: '--rule', text: '', value: {rules}}, content: {rules}, folder}
}
