import {isAbsolute} from 'node:path'
import type {Catalogue, Settings} from '../model/settings.ts'
import {toInside} from '../text/inside.ts'
import {isRecord} from '../text/record.ts'
import {describeFound} from './check.ts'
import {topKeys} from './keys.ts'
import {type Layer, mostLayers, type Search, toExtended} from './layers.ts'
import {SettingsProblem} from './problem.ts'
import {type RulesPart, toActiveRules} from './rules.ts'
import {checkKeys, toTexts} from './section.ts'
import {fileGlob} from './texts.ts'

/** What a layer says of the rules: of all files, or of those alone that `holds` is true for; with the layer, where that is all of it. */
export type Part = RulesPart & {readonly holds?: Holds; readonly layer?: Layer}

type Holds = (path: string) => boolean

/** What the keys of an override mean. */
export const overrideKeys = {
  files:
    'Globs of the files that it holds for, relative to this settings file; one without a slash is held against names',
  excludedFiles: 'Globs of files that it does not hold for',
  extends: 'What these files extend, as at the top; of it hold rules, plugins and overrides',
  rules: 'Rules as at the top'
} as const

/**
 * What a layer says of the rules, and after it what it says of them for some files.
 *
 * @throws {SettingsProblem} for an override that does not fit
 */
export async function toParts(layer: Layer, search: Search): Promise<readonly Part[]> {
  const {file, content, folder} = layer
  const {overrides} = content
  const parts: Part[] = [{file, content, layer}]
  if (overrides === undefined) return parts
  if (!Array.isArray(overrides))
    throw new SettingsProblem(file, ['overrides'], `found ${describeFound(overrides)}, expected a list of overrides`)
  for (const [index, override] of overrides.entries()) {
    const at = ['overrides', index]
    if (!isRecord(override))
      throw new SettingsProblem(file, at, `found ${describeFound(override)}, expected an object with files and rules`)
    checkKeys(file, override, at, Object.keys(overrideKeys))
    const files = toGlobs(layer, [...at, 'files'], override.files)
    if (files.length === 0) throw new SettingsProblem(file, at, 'found no files, expected a glob or a list of globs')
    const excluded = toGlobs(layer, [...at, 'excludedFiles'], override.excludedFiles)
    const holds = await toHolds(folder, files, excluded)
    for (const extended of await toExtended(layer, at, override.extends, search))
      parts.push(...(await toNarrowed(extended, holds, search)))
    parts.push({file, content: override, at, holds})
    if (parts.length > mostLayers)
      throw new SettingsProblem(file, at, `found more than ${mostLayers} overrides and files, expected fewer`)
  }
  return parts
}

/** What an override may take from settings that it extends: the rest holds for the whole archive. */
const narrow: readonly string[] = ['$schema', 'extends', 'plugins', 'rules', 'overrides']

/** The parts of a layer that an override extends: of each file they hold for that the override holds for too. */
async function toNarrowed(layer: Layer, holds: Holds, search: Search): Promise<readonly Part[]> {
  const {file, content} = layer
  const wide = Object.keys(content).find((key) => Object.hasOwn(topKeys, key) && !narrow.includes(key))
  if (wide !== undefined)
    throw new SettingsProblem(
      file,
      [wide],
      'found in settings that an override extends, expected rules, plugins, overrides or what these extend'
    )
  checkKeys(file, content, [], narrow)
  const parts = await toParts(layer, search)
  return parts.map((part) => {
    const {holds: own} = part
    return {...part, holds: own === undefined ? holds : (path) => holds(path) && own(path)}
  })
}

/** Gives the settings of a file, which are those of its folder but for the rules. */
export type OfFile = (path: string) => Settings

/** Settings for the files of a folder; those for which the same parts hold share theirs. A text without a file has those of the folder. */
export function toOfFile(settings: Settings, parts: readonly Part[], catalogue: Catalogue): OfFile {
  const known = new Map<string, Settings>()
  return (path) => {
    if (!isAbsolute(path)) return settings
    const held = parts.map(({holds}) => holds === undefined || holds(path))
    const key = held.join()
    const own = known.get(key) ?? {
      ...settings,
      rules: toActiveRules(
        parts.filter((_, index) => held[index]),
        catalogue
      )
    }
    known.set(key, own)
    return own
  }
}

function toGlobs({file}: Layer, keys: readonly (string | number)[], given: unknown): readonly string[] {
  if (given === undefined) return []
  if (typeof given !== 'string') return toTexts(file, keys, given, fileGlob)
  if (fileGlob.fits(given)) return [given]
  throw new SettingsProblem(file, keys, `found ${describeFound(given)}, expected ${fileGlob.name}`)
}

/** Whether a file is one that some globs of a folder match; the matcher of globs is loaded where there are some. */
async function toHolds(
  folder: string,
  files: readonly string[],
  excluded: readonly string[]
): Promise<(path: string) => boolean> {
  const {default: picomatch} = await import('picomatch')
  const toTest = (globs: readonly string[]) =>
    picomatch(globs.map(anywhere), {dot: true, nonegate: true, noextglob: true})
  const isMeant = toTest(files)
  const isExcluded = excluded.length === 0 ? () => false : toTest(excluded)
  return (path) => {
    const name = toInside(folder, path)
    if (name === '' || name.startsWith('../') || isAbsolute(name)) return false
    return isMeant(name) && !isExcluded(name)
  }
}

/** A glob without a slash is for names, wherever they lie. What would be a regular expression in it is meant to the letter. */
function anywhere(glob: string): string {
  const plain = glob.replace(/(?<!\\)[()+]/gu, '\\$&')
  return plain.includes('/') ? plain : `**/${plain}`
}
