import {dirname, isAbsolute, resolve} from 'node:path'
import type {Catalogue} from '../model/settings.ts'
import {isRecord} from '../text/record.ts'
import {describeFound} from './check.ts'
import {type SettingsFile, SettingsProblem} from './problem.ts'
import {readSettingsFile} from './read.ts'

/** What one settings file, or a preset, adds; later layers win. */
export type Layer = {
  readonly file: SettingsFile
  readonly content: Readonly<Record<string, unknown>>
  /** What its patterns are relative to: the folder of the file that extends it, or its own. */
  readonly folder: string
}

/** The names of the presets, each a column of the list of rules. */
export const presets = {'provlint:recommended': 'recommended', 'provlint:strict': 'strict'} as const

/** A preset as a layer. */
export function toPreset(name: keyof typeof presets, catalogue: Catalogue): Layer {
  const rules = Object.fromEntries(catalogue.map((listed) => [listed.rule.id, listed[presets[name]]]))
  return {file: {path: name, text: '', value: {rules}}, content: {rules}, folder: ''}
}

/**
 * A settings file and all that it extends, in the order in which later wins.
 *
 * @throws {SettingsProblem} for a preset that is unknown, a file that is missing, and files that extend each other
 */
export async function toLayers(
  file: SettingsFile,
  catalogue: Catalogue,
  folder = dirname(file.path),
  above: readonly string[] = []
): Promise<readonly Layer[]> {
  const content = toContent(file)
  const layers: Layer[] = []
  for (const [index, name] of toNames(file, content.extends).entries()) {
    const keys = Array.isArray(content.extends) ? ['extends', index] : ['extends']
    layers.push(...(await extend(file, keys, name, catalogue, folder, [...above, file.path])))
  }
  return [...layers, {file, content, folder}]
}

async function extend(
  file: SettingsFile,
  keys: readonly (string | number)[],
  name: string,
  catalogue: Catalogue,
  folder: string,
  above: readonly string[]
): Promise<readonly Layer[]> {
  if (isPreset(name)) return [toPreset(name, catalogue)]
  const expected = `one of ${Object.keys(presets).join(', ')}, or the path of a settings file`
  if (!isPath(name))
    throw new SettingsProblem(file, keys, `found ${describeFound(name)}, expected ${expected}`, {
      names: Object.keys(presets),
      given: name
    })
  const path = resolve(dirname(file.path), name)
  if (above.includes(path))
    throw new SettingsProblem(file, keys, `found a circle: ${describeFound(name)} extends this file again`)
  const extended = await readSettingsFile(path)
  if (!extended) throw new SettingsProblem(file, keys, `found no file ${describeFound(name)}, expected ${expected}`)
  return toLayers(extended, catalogue, folder, above)
}

function isPreset(name: string): name is keyof typeof presets {
  return Object.hasOwn(presets, name)
}

function isPath(name: string): boolean {
  return name.startsWith('.') || isAbsolute(name) || name.endsWith('.json')
}

function toContent(file: SettingsFile): Readonly<Record<string, unknown>> {
  const {value} = file
  if (isRecord(value)) return value
  throw new SettingsProblem(file, [], `found ${describeFound(value)}, expected an object`)
}

function toNames(file: SettingsFile, given: unknown): readonly string[] {
  const names: unknown[] = given === undefined ? [] : Array.isArray(given) ? given : [given]
  return names.map((name, index) => {
    if (typeof name === 'string') return name
    const keys = Array.isArray(given) ? ['extends', index] : ['extends']
    throw new SettingsProblem(file, keys, `found ${describeFound(name)}, expected a text or a list of texts`)
  })
}
