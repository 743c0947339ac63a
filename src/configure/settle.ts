import type {Category} from '../model/document.ts'
import {categories} from '../model/document.ts'
import type {BoilerplateSettings, Catalogue, IgnorePatterns, Settings} from '../model/settings.ts'
import {isRecord} from '../text/record.ts'
import {describeFound} from './check.ts'
import type {Layer} from './layers.ts'
import {type SettingsFile, SettingsProblem} from './problem.ts'
import {toActiveRules} from './rules.ts'
import {anyText, glob, line, type TextKind} from './texts.ts'

const known = ['$schema', 'root', 'extends', 'rules', 'ignore', 'archive', 'boilerplate']

/**
 * All layers as one, checked and complete.
 *
 * @throws {SettingsProblem} for a key that is unknown and a value that does not fit
 */
export function settle(layers: readonly Layer[], root: string, catalogue: Catalogue): Settings {
  for (const {file, content} of layers) checkKeys(file, content, [], known)
  const include = layers
    .map(({file, content}) => toInclude(file, content.archive))
    .findLast((globs) => globs !== undefined)
  return {
    root,
    rules: toActiveRules(layers, catalogue),
    ignore: layers.flatMap(({file, folder, content}) => toIgnore(file, folder, content.ignore)),
    archive: include === undefined ? {} : {include},
    boilerplate: mergeBoilerplate(layers.map(({file, content}) => toBoilerplate(file, content.boilerplate)))
  }
}

function checkKeys(
  file: SettingsFile,
  content: Readonly<Record<string, unknown>>,
  above: readonly string[],
  names: readonly string[]
): void {
  for (const key of Object.keys(content)) {
    if (names.includes(key)) continue
    throw new SettingsProblem(file, [...above, key], `found an unknown key, expected one of ${names.join(', ')}`, {
      names
    })
  }
  if (above.length > 0 || content.root === undefined || typeof content.root === 'boolean') return
  throw new SettingsProblem(file, ['root'], `found ${describeFound(content.root)}, expected true or false`)
}

function toInclude(file: SettingsFile, archive: unknown): readonly string[] | undefined {
  const content = toSection(file, 'archive', archive, ['include'])
  return content.include === undefined ? undefined : toTexts(file, ['archive', 'include'], content.include, glob)
}

function toIgnore(file: SettingsFile, folder: string, ignore: unknown): readonly IgnorePatterns[] {
  if (ignore === undefined) return []
  return [{folder, patterns: toTexts(file, ['ignore'], ignore)}]
}

function toBoilerplate(file: SettingsFile, given: unknown): BoilerplateSettings {
  const {add, allow} = toSection(file, 'boilerplate', given, ['add', 'allow'])
  return {
    ...(add === undefined ? {} : {add: toAdded(file, add)}),
    ...(allow === undefined ? {} : {allow: toTexts(file, ['boilerplate', 'allow'], allow, line)})
  }
}

function toAdded(file: SettingsFile, given: unknown): NonNullable<BoilerplateSettings['add']> {
  const content = toSection(file, 'boilerplate.add', given, categories)
  return Object.fromEntries(
    Object.entries(content).map(([category, lines]) => [
      category,
      toTexts(file, ['boilerplate', 'add', category], lines, line)
    ])
  )
}

function mergeBoilerplate(all: readonly BoilerplateSettings[]): BoilerplateSettings {
  const add: Partial<Record<Category, readonly string[]>> = {}
  for (const category of categories) {
    const lines = all.flatMap((one) => one.add?.[category] ?? [])
    if (lines.length > 0) add[category] = lines
  }
  return {add, allow: all.flatMap((one) => one.allow ?? [])}
}

function toSection(
  file: SettingsFile,
  name: string,
  given: unknown,
  names: readonly string[]
): Readonly<Record<string, unknown>> {
  if (given === undefined) return {}
  const keys = name.split('.')
  if (!isRecord(given)) throw new SettingsProblem(file, keys, `found ${describeFound(given)}, expected an object`)
  checkKeys(file, given, keys, names)
  return given
}

function toTexts(
  file: SettingsFile,
  keys: readonly string[],
  given: unknown,
  kind: TextKind = anyText
): readonly string[] {
  if (!Array.isArray(given))
    throw new SettingsProblem(file, keys, `found ${describeFound(given)}, expected a list of texts`)
  return given.map((entry: unknown, index) => {
    if (typeof entry === 'string' && kind.fits(entry)) return entry
    throw new SettingsProblem(file, [...keys, index], `found ${describeFound(entry)}, expected ${kind.name}`)
  })
}
