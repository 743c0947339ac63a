import {isAbsolute, relative, resolve} from 'node:path'
import type {FormatContext, Formatter, LintResult} from '../../model/result.ts'
import {SettingsError} from '../../model/settings.ts'
import {formatNames} from '../../report/names.ts'
import {quoted} from '../../text/printable.ts'
import type {Arguments} from '../arguments.ts'
import {deliver} from '../output.ts'
import {isColored, type Streams} from '../streams.ts'
import {checkFormat} from './safe.ts'

/** A report to be made: in which format, and to which file; without one it is printed. */
export type Report = {readonly name: string; readonly file?: string; readonly formatter: Formatter}

/** What a report is told beside where it goes. */
export type About = Pick<FormatContext, 'rulesMeta' | 'maxWarningsExceeded'>

/** Those that may be printed together: what a person reads, and what the log of a workflow takes out of it. */
const readable: readonly string[] = ['stylish', 'compact', 'unix']

/**
 * The reports that the command line asks for, their formatters loaded. Where it asks for none: stylish, and on GitHub
 * its annotations beside it.
 *
 * @throws {SettingsError} for a format that is unknown, and for reports that would mix
 */
export async function loadReports({values}: Arguments, {cwd, env}: Streams): Promise<readonly Report[]> {
  const asked = (values.format ?? []).map(toWanted)
  const wanted = asked.length > 0 ? asked : [{name: 'stylish'}]
  checkPrinted(wanted, values['output-file'], cwd)
  if (values.frame && !wanted.some(({name}) => name === 'stylish'))
    throw new SettingsError('--frame: found without the format stylish, expected beside it')
  const {loadFormatter} = await import('../../report/formats.ts')
  if (values.safe) for (const {name} of wanted) checkFormat(name, formatNames)
  const output = values['output-file']
  const placed = wanted.map((one) => (one.file === undefined && output !== undefined ? {...one, file: output} : one))
  const isAnnotated = asked.length === 0 && env.GITHUB_ACTIONS === 'true'
  const all: readonly Wanted[] = isAnnotated ? [...placed, {name: 'github'}] : placed
  return Promise.all(all.map(async (one) => ({...one, formatter: await loadFormatter(one.name, cwd)})))
}

/** Makes all reports, then writes those that have a file, then prints the others: where one fails, nothing is half said. */
export async function deliverReports(
  reports: readonly Report[],
  results: readonly LintResult[],
  {values}: Arguments,
  streams: Streams,
  about: About
): Promise<void> {
  const read = await toRead()
  const made: {readonly report: string; readonly file: string | undefined}[] = []
  for (const {formatter, file} of reports) {
    const columns = (file === undefined ? streams.stdout.columns : undefined) ?? usualColumns
    const report = await formatter(results, {
      ...about,
      cwd: streams.cwd,
      root: toRoot(streams),
      color: file === undefined && isColored(values.color, streams),
      read,
      ...(values.frame ? {frame: {columns}} : {})
    })
    made.push({report, file})
  }
  for (const {report, file} of made) if (file !== undefined) deliver(report, file, streams)
  for (const {report, file} of made) if (file === undefined) deliver(report, undefined, streams)
}

/** How wide a page is that is no terminal. */
const usualColumns = 120

type Wanted = {readonly name: string; readonly file?: string}

function toWanted(given: string): Wanted {
  const at = given.indexOf('=')
  if (at < 0 && given !== '') return {name: given}
  if (at <= 0 || at === given.length - 1)
    throw new SettingsError(`--format: found ${quoted(given)}, expected NAME or NAME=FILE`)
  return {name: given.slice(0, at), file: given.slice(at + 1)}
}

/** No report may be written into another. */
function checkPrinted(wanted: readonly Wanted[], output: string | undefined, cwd: string): void {
  const printed = wanted.filter(({file}) => file === undefined).map(({name}) => name)
  const files = wanted.flatMap(({file}) => file ?? []).concat(output ?? [])
  const paths = files.map((file) => resolve(cwd, file))
  const twice = files.find((_, index) => paths.indexOf(paths[index] ?? '') !== index)
  if (twice !== undefined) throw new SettingsError(`found two reports for the file ${quoted(twice)}, expected one`)
  if (output !== undefined && printed.length !== 1)
    throw new SettingsError(`--output-file: found ${printed.length} formats without a file of their own, expected one`)
  const mixed = printed.length === 2 && printed.includes('github') && printed.some((name) => readable.includes(name))
  if (printed.length > 1 && !mixed)
    throw new SettingsError(
      `--format: found ${printed.map((name) => quoted(name)).join(' and ')} to print, expected all but one with a file: NAME=FILE`
    )
}

/** The folder of the repository, where the run of a workflow or a pipeline says which it is and the run is inside it. */
function toRoot({cwd, env}: Streams): string {
  const root = env.GITHUB_WORKSPACE || env.CI_PROJECT_DIR
  if (!root || !isAbsolute(root)) return cwd
  const path = relative(root, cwd)
  return path.startsWith('..') || isAbsolute(path) ? cwd : resolve(root)
}

async function toRead(): Promise<(filePath: string) => string | undefined> {
  const [{load}, {holdsRecords}] = await Promise.all([import('../../read/load.ts'), import('../../read/kind.ts')])
  return (filePath) => {
    const loaded = holdsRecords(filePath) ? undefined : load(filePath)
    return loaded === undefined || 'trouble' in loaded ? undefined : loaded.text
  }
}
