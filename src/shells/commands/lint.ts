import type {LintRequest, LintResult} from '../../index.ts'
import {SettingsError} from '../../model/settings.ts'
import {counted} from '../../report/count.ts'
import {printable, quoted} from '../../text/printable.ts'
import type {Arguments} from '../arguments.ts'
import {toProgressLine} from '../progress.ts'
import type {Streams} from '../streams.ts'
import {toChoice} from './changed.ts'
import {deliverReports, loadReports, type Report} from './reports.ts'
import {toRequest, toTextRequest} from './request.ts'
import {type Told, toTold} from './told.ts'

/** Lints, prints the report, and says by the exit status whether there was something. */
export async function lint(given: Arguments, streams: Streams): Promise<number> {
  const {values} = given
  const maxWarnings = toMaxWarnings(values['max-warnings'])
  const core = await import('../../index.ts')
  if (values['print-config']) return printSettings(given, streams)
  const reports = await loadReports(given, streams)
  const give = (all: readonly LintResult[]) => giveReports(all, reports, given, streams, maxWarnings)
  if (values.watch) {
    const {watch} = await import('../watch.ts')
    return watch(async () => core.openSession(await toLintRequest(given, streams)), give, streams)
  }
  const told = await toTold(given, streams)
  const all = await toResults(given, streams, told.wishes)
  const status = await give(all)
  streams.stderr.write(told.report(values.quiet ? all.map(core.onlyErrors) : all))
  return status
}

/** Gives the reports of a run, and says by the exit status whether there was something. */
async function giveReports(
  all: readonly LintResult[],
  reports: readonly Report[],
  given: Arguments,
  streams: Streams,
  maxWarnings: number
): Promise<number> {
  const core = await import('../../index.ts')
  const warnings = sum(all, ({warningCount}) => warningCount)
  const exceeded = warnings > maxWarnings
  await deliverReports(reports, given.values.quiet ? all.map(core.onlyErrors) : all, given, streams, {
    rulesMeta: core.rulesMeta(),
    ...(exceeded ? {maxWarningsExceeded: {maxWarnings, foundWarnings: warnings}} : {})
  })
  const errors = sum(all, ({errorCount}) => errorCount)
  if (exceeded && errors === 0)
    streams.stderr.write(`provlint: found ${counted(warnings, 'warning')}, expected at most ${maxWarnings}\n`)
  return errors > 0 || exceeded ? 1 : 0
}

async function toResults(given: Arguments, streams: Streams, wishes: Told['wishes']): Promise<readonly LintResult[]> {
  const core = await import('../../index.ts')
  if (given.values.stdin)
    return [await core.lintText({...(await toTextRequest(given, streams)), ...toCache(given, streams)})]
  const line = toProgressLine(streams.stderr)
  try {
    return await core.lint({...(await toLintRequest(given, streams)), ...wishes, onProgress: line.show})
  } finally {
    line.clear()
  }
}

async function toLintRequest(given: Arguments, streams: Streams): Promise<LintRequest> {
  const {values, operands} = given
  return {
    ...toRequest(given, streams),
    ...toCache(given, streams),
    patterns: operands,
    concurrency: values.timing ? 1 : toConcurrency(values.concurrency),
    ...(await toChoice(given, streams.cwd))
  }
}

function toCache({values}: Arguments, {stderr}: Streams) {
  const onWarning = (message: string) => stderr.write(`provlint: ${message}\n`)
  return {cache: values.cache ?? true, ...toLocation(values['cache-location']), onWarning}
}

function toLocation(cacheLocation: string | undefined) {
  return cacheLocation === undefined ? {} : {cacheLocation}
}

async function printSettings(given: Arguments, streams: Streams): Promise<number> {
  const {operands} = given
  const core = await import('../../index.ts')
  if (operands.length > 1) throw new SettingsError(`--print-config: found ${operands.length} files, expected one`)
  const settings = await core.settingsFor({...toRequest(given, streams), path: operands[0] ?? '.'})
  streams.stdout.write(`${JSON.stringify(settings, undefined, 2).split('\n').map(printable).join('\n')}\n`)
  return 0
}

function toMaxWarnings(given: string | undefined): number {
  if (given === undefined) return Number.POSITIVE_INFINITY
  const number = Number(given)
  if (Number.isSafeInteger(number) && number >= 0 && given.trim() !== '') return number
  throw new SettingsError(`--max-warnings: found ${quoted(given)}, expected a whole number of at least 0`)
}

function toConcurrency(given = 'auto'): number | 'auto' {
  if (given === 'auto') return 'auto'
  const number = given === 'off' ? 1 : Number(given)
  if (Number.isSafeInteger(number) && number >= 1 && given.trim() !== '') return number
  throw new SettingsError(`--concurrency: found ${quoted(given)}, expected auto, off or a whole number of at least 1`)
}

function sum(results: readonly LintResult[], count: (result: LintResult) => number): number {
  return results.reduce((total, result) => total + count(result), 0)
}
