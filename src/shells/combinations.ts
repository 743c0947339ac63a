import {SettingsError} from '../model/settings.ts'
import {quoted} from '../text/printable.ts'
import type {Arguments} from './arguments.ts'
import type {OptionName} from './declared.ts'

/** What would mean nothing to a run that prints its settings. */
const silenced: readonly OptionName[] = ['format', 'frame', 'output-file', 'quiet', 'max-warnings', 'stdin']

/** @throws {SettingsError} for words that mean nothing beside one another */
export function checkCombination({command, operands, values}: Arguments): void {
  if (values.stdin && operands.length > 0)
    throw new SettingsError(`--stdin: found the pattern ${quoted(operands[0] ?? '')} beside it, expected none`)
  checkFixes(values)
  if (values['stdin-filename'] !== undefined && !values.stdin)
    throw new SettingsError('--stdin-filename: found without --stdin, expected beside it')
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
  for (const upkeep of ['update-baseline', 'prune-baseline'] as const) {
    const other = (['fix', 'fix-dry-run', 'stdin', 'print-config'] as const).find((one) => values[one])
    if (values[upkeep] && other) throw new SettingsError(`--${upkeep}: found with --${other}, expected without it`)
  }
}
