import {dirname, join} from 'node:path'
import {isRecord} from '../text/record.ts'
import type {SettingsFile} from './problem.ts'
import {readSettingsFile} from './read.ts'

/** The name of the settings file in a folder. */
const settingsName = '.lintrc.json'

/** The settings files that hold for a folder, the outermost first: from the folder upward until one says `root`. */
export async function findSettingsFiles(folder: string): Promise<readonly SettingsFile[]> {
  const file = await readSettingsFile(join(folder, settingsName))
  if (file && isRoot(file)) return [file]
  const parent = dirname(folder)
  const above = parent === folder ? [] : await findSettingsFiles(parent)
  return file ? [...above, file] : above
}

/** Whether a settings file ends the search upward. */
export function isRoot({value}: SettingsFile): boolean {
  return isRecord(value) && value.root === true
}
