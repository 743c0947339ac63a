import {SettingsError} from '../../model/settings.ts'
import {quoted} from '../../text/printable.ts'

/** @throws {SettingsError} for a format that is none of our own, in a run that may load no foreign code */
export function checkFormat(name: string, own: readonly string[]): void {
  if (own.includes(name)) return
  throw new SettingsError(
    `--format: found ${quoted(name)}, expected one of ${own.join(', ')} with --safe: any other is foreign code`
  )
}
