import {SettingsError} from '../model/settings.ts'
import {stackOf} from '../text/error.ts'
import {printableLine} from '../text/printable.ts'

/** Why a run failed, in lines to print: a fault in the settings in its own words; of anything else, a fault of ours, its place. */
export function describeFailure(error: unknown): string {
  return (error instanceof SettingsError ? error.message : stackOf(error))
    .split('\n')
    .map((line) => `provlint: ${printableLine(line)}\n`)
    .join('')
}
