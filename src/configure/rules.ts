import {describeAllowed, isAllowed, type Option, type Options, others, type Values} from '../model/option.ts'
import type {Severity} from '../model/rule.ts'
import type {ActiveRule, Catalogue} from '../model/settings.ts'
import {isRecord} from '../text/record.ts'
import {describeFound} from './check.ts'
import {type SettingsFile, SettingsProblem} from './problem.ts'

/** A part of a settings file that speaks of rules, and below which keys it stands. */
export type RulesPart = {
  readonly file: SettingsFile
  readonly content: Readonly<Record<string, unknown>>
  readonly at?: Keys
}

type Keys = readonly (string | number)[]

/** A place in a settings file. */
type Place = {readonly file: SettingsFile; readonly keys: Keys}

type Given = {readonly severity: Severity; readonly options: Values<Options>}

const severities: Readonly<Record<string, Severity>> = {
  off: 'off',
  warn: 'warn',
  error: 'error',
  0: 'off',
  1: 'warn',
  2: 'error'
}

/**
 * The rules that the parts switch on, in the order of the list of rules. A later part wins; a severity alone keeps the
 * options of the parts before.
 *
 * @throws {SettingsProblem} for an unknown rule, severity or option, and for a value that an option does not accept
 */
export function toActiveRules(parts: readonly RulesPart[], catalogue: Catalogue): readonly ActiveRule[] {
  const given = new Map<string, Given>()
  const known = new Map(catalogue.map(({rule}) => [rule.id, rule.options]))
  for (const {file, content, at = []} of parts) {
    const keys = [...at, 'rules']
    for (const [id, value] of Object.entries(toRecord({file, keys}, content.rules))) {
      const place = {file, keys: [...keys, id]}
      const declared = known.get(id) ?? refuse(place, id, [...known.keys()])
      const {severity, options} = toGiven(place, declared, value)
      given.set(id, {severity, options: options ?? given.get(id)?.options ?? {}})
    }
  }
  return catalogue.flatMap(({rule, version}): ActiveRule[] => {
    const {severity, options} = given.get(rule.id) ?? {severity: 'off', options: {}}
    if (severity === 'off') return []
    const active = {rule, severity, options: {...toDefaults(rule.options), ...options}}
    return [version === undefined ? active : {...active, version}]
  })
}

/** The value of every option that is not set. */
export function toDefaults(options: Options): Values<Options> {
  const named = Object.entries(options).filter(([name]) => name !== others)
  return Object.fromEntries(named.map(([name, option]) => [name, option.default]))
}

function toRecord({file, keys}: Place, value: unknown): Readonly<Record<string, unknown>> {
  if (value === undefined) return {}
  if (isRecord(value)) return value
  throw new SettingsProblem(file, keys, `found ${describeFound(value)}, expected an object of rules`)
}

function refuse({file, keys}: Place, id: string, names: readonly string[]): never {
  const expected = id.includes('/') ? 'one of a plugin that `plugins` names' : 'one that `provlint explain` lists'
  throw new SettingsProblem(file, keys, `found an unknown rule, expected ${expected}`, {names})
}

function toGiven(place: Place, declared: Options, value: unknown): {severity: Severity; options?: Given['options']} {
  const entry: readonly unknown[] = Array.isArray(value) ? value : [value]
  const severity = toSeverity(entry[0])
  if (severity === undefined || entry.length > 2) {
    const expected = '"off", "warn", "error", 0, 1, 2, or a list of one of these and the options'
    throw new SettingsProblem(place.file, place.keys, `found ${describeFound(value)}, expected ${expected}`)
  }
  if (entry.length === 1) return {severity}
  return {severity, options: checkOptions({...place, keys: [...place.keys, 1]}, declared, entry[1])}
}

function toSeverity(given: unknown): Severity | undefined {
  const isOne = (typeof given === 'string' || typeof given === 'number') && Object.hasOwn(severities, given)
  return isOne ? severities[given] : undefined
}

function checkOptions({file, keys}: Place, declared: Options, given: unknown): Given['options'] {
  if (!isRecord(given))
    throw new SettingsProblem(file, keys, `found ${describeFound(given)}, expected an object of options`)
  const names = Object.keys(declared).filter((name) => name !== others)
  const checked: Record<string, Option['default']> = {}
  for (const [name, value] of Object.entries(given)) {
    const option: Option | undefined = names.includes(name) ? declared[name] : declared[others]
    if (!option) {
      const expected = names.length > 0 ? `one of ${names.join(', ')}` : 'none: this rule has no options'
      throw new SettingsProblem(file, [...keys, name], `found an unknown option, expected ${expected}`, {names})
    }
    if (!isAllowed(option, value)) {
      const expected = describeAllowed(option)
      throw new SettingsProblem(file, [...keys, name], `found ${describeFound(value)}, expected ${expected}`)
    }
    checked[name] = value
  }
  return checked
}
