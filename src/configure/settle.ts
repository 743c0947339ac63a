import type {Category} from '../model/document.ts'
import {categories} from '../model/document.ts'
import type {BoilerplateSettings, IgnorePatterns, Settings} from '../model/settings.ts'
import {toArchive} from './archive.ts'
import {describeFound} from './check.ts'
import {boilerplateKeys, topKeys} from './keys.ts'
import type {Layer} from './layers.ts'
import {type SettingsFile, SettingsProblem} from './problem.ts'
import {checkKeys, toSection, toTexts} from './section.ts'
import {line} from './texts.ts'

/**
 * All layers as one, checked and complete, but for the rules.
 *
 * @throws {SettingsProblem} for a key that is unknown and a value that does not fit
 */
export function settle(layers: readonly Layer[]): Pick<Settings, 'ignore' | 'archive' | 'boilerplate'> {
  for (const {file, content} of layers) checkTop(file, content)
  return {
    ignore: layers.flatMap(({file, folder, content}) => toIgnore(file, folder, content.ignore)),
    archive: mergeArchives(layers.map(({file, content}) => toArchive(file, content.archive))),
    boilerplate: mergeBoilerplate(layers.map(({file, content}) => toBoilerplate(file, content.boilerplate)))
  }
}

function checkTop(file: SettingsFile, content: Readonly<Record<string, unknown>>): void {
  checkKeys(file, content, [], Object.keys(topKeys))
  if (content.root === undefined || typeof content.root === 'boolean') return
  throw new SettingsProblem(file, ['root'], `found ${describeFound(content.root)}, expected true or false`)
}

function toIgnore(file: SettingsFile, folder: string, ignore: unknown): readonly IgnorePatterns[] {
  if (ignore === undefined) return []
  return [{folder, patterns: toTexts(file, ['ignore'], ignore)}]
}

function toBoilerplate(file: SettingsFile, given: unknown): BoilerplateSettings {
  const {add, allow} = toSection(file, ['boilerplate'], given, Object.keys(boilerplateKeys))
  return {
    ...(add === undefined ? {} : {add: toAdded(file, add)}),
    ...(allow === undefined ? {} : {allow: toTexts(file, ['boilerplate', 'allow'], allow, line)})
  }
}

function toAdded(file: SettingsFile, given: unknown): NonNullable<BoilerplateSettings['add']> {
  const content = toSection(file, ['boilerplate', 'add'], given, categories)
  return Object.fromEntries(
    Object.entries(content).map(([category, lines]) => [
      category,
      toTexts(file, ['boilerplate', 'add', category], lines, line)
    ])
  )
}

/** The nearest file that says something of a key says all of it. */
function mergeArchives(all: readonly Settings['archive'][]): Settings['archive'] {
  let merged: Settings['archive'] = {}
  for (const one of all) merged = {...merged, ...one}
  return merged
}

function mergeBoilerplate(all: readonly BoilerplateSettings[]): BoilerplateSettings {
  const add: Partial<Record<Category, readonly string[]>> = {}
  for (const category of categories) {
    const lines = all.flatMap((one) => one.add?.[category] ?? [])
    if (lines.length > 0) add[category] = lines
  }
  return {add, allow: all.flatMap((one) => one.allow ?? [])}
}
