import type {SettingsError} from '../model/settings.ts'
import {SettingsProblem, toSettingsError} from './problem.ts'
import {readSettingsFile} from './read.ts'

/** The error for a value that a settings file gives and that proved wrong later, with its line and its column. */
export async function toFault(path: string, keys: readonly string[], message: string): Promise<SettingsError> {
  const file = (await readSettingsFile(path)) ?? {path, text: '', value: {}}
  return toSettingsError(new SettingsProblem(file, keys, message))
}
