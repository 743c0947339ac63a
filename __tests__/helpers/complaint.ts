import {expect} from '@jest/globals'
import {toConfiguration} from '../../src/configure/configure.ts'
import {SettingsError} from '../../src/model/settings.ts'
import {archive} from './archive.ts'
import {catalogue} from './rules.ts'

/** What is said of a settings file, its folder left out. */
export async function complaint(text: string, others: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = archive({'.lintrc.json': text, ...others})
  try {
    await toConfiguration({cwd: folder, catalogue})(folder)
    return 'nothing'
  } catch (error) {
    expect(error).toBeInstanceOf(SettingsError)
    return String(error instanceof Error ? error.message : error).replaceAll(`${folder}/`, '')
  }
}
