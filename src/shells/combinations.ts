import {SettingsError} from '../model/settings.ts'
import {quoted} from '../text/printable.ts'
import type {Arguments} from './arguments.ts'
import type {OptionName} from './declared.ts'

/** What would mean nothing to a run that prints its settings. */
const silenced: readonly OptionName[] = [
  'format',
  'frame',
  'output-file',
  'quiet',
  'max-warnings',
  'stdin',
  'fix',
  'fix-dry-run',
  'timing',
  'stats'
]

/** What asks git since when something has changed. */
const sinceOptions = ['since', 'changed', 'staged'] as const

/** What a run does once, and not each time that something changes. */
const once = [
  'stdin',
  ...sinceOptions,
  'timing',
  'stats',
  'output-file',
  'max-warnings',
  'fix',
  'fix-dry-run',
  'update-baseline',
  'prune-baseline',
  'print-config'
] as const

/** @throws {SettingsError} for words that mean nothing beside one another */
export function checkCombination({command, operands, values}: Arguments): void {
  if (values.stdin && operands.length > 0)
    throw new SettingsError(`--stdin: found the pattern ${quoted(operands[0] ?? '')} beside it, expected none`)
  checkFixes(values)
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

/** What can only be said beside `--fix` or `--fix-dry-run`, and what can not. */
function checkFixes(values: Arguments['values']): void {
  const name = values['fix-dry-run'] ? 'fix-dry-run' : 'fix'
  if (values.fix && values['fix-dry-run'])
    throw new SettingsError('--fix: found with --fix-dry-run, expected one of them')
  if (values.fix && values.stdin) throw new SettingsError('--fix: found with --stdin, expected --fix-dry-run')
  if (values['fix-rule'] && !values[name])
    throw new SettingsError('--fix-rule: found alone, expected beside --fix or --fix-dry-run')
  if (values.format?.includes('diff') && !values['fix-dry-run'])
    throw new SettingsError('--format: found "diff" without --fix-dry-run, expected beside it')
  if (values.format?.includes('diff') && values.format.length > 1)
    throw new SettingsError('--format: found "diff" beside another one, expected it alone')
  if (values.format?.some((format) => format.startsWith('diff=')))
    throw new SettingsError('--format: found "diff" with a file, expected it alone, and the file with --output-file')
  for (const upkeep of ['update-baseline', 'prune-baseline'] as const) {
    const other = (['fix', 'fix-dry-run', 'stdin', 'print-config'] as const).find((one) => values[one])
    if (values[upkeep] && other) throw new SettingsError(`--${upkeep}: found with --${other}, expected without it`)
  }
}

/** What has changed is asked of git once, and of files. */
function checkChanged(values: Arguments['values']): void {
  const given = sinceOptions.filter((name) => values[name] !== undefined && values[name] !== false)
  const [first, second] = given
  if (second !== undefined) throw new SettingsError(`--${second}: found with --${first}, expected one of them`)
  if (first === undefined && values['changed-lines'])
    throw new SettingsError('--changed-lines: found alone, expected beside --since, --changed or --staged')
  const lost = (['stdin', 'update-baseline', 'prune-baseline', 'print-config'] as const).find((name) => values[name])
  if (first !== undefined && lost !== undefined)
    throw new SettingsError(`--${first}: found with --${lost}, expected without it`)
  const fix = (['fix', 'fix-dry-run'] as const).find((name) => values[name])
  if (fix !== undefined && values['changed-lines'])
    throw new SettingsError(`--${fix}: found with --changed-lines, expected without it: a fix moves lines`)
}

/** Whoever watches reads along: no report goes to a file, and what is watched is files as they are. */
function checkWatch(values: Arguments['values']): void {
  if (!values.watch) return
  const lost = once.find((name) => values[name] !== undefined)
  if (lost !== undefined) throw new SettingsError(`--${lost}: found with --watch, expected without it`)
  const filed = values.format?.find((format) => format.includes('='))
  if (filed !== undefined) throw new SettingsError(`--format: found ${quoted(filed)} with --watch, expected no file`)
}
