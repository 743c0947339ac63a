import {dirname} from 'node:path'
import {toConfiguration} from './configure/configure.ts'
import {type Fixing, type Means, mend} from './fix.ts'
import {type LintRequest, type LintTextRequest, lintBytes, lintFiles, lintRecords} from './lint.ts'

/** Which of the findings to fix. */
export type Wanted = Pick<Means, 'isWanted'>

/**
 * Lints files and fixes what can be fixed, as texts: nothing is written.
 *
 * @throws {SettingsError} when the settings are at fault, or a pattern matches nothing
 */
export async function fixFiles(request: LintRequest, {isWanted}: Wanted): Promise<Fixing> {
  const {threads: _, onProgress: __, ...quiet} = request
  return mend(await lintFiles(request), {
    isWanted,
    relint: async (texts) =>
      lintFiles({
        ...quiet,
        acceptance: toQuiet(request),
        patterns: await toPatterns(request, [...texts.keys()]),
        texts: new Map([...texts].map(([filePath, text]) => [filePath, Buffer.from(text)]))
      })
  })
}

/** Lints one text that is no file and fixes what can be fixed. */
export async function fixBytes(request: LintTextRequest, {isWanted}: Wanted): Promise<Fixing> {
  const acceptance = toQuiet(request)
  return mend(await lintRecords(request), {
    isWanted,
    relint: (texts) =>
      Promise.all([...texts.values()].map((text) => lintBytes({...request, acceptance, bytes: Buffer.from(text)})))
  })
}

/** What was told and written once is not again. */
function toQuiet({acceptance}: Pick<LintRequest, 'acceptance'>) {
  return {reportUnused: acceptance?.reportUnused === true}
}

/** The files that were changed; where no settings file says what their archive is, with the others of the run. */
async function toPatterns(request: LintRequest, paths: readonly string[]): Promise<readonly string[]> {
  const configuration = toConfiguration(request)
  const folders = new Set(paths.map((path) => dirname(path)))
  const settings = await Promise.all([...folders].map((folder) => configuration(folder)))
  return settings.every(({declared}) => declared) ? paths : request.patterns
}
