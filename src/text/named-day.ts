import {isDate} from './date.ts'

/** A day as it is written, without a year where there is none. */
export type NamedDay = {readonly year?: number; readonly month: number; readonly day: number}

/** The names of the months and how they are cut short, in English, German, French, Spanish, Italian and Portuguese. */
const names = [
  'january jan januar jänner janvier janv enero ene gennaio gen janeiro',
  'february feb februar février févr fevrier febrero febbraio febr fevereiro',
  'march mar märz maerz mars marzo março',
  'april apr avril avr abril abr aprile',
  'may mai mayo maggio maio',
  'june jun juni juin junio giugno junho',
  'july jul juli juillet juil julio luglio julho',
  'august aug août aout agosto ago',
  'september sept sep septembre septiembre settembre setembro',
  'october oct oktober okt octobre octubre ottobre outubro',
  'november nov novembre noviembre novembro',
  'december dec dezember dez décembre déc decembre diciembre dic dicembre dezembro'
]
const months = new Map(names.flatMap((line, index) => line.split(' ').map((name) => [name, index + 1] as const)))
const month = [...months.keys()].sort((left, right) => right.length - left.length).join('|')
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?'

/** A named month with a day before or behind it, and perhaps a year: `May 18, 2017`, `18. Mai 2017`, `18 de mayo de 2017`. */
export const namedDay = {
  before: `(?<![\\d./])${day}\\s(?:of\\s|de\\s)?(?<month>${month})\\b\\.?(?:,?\\s(?:de\\s)?(?<year>\\d{4})(?!\\d))?`,
  behind: `\\b(?<month>${month})\\b\\.?\\s${day}(?![\\d:])(?:,?\\s(?<year>\\d{4})(?![\\d:]))?`
}

/** The day of what these patterns match. */
export function toNamedDay({day, month, year}: Readonly<Record<string, string | undefined>>): NamedDay | undefined {
  const number = months.get((month ?? '').toLowerCase())
  if (number === undefined || day === undefined) return undefined
  return {month: number, day: Number(day), ...(year === undefined ? {} : {year: Number(year)})}
}

/** A day as ISO 8601 writes it; nothing where no calendar has it. */
export function toIsoDay(year: number, month: number, day: number): string | undefined {
  const two = (number: number) => `${number}`.padStart(2, '0')
  const iso = `${`${year}`.padStart(4, '0')}-${two(month)}-${two(day)}`
  return isDate(iso) ? iso : undefined
}
