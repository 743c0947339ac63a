const day = /^(\d{4})-(\d\d)-(\d\d)/u
const time = /^T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.,]\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):?[0-5]\d)$/u

/** Whether a text is a day, or an instant with its zone, as ISO 8601 writes them: `2026-01-31`, `2026-01-31T08:00:00Z`. */
export function isDate(text: string): boolean {
  const [written = '', year, month, dayOfMonth] = day.exec(text) ?? []
  const rest = text.slice(written.length)
  return written !== '' && isDay(Number(year), Number(month), Number(dayOfMonth)) && (rest === '' || time.test(rest))
}

function isDay(year: number, month: number, dayOfMonth: number): boolean {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return dayOfMonth >= 1 && dayOfMonth <= (lengths[month - 1] ?? 0)
}
