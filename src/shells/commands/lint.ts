import type {Fixing} from '../../index.ts'
import type {LintResult} from '../../model/result.ts'
import {SettingsError} from '../../model/settings.ts'
import {counted} from '../../report/count.ts'
import {printable, quoted} from '../../text/printable.ts'
import type {Arguments} from '../arguments.ts'
import {keepHeapSmall} from '../heap.ts'
import {deliver} from '../output.ts'
import {toProgressLine} from '../progress.ts'
import type {Streams} from '../streams.ts'
import {deliverReports, loadReports} from './reports.ts'
import {toCacheRequest, toRequest, toTextRequest} from './request.ts'

/** Lints, prints the report, and says by the exit status whether there was something. */
export async function lint(given: Arguments, streams: Streams): Promise<number> {
  const {values} = given
  const maxWarnings = toMaxWarnings(values['max-warnings'])
  const core = await import('../../index.ts')
  if (values['print-config']) return printSettings(given, streams)
  const isPatch = values.format?.includes('diff') === true
  const reports = isPatch ? [] : await loadReports(given, streams)
  const {results: all, fixed} = await toResults(given, streams)
  const results = values.quiet ? all.map(core.onlyErrors) : all
  const warnings = sum(all, ({warningCount}) => warningCount)
  const exceeded = warnings > maxWarnings
  const about = {
    rulesMeta: core.rulesMeta(),
    ...(exceeded ? {maxWarningsExceeded: {maxWarnings, foundWarnings: warnings}} : {})
  }
  if (isPatch) deliver(await toPatch(fixed, given, streams), values['output-file'], streams)
  else await deliverReports(reports, results, given, streams, about)
  const errors = sum(all, ({errorCount}) => errorCount)
  if (exceeded && errors === 0)
    streams.stderr.write(`provlint: found ${counted(warnings, 'warning')}, expected at most ${maxWarnings}\n`)
  return errors > 0 || exceeded ? 1 : 0
}

async function toPatch(fixed: Fixing['fixed'], {values}: Arguments, streams: Streams): Promise<string> {
  const fixing = await import('./fixing.ts')
  return fixing.toPatch(fixed, streams, values['output-file'])
}

async function toResults(given: Arguments, streams: Streams): Promise<Fixing> {
  const core = await import('../../index.ts')
  const {values, operands} = given
  const concurrency = toConcurrency(values.concurrency)
  const line = toProgressLine(streams.stderr)
  const warn = (message: string) => streams.stderr.write(`provlint: ${message}\n`)
  const cache = {...toCacheRequest(given), onWarning: warn}
  const told = {...cache, reportUnusedDisableDirectives: values['report-unused-disable-directives'] === true}
  const isFixing = values.fix || values['fix-dry-run']
  const fixing = isFixing ? await import('./fixing.ts') : undefined
  const wanted = fixing?.toWanted(
    given,
    core.rules.map(({rule}) => rule.id)
  )
  try {
    if (values.stdin) {
      const request = {...(await toTextRequest(given, streams)), ...told}
      return wanted ? await core.fixText({...request, ...wanted}) : {results: [await core.lintText(request)], fixed: []}
    }
    const request = {
      ...toRequest(given, streams),
      ...told,
      patterns: operands,
      concurrency,
      onProgress: line.show,
      onMany: keepHeapSmall
    }
    if (!wanted) return {results: await core.lint({...request, ...(await toUpkeep(given, streams))}), fixed: []}
    const found = await core.fix({...request, ...wanted})
    return values.fix && fixing ? {...found, results: fixing.writeAll(found)} : found
  } finally {
    line.clear()
  }
}

/** What is to become of the baselines is loaded where something is. */
async function toUpkeep(given: Arguments, streams: Streams) {
  const {'update-baseline': update, 'prune-baseline': prune} = given.values
  return update || prune ? (await import('./upkeep.ts')).toUpkeep(given, streams) : {}
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
