import {describeAllowed, isAllowed, type Option, type Options, type Values} from '../model/option.ts'
import type {Rule, Severity} from '../model/rule.ts'
import type {ActiveRule, Catalogue} from '../model/settings.ts'
import {isRecord} from '../text/record.ts'
import {describeFound} from './check.ts'
import type {Layer} from './layers.ts'
import {type SettingsFile, SettingsProblem} from './problem.ts'

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
 * The rules that the layers switch on, in the order of the list of rules. A later layer wins; a severity alone keeps the
 * options of the layers before.
 *
 * @throws {SettingsProblem} for an unknown rule, severity or option, and for a value that an option does not accept
 */
export function toActiveRules(
  layers: readonly Pick<Layer, 'file' | 'content'>[],
  catalogue: Catalogue
): readonly ActiveRule[] {
  const given = new Map<string, Given>()
  for (const {file, content} of layers) {
    for (const [id, value] of Object.entries(toRecord(file, content.rules))) {
      const rule = toRule(file, id, catalogue)
      const before = given.get(id)
      const {severity, options} = toGiven(file, rule, value)
      given.set(id, {severity, options: options ?? before?.options ?? {}})
    }
  }
  return catalogue.flatMap(({rule}): ActiveRule[] => {
    const {severity, options} = given.get(rule.id) ?? {severity: 'off', options: {}}
    return severity === 'off' ? [] : [{rule, severity, options: {...toDefaults(rule.options), ...options}}]
  })
}

/** The value of every option that is not set. */
export function toDefaults(options: Options): Values<Options> {
  return Object.fromEntries(Object.entries(options).map(([name, option]) => [name, option.default]))
}

function toRecord(file: SettingsFile, value: unknown): Readonly<Record<string, unknown>> {
  if (value === undefined) return {}
  if (isRecord(value)) return value
  throw new SettingsProblem(file, ['rules'], `found ${describeFound(value)}, expected an object of rules`)
}

function toRule(file: SettingsFile, id: string, catalogue: Catalogue): Rule {
  const listed = catalogue.find(({rule}) => rule.id === id)
  if (listed) return listed.rule
  const names = catalogue.map(({rule}) => rule.id)
  throw new SettingsProblem(file, ['rules', id], 'found an unknown rule, expected one that `provlint explain` lists', {
    names
  })
}

function toGiven(file: SettingsFile, rule: Rule, value: unknown): {severity: Severity; options?: Given['options']} {
  const entry: readonly unknown[] = Array.isArray(value) ? value : [value]
  const severity = toSeverity(entry[0])
  if (severity === undefined || entry.length > 2) {
    const expected = '"off", "warn", "error", 0, 1, 2, or a list of one of these and the options'
    throw new SettingsProblem(file, ['rules', rule.id], `found ${describeFound(value)}, expected ${expected}`)
  }
  return entry.length === 1 ? {severity} : {severity, options: checkOptions(file, rule, entry[1])}
}

function toSeverity(given: unknown): Severity | undefined {
  const isOne = (typeof given === 'string' || typeof given === 'number') && Object.hasOwn(severities, given)
  return isOne ? severities[given] : undefined
}

function checkOptions(file: SettingsFile, rule: Rule, given: unknown): Given['options'] {
  const keys = ['rules', rule.id, 1]
  if (!isRecord(given))
    throw new SettingsProblem(file, keys, `found ${describeFound(given)}, expected an object of options`)
  const names = Object.keys(rule.options)
  const checked: Record<string, Option['default']> = {}
  for (const [name, value] of Object.entries(given)) {
    const option: Option | undefined = names.includes(name) ? rule.options[name] : undefined
    if (!option) {
      const expected = names.length > 0 ? `one of ${names.join(', ')}` : 'none: this rule has no options'
      throw new SettingsProblem(file, [...keys, name], `found an unknown option, expected ${expected}`, {names})
    }
    if (!isAllowed(option, value)) {
      throw new SettingsProblem(
        file,
        [...keys, name],
        `found ${describeFound(value)}, expected ${describeAllowed(option)}`
      )
    }
    checked[name] = value
  }
  return checked
}
