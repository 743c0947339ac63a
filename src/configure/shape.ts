import {isAllowed, type Option} from '../model/option.ts'
import type {Rule} from '../model/rule.ts'
import {isRecord} from '../text/record.ts'
import {describeFound} from './check.ts'

type Check = {readonly key: string; readonly expected: string; fits(value: unknown): boolean}

const checks: readonly Check[] = [
  {
    key: 'id',
    expected: 'a name in kebab case',
    fits: (id) => typeof id === 'string' && /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id)
  },
  {key: 'about', expected: 'a line of text', fits: (about) => typeof about === 'string' && about !== ''},
  {key: 'scope', expected: '"document" or "archive"', fits: (scope) => scope === 'document' || scope === 'archive'},
  {key: 'options', expected: 'an object of declared options', fits: isRecord},
  {key: 'where', expected: 'a function or nothing', fits: (where) => where === undefined || isFunction(where)},
  {key: 'check', expected: 'a function', fits: isFunction}
]

/** What keeps a value that a plugin gives from being a rule, in words; nothing where it is one. */
export function describeFault(value: unknown): string | undefined {
  if (!isRecord(value)) return `found ${describeFound(value)}, expected a rule`
  for (const {key, expected, fits} of checks) {
    if (!fits(value[key])) return `found ${describeFound(value[key])} as its ${key}, expected ${expected}`
  }
  const needs = value.scope === 'document' ? 'tree' : 'recurrence'
  if (value.needs !== undefined && value.needs !== needs)
    return `found ${describeFound(value.needs)} as its needs, expected "${needs}" or nothing`
  const options = isRecord(value.options) ? Object.entries(value.options) : []
  const wrong = options.find(([, option]) => !isOption(option))
  return wrong && `found ${describeFound(wrong[1])} as its option ${wrong[0]}, expected what integer(), flag() … give`
}

/** Whether a value is a rule, as far as its shape says. */
export function isRule(value: unknown): value is Rule {
  return describeFault(value) === undefined
}

const kinds: Readonly<Record<Option['kind'], true>> = {
  integer: true,
  number: true,
  flag: true,
  texts: true,
  choices: true,
  day: true,
  anything: true
}

function isOption(value: unknown): boolean {
  if (!isRecord(value) || typeof value.about !== 'string' || !isKind(value.kind)) return false
  const {kind, about, default: fallback, min, max, allowed} = value
  if (kind === 'choices' && !Array.isArray(allowed)) return false
  return isAllowed({kind, about, default: fallback, min, max, allowed} as Option, fallback)
}

function isKind(kind: unknown): kind is Option['kind'] {
  return typeof kind === 'string' && Object.hasOwn(kinds, kind)
}

function isFunction(value: unknown): boolean {
  return typeof value === 'function'
}
