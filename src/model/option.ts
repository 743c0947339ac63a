import {isDate} from '../text/date.ts'

/** What every option says of itself; the rest depends on its kind. */
type About<Kind extends string, Value> = {readonly kind: Kind; readonly about: string; readonly default: Value}

type Range = {readonly min?: number; readonly max?: number}

/** A whole number within bounds. */
export type IntegerOption = About<'integer', number> & Range
/** A number within bounds. */
export type NumberOption = About<'number', number> & Range
/** Yes or no. */
export type FlagOption = About<'flag', boolean>
/** A list of texts of the user's own. */
export type TextsOption = About<'texts', readonly string[]>
/** A choice of some of the given names. */
export type ChoicesOption<Name extends string = string> = About<'choices', readonly Name[]> & {
  readonly allowed: readonly Name[]
}

/** A day as ISO 8601 writes it. */
export type DayOption = About<'day', string>

/** Any JSON, for what only the rule itself can check. */
export type AnyOption = About<'anything', unknown>

/** One declared option: its type, default, check and row on the page come from here. */
export type Option = IntegerOption | NumberOption | FlagOption | TextsOption | ChoicesOption | DayOption | AnyOption

/** The name that stands for all options that a rule does not name. */
export const others = '*'

/** The options of a rule by name. */
export type Options = Readonly<Record<string, Option>>

/** The value that an option gives to a rule. */
export type Value<Declared extends Option> = Declared['default']

/** The values that declared options give to a rule. */
export type Values<Spec extends Options> = {readonly [Name in keyof Spec]: Value<Spec[Name]>}

/** Declares a whole number. */
export function integer(about: string, fallback: number, min?: number, max?: number): IntegerOption {
  return {kind: 'integer', about, default: fallback, ...toRange(min, max)}
}

/** Declares a number. */
export function number(about: string, fallback: number, min?: number, max?: number): NumberOption {
  return {kind: 'number', about, default: fallback, ...toRange(min, max)}
}

/** Declares a yes or no. */
export function flag(about: string, fallback: boolean): FlagOption {
  return {kind: 'flag', about, default: fallback}
}

/** Declares a list of texts; what the user gives takes the place of the default. */
export function texts(about: string, fallback: readonly string[] = []): TextsOption {
  return {kind: 'texts', about, default: fallback}
}

/** Declares a choice of some of the given names. */
export function choices<const Name extends string>(
  about: string,
  allowed: readonly Name[],
  fallback: readonly Name[] = allowed
): ChoicesOption<Name> {
  return {kind: 'choices', about, default: fallback, allowed}
}

/** Declares a day. */
export function day(about: string, fallback: string): DayOption {
  return {kind: 'day', about, default: fallback}
}

/** Declares what can be any JSON; under the name `*`, whatever other options the user gives. */
export function anything(about: string, fallback?: unknown): AnyOption {
  return {kind: 'anything', about, default: fallback}
}

/** What an option accepts, in words: for its page, and for the message when it is given something else. */
export function describeAllowed(option: Option): string {
  switch (option.kind) {
    case 'integer':
    case 'number':
      return [option.kind, ...describeRange(option)].join(', ')
    case 'flag':
      return 'true or false'
    case 'texts':
      return 'list of texts'
    case 'choices':
      return `list of: ${option.allowed.join(', ')}`
    case 'day':
      return 'day as in 2026-01-31'
    case 'anything':
      return 'any JSON'
  }
}

/** Whether a value from the settings is one that the option accepts. */
export function isAllowed(option: Option, given: unknown): given is Option['default'] {
  switch (option.kind) {
    case 'integer':
      return Number.isSafeInteger(given) && isInRange(option, given)
    case 'number':
      return Number.isFinite(given) && isInRange(option, given)
    case 'flag':
      return typeof given === 'boolean'
    case 'texts':
      return isTexts(given)
    case 'choices':
      return isTexts(given) && given.every((name) => option.allowed.includes(name))
    case 'day':
      return typeof given === 'string' && given.length === 10 && isDate(given)
    case 'anything':
      return true
  }
}

function isTexts(given: unknown): given is string[] {
  return Array.isArray(given) && given.every((entry) => typeof entry === 'string')
}

function isInRange({min, max}: Range, given: unknown): boolean {
  if (typeof given !== 'number') return false
  return (min === undefined || given >= min) && (max === undefined || given <= max)
}

/** `exactOptionalPropertyTypes`: a bound that is not given is no key at all. */
function toRange(min: number | undefined, max: number | undefined): Range {
  return {...(min === undefined ? {} : {min}), ...(max === undefined ? {} : {max})}
}

function describeRange({min, max}: Range): string[] {
  return [...(min === undefined ? [] : [`at least ${min}`]), ...(max === undefined ? [] : [`at most ${max}`])]
}
