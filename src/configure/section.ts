import {isRecord} from '../text/record.ts'
import {describeFound} from './check.ts'
import {type SettingsFile, SettingsProblem} from './problem.ts'
import {anyText, type TextKind} from './texts.ts'

/** A part of a settings file, its keys checked; empty where it is not given. */
export function toSection(
  file: SettingsFile,
  keys: readonly (string | number)[],
  given: unknown,
  names?: readonly string[]
): Readonly<Record<string, unknown>> {
  if (given === undefined) return {}
  if (!isRecord(given)) throw new SettingsProblem(file, keys, `found ${describeFound(given)}, expected an object`)
  if (names) checkKeys(file, given, keys, names)
  return given
}

/** @throws {SettingsProblem} for a key that is none of the names */
export function checkKeys(
  file: SettingsFile,
  content: Readonly<Record<string, unknown>>,
  above: readonly (string | number)[],
  names: readonly string[]
): void {
  for (const key of Object.keys(content)) {
    if (names.includes(key)) continue
    throw new SettingsProblem(file, [...above, key], `found an unknown key, expected one of ${names.join(', ')}`, {
      names
    })
  }
}

/** A value that must be a list of texts of some kind. */
export function toTexts(
  file: SettingsFile,
  keys: readonly (string | number)[],
  given: unknown,
  kind: TextKind = anyText
): readonly string[] {
  if (!Array.isArray(given)) {
    throw new SettingsProblem(file, keys, `found ${describeFound(given)}, expected a list of texts`)
  }
  return given.map((entry: unknown, index) => {
    if (typeof entry === 'string' && kind.fits(entry)) return entry
    throw new SettingsProblem(file, [...keys, index], `found ${describeFound(entry)}, expected ${kind.name}`)
  })
}
