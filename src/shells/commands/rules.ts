import {SettingsError} from '../../model/settings.ts'
import {quoted} from '../../text/printable.ts'

/** What `--rule` says, as the settings file would: `ID: SEVERITY`, `ID: [SEVERITY, {…}]`, or an object of these in JSON. */
export function toRules(given: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(given.flatMap((one) => Object.entries(toEntry(one))))
}

function toEntry(given: string): Readonly<Record<string, unknown>> {
  const colon = given.indexOf(':')
  if (given.trimStart().startsWith('{')) return {...Object(parse(given, given))}
  if (colon < 0)
    throw new SettingsError(
      `--rule: found ${quoted(given)}, expected 'RULE: off', 'RULE: warn', 'RULE: error' or 'RULE: ["warn", {…}]'`
    )
  const value = given.slice(colon + 1).trim()
  return {[given.slice(0, colon).trim()]: /^[[{"\d]/u.test(value) ? parse(value, given) : value}
}

function parse(json: string, given: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    throw new SettingsError(`--rule: found ${quoted(given)}, expected JSON after the name of the rule`)
  }
}
