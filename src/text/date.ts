const day = /^(\d{4})-(\d\d)-(\d\d)/u
const time = /^T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.,]\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):?[0-5]\d)$/u

/** Whether a text is a day, or an instant with its zone, as ISO 8601 writes them: `2026-01-31`, `2026-01-31T08:00:00Z`. */
export function isDate(text: string): boolean {
  const [written = '', year, month, dayOfMonth] = day.exec(text) ?? []
  const rest = text.slice(written.length)
  return written !== '' && isDay(Number(year), Number(month), Number(dayOfMonth)) && (rest === '' || time.test(rest))
}

/** How many days a date lies behind another, both as they are written. */
export function daysBetween(earlier: string, later: string): number {
  return (toMidnight(later) - toMidnight(earlier)) / day24
}

/**
 * Whether a date is surely later than another. Two days are those of one place; a day held against an instant is that of
 * any zone, from fourteen hours before Greenwich to twelve behind it.
 */
export function isLater(left: string, right: string): boolean {
  if (left.length === dayLength && right.length === dayLength) return left > right
  return toBounds(left).first > toBounds(right).last
}

const dayLength = 10
const hour = 3_600_000
const day24 = 24 * hour

function toMidnight(date: string): number {
  return Date.parse(date.slice(0, dayLength))
}

function toBounds(date: string): {readonly first: number; readonly last: number} {
  const instant = Date.parse(date.replace(',', '.'))
  if (date.length > dayLength) return {first: instant, last: instant}
  return {first: instant - 14 * hour, last: instant + day24 + 12 * hour}
}

function isDay(year: number, month: number, dayOfMonth: number): boolean {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return dayOfMonth >= 1 && dayOfMonth <= (lengths[month - 1] ?? 0)
}
