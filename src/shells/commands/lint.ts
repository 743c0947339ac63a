import type {LintResult} from '../../model/result.ts'
import {SettingsError} from '../../model/settings.ts'
import {printable, quoted} from '../../text/printable.ts'
import type {Arguments} from '../arguments.ts'
import {deliver} from '../output.ts'
import {isColored, readAll, type Streams} from '../streams.ts'
import {toRules} from './rules.ts'

/** Lints, prints the report, and says by the exit status whether there was something. */
export async function lint(given: Arguments, streams: Streams): Promise<number> {
  const {values} = given
  const maxWarnings = toMaxWarnings(values['max-warnings'])
  const core = await import('../../index.ts')
  if (values['print-config']) return printSettings(given, streams)
  const formats = await import('../../report/formats.ts')
  const format = await formats.loadFormatter(values.format ?? 'stylish', streams.cwd)
  const all = await toResults(given, streams)
  const results = values.quiet ? all.map(core.onlyErrors) : all
  const warnings = sum(all, ({warningCount}) => warningCount)
  const exceeded = warnings > maxWarnings
  const report = await format(results, {
    cwd: streams.cwd,
    rulesMeta: core.rulesMeta(),
    color: values['output-file'] === undefined && isColored(values.color, streams),
    ...(exceeded ? {maxWarningsExceeded: {maxWarnings, foundWarnings: warnings}} : {})
  })
  deliver(report, values['output-file'], streams)
  const errors = sum(all, ({errorCount}) => errorCount)
  if (exceeded && errors === 0)
    streams.stderr.write(`provlint: found ${warnings} warnings, expected at most ${maxWarnings}\n`)
  return errors > 0 || exceeded ? 1 : 0
}

async function toResults({operands, values}: Arguments, {stdin, cwd}: Streams): Promise<readonly LintResult[]> {
  const core = await import('../../index.ts')
  const request = {
    cwd,
    ...(values.config === undefined ? {} : {config: values.config}),
    rules: toRules(values.rule ?? [])
  }
  if (!values.stdin) return core.lint({...request, patterns: operands})
  const name = values['stdin-filename']
  return [await core.lintText({...request, text: await readAll(stdin), ...(name === undefined ? {} : {name})})]
}

async function printSettings({operands, values}: Arguments, {cwd, stdout}: Streams): Promise<number> {
  const core = await import('../../index.ts')
  if (operands.length > 1) throw new SettingsError(`--print-config: found ${operands.length} files, expected one`)
  const request = {
    cwd,
    ...(values.config === undefined ? {} : {config: values.config}),
    rules: toRules(values.rule ?? [])
  }
  const settings = await core.settingsFor({...request, path: operands[0] ?? '.'})
  stdout.write(`${JSON.stringify(settings, undefined, 2).split('\n').map(printable).join('\n')}\n`)
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
