import {SettingsError} from '../model/settings.ts'
import {quoted} from '../text/printable.ts'
import type {Arguments, OptionName} from './arguments.ts'

/** What would mean nothing to a run that prints its settings. */
const silenced: readonly OptionName[] = ['format', 'frame', 'output-file', 'quiet', 'max-warnings', 'stdin']

/** What asks git since when something has changed. */
const sinceOptions = ['since', 'changed', 'staged'] as const

/** @throws {SettingsError} for words that mean nothing beside one another */
export function checkCombination({command, operands, values}: Arguments): void {
  if (values.stdin && operands.length > 0)
    throw new SettingsError(`--stdin: found the pattern ${quoted(operands[0] ?? '')} beside it, expected none`)
  if (values['stdin-filename'] !== undefined && !values.stdin)
    throw new SettingsError('--stdin-filename: found without --stdin, expected beside it')
  checkChanged(values)
  checkWatch(values)
  if (values.timing && values.concurrency !== undefined)
    throw new SettingsError('--concurrency: found with --timing, which takes one thread, expected without it')
  const told = (['timing', 'stats'] as const).find((name) => values[name] && values.stdin)
  if (told !== undefined) throw new SettingsError(`--${told}: found with --stdin, expected without it`)
  const lost = values['print-config'] ? silenced.find((name) => values[name] !== undefined) : undefined
  if (lost !== undefined) throw new SettingsError(`--${lost}: found with --print-config, expected without it`)
  const formats = values.format?.length ?? 0
  if (command !== 'lint' && formats > 1) throw new SettingsError(`--format: found ${formats} of them, expected one`)
  if (command !== 'explain' && operands.includes(''))
    throw new SettingsError('found an empty pattern, expected a file, a folder or a glob')
}

/** What has changed is asked of git once, and of files. */
function checkChanged(values: Arguments['values']): void {
  const given = sinceOptions.filter((name) => values[name] !== undefined && values[name] !== false)
  const [first, second] = given
  if (second !== undefined) throw new SettingsError(`--${second}: found with --${first}, expected one of them`)
  if (first === undefined && values['changed-lines'])
    throw new SettingsError('--changed-lines: found alone, expected beside --since, --changed or --staged')
  if (first !== undefined && values.stdin)
    throw new SettingsError(`--${first}: found with --stdin, expected without it`)
}

/** Whoever watches reads along: no report goes to a file, and what is watched is files as they are. */
function checkWatch(values: Arguments['values']): void {
  if (!values.watch) return
  const lost = (['stdin', ...sinceOptions, 'timing', 'stats', 'output-file', 'max-warnings'] as const).find(
    (name) => values[name] !== undefined
  )
  if (lost !== undefined) throw new SettingsError(`--${lost}: found with --watch, expected without it`)
  const filed = values.format?.find((format) => format.includes('='))
  if (filed !== undefined) throw new SettingsError(`--format: found ${quoted(filed)} with --watch, expected no file`)
}
