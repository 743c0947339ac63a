import {isDate} from '../../text/date.ts'
import {readDate} from '../../text/written-date.ts'

/**
 * A date as ISO 8601 writes it; of one without a zone the day alone, since its hour could be any. Other forms are read where
 * they can mean one day only. Nothing where it is none.
 */
export function toDay(written: string): string | undefined {
  const instant = written.trim().replace(/^(\d{4}-\d\d-\d\d) (\d\d:)/, '$1T$2')
  if (isDate(instant)) return instant
  const day = instant.slice(0, 10)
  if (isDate(day) && /^(?:T|$)/.test(instant.slice(10))) return day
  const read = readDate(written)
  return read.kind === 'date' ? read.iso : undefined
}
