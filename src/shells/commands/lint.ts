import {dirname} from 'node:path'
import type {Fixing, LintResult} from '../../index.ts'
import {SettingsError} from '../../model/settings.ts'
import {counted} from '../../report/count.ts'
import {printableLines, quoted} from '../../text/printable.ts'
import type {Arguments} from '../arguments.ts'
import {deliver} from '../output.ts'
import type {Streams} from '../streams.ts'
import {type Choice, toChoice} from './changed.ts'
import {deliverReports, loadReports, type Report} from './reports.ts'
import {toRequest} from './request.ts'
import {run, toLintRequest} from './run.ts'
import {toTold} from './told.ts'

/** Lints, prints the report, and says by the exit status whether there was something. */
export async function lint(given: Arguments, streams: Streams): Promise<number> {
  const {values} = given
  const maxWarnings = toMaxWarnings(values['max-warnings'])
  const choice = startChoice(given, streams.cwd)
  const core = await import('../../index.ts')
  if (values['print-config']) return printSettings(given, streams)
  const reports = values.format?.includes('diff') ? 'diff' : await loadReports(given, streams)
  const give = (fixing: Fixing) => giveReports(fixing, reports, given, streams, maxWarnings)
  if (values.watch) {
    const {watch} = await import('../watch.ts')
    const open = async () => core.openSession(await toLintRequest(given, streams, choice))
    return watch(open, (results) => give({results, fixed: []}), streams)
  }
  const told = await toTold(given, streams)
  const fixing = await run(given, streams, choice, told.wishes)
  const status = await give(fixing)
  streams.stderr.write(told.report(values.quiet ? fixing.results.map(core.onlyErrors) : fixing.results))
  return status
}

/** Git works while the core is loaded. What it says against the run is said where the run begins. */
function startChoice(given: Arguments, cwd: string): Choice {
  const choice = toChoice(given, cwd)
  choice.catch(() => undefined)
  return choice
}

/** Gives the reports of a run, or what it changed, and says by the exit status whether there was something. */
async function giveReports(
  {results: all, fixed}: Fixing,
  reports: readonly Report[] | 'diff',
  given: Arguments,
  streams: Streams,
  maxWarnings: number
): Promise<number> {
  const {values} = given
  const core = await import('../../index.ts')
  const warnings = sum(all, ({warningCount}) => warningCount)
  const exceeded = warnings > maxWarnings
  if (reports === 'diff') deliver(await toPatch(fixed, given, streams), values['output-file'], streams)
  else
    await deliverReports(reports, values.quiet ? all.map(core.onlyErrors) : all, given, streams, {
      rulesMeta: core.rulesMeta(await toListed(all, given, streams)),
      ...(exceeded ? {maxWarningsExceeded: {maxWarnings, foundWarnings: warnings}} : {})
    })
  const errors = sum(all, ({errorCount}) => errorCount)
  if (exceeded && errors === 0)
    streams.stderr.write(`provlint: found ${counted(warnings, 'warning')}, expected at most ${maxWarnings}\n`)
  return errors > 0 || exceeded ? 1 : 0
}

/** The rules that reports may speak of: the settings are asked for plugins where some finding is of one. */
async function toListed(results: readonly LintResult[], given: Arguments, streams: Streams) {
  const core = await import('../../index.ts')
  const folders = results.flatMap(({filePath, messages, suppressedMessages}) =>
    [...messages, ...suppressedMessages].some(({ruleId}) => ruleId?.includes('/')) ? [dirname(filePath)] : []
  )
  if (folders.length === 0) return core.rules
  return core.listRules({...toRequest(given, streams), folders: [...new Set(folders)]})
}

async function toPatch(fixed: Fixing['fixed'], {values}: Arguments, streams: Streams): Promise<string> {
  const fixing = await import('./fixing.ts')
  return fixing.toPatch(fixed, streams, values['output-file'])
}

async function printSettings(given: Arguments, streams: Streams): Promise<number> {
  const {operands} = given
  const core = await import('../../index.ts')
  if (operands.length > 1) throw new SettingsError(`--print-config: found ${operands.length} files, expected one`)
  const settings = await core.settingsFor({...toRequest(given, streams), path: operands[0] ?? '.'})
  streams.stdout.write(`${printableLines(JSON.stringify(settings, undefined, 2))}\n`)
  return 0
}

function toMaxWarnings(given: string | undefined): number {
  if (given === undefined) return Number.POSITIVE_INFINITY
  const number = Number(given)
  if (Number.isSafeInteger(number) && number >= 0 && given.trim() !== '') return number
  throw new SettingsError(`--max-warnings: found ${quoted(given)}, expected a whole number of at least 0`)
}

function sum(results: readonly LintResult[], count: (result: LintResult) => number): number {
  return results.reduce((total, result) => total + count(result), 0)
}
