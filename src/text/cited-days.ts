import {namedDay, toIsoDay, toNamedDay} from './named-day.ts'
import type {Span} from './span.ts'

/** A day that a text names with its year. */
export type CitedDay = Span & {readonly iso: string}

/** The longest day with its year, in units. */
const longest = 40
/** For small letters: a pattern for letters of any size takes many times as long to compile. */
const forms = [namedDay.before, namedDay.behind].map((day) => new RegExp(`${day}$`, 'u'))

/** The days of one year that a text names: `19 May 2017`, `May 19, 2017`. What does not hold the year costs next to nothing. */
export function* toCitedDays(text: string, year: number): Generator<CitedDay> {
  const written = `${year}`.padStart(4, '0')
  for (let at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + written.length)) {
    const end = at + written.length
    const from = Math.max(0, end - longest)
    const before = toSmall(text.slice(from, end))
    const found = forms.map((form) => form.exec(before)).find((match) => match !== null)
    const {month, day} = (found?.groups && toNamedDay(found.groups)) ?? {}
    if (found === undefined || found === null || month === undefined || day === undefined) continue
    const iso = /\d/u.test(text.charAt(end)) ? undefined : toIsoDay(year, month, day)
    if (iso !== undefined && found.groups?.year === written) yield {start: from + found.index, end, iso}
  }
}

/**
 * A text in small letters, unit by unit. What patterns that take large and small letters for one see in the rare ones is kept:
 * a long s is no more than a letter, but in `1ſt`; a dotted capital i is none.
 */
function toSmall(text: string): string {
  const plain = text.replaceAll('\u0130', '\ufffd').toLowerCase()
  return plain.includes('\u017f') ? plain.replace(/(\d)\u017ft/gu, '$1st').replaceAll('\u017f', 'x') : plain
}
