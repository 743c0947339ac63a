import {isDate} from './date.ts'
import {namedDay, toIsoDay, toNamedDay} from './named-day.ts'
import {loadDates} from './packages.ts'

/** What a text says of a day: the date as ISO 8601 writes it, or why no day can be told. */
export type WrittenDate =
  | {readonly kind: 'date'; readonly iso: string}
  | {readonly kind: 'ambiguous' | 'impossible' | 'unreadable'}

/** The longest text that can be a date. */
export const longestDate = 90

/**
 * Reads a text that is a date and nothing else. It is never guessed: `03/04/2017` can be two days, an hour without a zone
 * is left out, and so is one whose zone can be that of several countries.
 */
export function readDate(text: string): WrittenDate {
  const written = text.trim().replace(/\s+/gu, ' ')
  if (isDate(written)) return {kind: 'date', iso: written}
  if (written.length > longestDate || !/\d/u.test(written)) return unreadable
  const known = remembered.get(written)
  if (known) return known
  const read = readIso(written) ?? readNumbers(written) ?? readNamed(written) ?? readMore(written)
  if (remembered.size < mostRemembered) remembered.set(written, read)
  return read
}

const unreadable: WrittenDate = {kind: 'unreadable'}
const impossible: WrittenDate = {kind: 'impossible'}
/** Archives have few days: each is read once. */
const remembered = new Map<string, WrittenDate>()
const mostRemembered = 4096

const iso =
  /^(\d{4})([-/.]?)(\d\d)\2(\d\d)(?:[T ,]+(\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?) ?(Z|UTC|GMT|[+-]\d\d:?\d\d)?)?$/iu

/** A day that begins with its year, perhaps with an hour. */
function readIso(written: string): WrittenDate | undefined {
  const [found, year, , month, day, time, zone] = iso.exec(written) ?? []
  if (found === undefined) return undefined
  const date = toIsoDay(Number(year), Number(month), Number(day))
  if (date === undefined) return impossible
  if (time === undefined) return {kind: 'date', iso: date}
  const instant = `${date}T${time}${zone === undefined || /[a-z]/iu.test(zone) ? 'Z' : zone}`
  if (!isDate(instant)) return impossible
  return {kind: 'date', iso: zone === undefined ? date : instant}
}

const numbers = /(?<![\d:/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d\d)(?![\d/])/u

/** Whether the day or the month comes first is known only where one of the two cannot be a month. */
function readNumbers(written: string): WrittenDate | undefined {
  const [found, first, , second, year] = numbers.exec(written) ?? []
  if (found === undefined || year === undefined) return undefined
  const [one, two] = [Number(first), Number(second)]
  if (one > 12 && two > 12) return impossible
  if (year.length === 2 || (one <= 12 && two <= 12 && one !== two)) return {kind: 'ambiguous'}
  const date = toIsoDay(Number(year), one > 12 ? two : one, one > 12 ? one : two)
  if (date === undefined) return impossible
  const rest = written.replace(found, '').trim()
  return /\d/u.test(rest) ? readMore(written.replace(found, date), date) : {kind: 'date', iso: date}
}

const weekday = String.raw`(?:\p{L}{2,10}\.?,? )?(?:(?:the|le|el|den|il) )?`
const named = [namedDay.before, namedDay.behind].map((day) => new RegExp(`^${weekday}${day}$`, 'iu'))

/** A day with the name of its month, and nothing else. */
function readNamed(written: string): WrittenDate | undefined {
  for (const form of named) {
    const {groups} = form.exec(written) ?? {}
    const {year, month, day} = (groups && toNamedDay(groups)) || {}
    if (year === undefined || month === undefined || day === undefined) continue
    const date = toIsoDay(year, month, day)
    return date === undefined ? impossible : {kind: 'date', iso: date}
  }
  return undefined
}

const languages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'] as const
/** A day as it is written somewhere, so that a date that no library reads is one that no calendar has. */
const somewhere = [namedDay.before, namedDay.behind].map((day) => new RegExp(day, 'iu'))

/** All other forms, by a library that knows them. */
function readMore(written: string, day?: string): WrittenDate {
  const plain = written.replace(/\([^()]*\)/gu, '').replace(' / ', ' ')
  if (!/(?<!\d)\d{4}(?!\d)/u.test(plain)) return unreadable
  const matches = somewhere.map((form) => form.exec(plain)).filter((match) => match !== null)
  if (matches.length === 0 && !/\d{4}-\d\d-\d\d/u.test(plain)) return unreadable
  for (const language of languages) {
    const read = readIn(language, plain)
    if (read) return read
  }
  if (day !== undefined) return {kind: 'date', iso: day}
  return matches.some(({groups}) => groups?.year !== undefined) ? impossible : unreadable
}

/** Zones whose name is that of one place only. */
const zones =
  /\b(?:utc|gmt|bst|[ecmp]t|[emp]st|[ecmp]dt|ak[sd]t|hst|cest|cet|eest|eet|west|wet)\b|\dz\b|[+-]\d\d:?\d\d\b/iu

function readIn(language: (typeof languages)[number], plain: string): WrittenDate | undefined {
  const [found, ...others] = loadDates(language)
    .strict.parse(plain, origin)
    .filter(({start}) => start.isCertain('year') && start.isCertain('month') && start.isCertain('day'))
  if (found === undefined) return undefined
  if (others.length > 0 || /\d{3}/u.test(plain.replace(found.text, ''))) return unreadable
  const {start} = found
  const date = toIsoDay(start.get('year') ?? 0, start.get('month') ?? 0, start.get('day') ?? 0)
  if (date === undefined) return impossible
  const offset = start.get('timezoneOffset')
  const hasZone = offset !== null && start.isCertain('hour') && start.isCertain('timezoneOffset') && zones.test(plain)
  return {kind: 'date', iso: hasZone ? toInstant(date, start, offset) : date}
}

/** What a date without a year would be counted from; none is used without one. */
const origin = new Date(Date.UTC(2000, 0, 1))

type Parts = {get(part: 'hour' | 'minute' | 'second'): number | null}

function toInstant(date: string, parts: Parts, offset: number): string {
  const two = (number: number | null) => `${number ?? 0}`.padStart(2, '0')
  const second = parts.get('second')
  const time = `${two(parts.get('hour'))}:${two(parts.get('minute'))}${second ? `:${two(second)}` : ''}`
  const size = Math.abs(offset)
  const zone = offset === 0 ? 'Z' : `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
  return `${date}T${time}${zone}`
}
