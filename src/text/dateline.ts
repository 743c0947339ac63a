import {type Edges, toEdges} from './edges.ts'
import {type NamedDay, namedDay, toNamedDay} from './named-day.ts'
import type {Span} from './span.ts'

/** What stands before the first sentence of an article: where and when it was written, and for which agency. */
export type Dateline = {
  readonly day?: NamedDay & {readonly span: Span}
  readonly outlet?: {readonly name: string; readonly span: Span}
}

/** The longest dateline, in units. */
const longest = 120
/** What stands before the agency in brackets, or before the dash. */
const opening =
  /^(?<before>[^()—–]{0,80}?)(?:(?<gap> ?)\((?<outlet>[^()]{2,30})\)(?<dash> ?(?:[—–]|--?(?=\s)))?(?=\s?["“‘(]?\p{Lu}|\s)(?!:)|\s(?:[—–]|--?(?=\s))|—)/u
/** Most lines show at once that they are none. */
const mayOpen = /^(?:[A-Z\u0080-\uffff][^()\u2013\u2014]{0,80})?(?:[(\u2013\u2014]| -)/
const digit = /\d/u
const days = [namedDay.before, namedDay.behind].map((day) => new RegExp(`,? (?:\\p{L}{3,9}day,? )?${day}$`, 'iu'))
/** Names that agencies and those who write datelines have. */
const agency =
  /^(?:\p{Lu}{2,6}|dpa|ots|sda|Reuters|Bloomberg|Xinhua|Tass|Kyodo|Interfax|.{2,20} (?:News|Press|Agency|Times|Post|Courier|Herald|Tribune|Service))$/u

/** Those that leave out the dash. */
const signing = /^(?:AP|AFP|UPI|CNN|RNS|CNS|CP|PTI|ANI|IANS|BBC|EFE|ANSA|TASS|dpa|Reuters)$/u

/** The dateline of an article, where it tells a day or an agency: `VILNIUS, May 17 (Reuters) —`. */
export function toDateline(text: string, {head}: Edges = toEdges(text)): Dateline | undefined {
  for (const {start, end} of head) {
    const line = text.slice(start, Math.min(end, start + longest))
    const found = mayOpen.test(line) ? read(line, start) : undefined
    if (found) return found
  }
  return undefined
}

function read(line: string, at: number): Dateline | undefined {
  const {before = '', gap = '', outlet, dash} = opening.exec(line)?.groups ?? {}
  const match = digit.test(before) ? days.map((form) => form.exec(before)).find((found) => found !== null) : undefined
  const place = match ? before.slice(0, match.index) : before
  if (!isPlace(place, outlet !== undefined)) return undefined
  const named = match?.groups && toNamedDay(match.groups)
  const day = named && match && {...named, span: toSpan(at + match.index, match[0])}
  if (outlet === undefined) return day && {day}
  if (!(dash === undefined ? signing : agency).test(outlet)) return undefined
  const start = at + before.length + gap.length + 1
  return {...(day ? {day} : {}), outlet: {name: outlet, span: {start, end: start + outlet.length}}}
}

/** Small letters are those of a place only where an agency stands behind it. */
function isPlace(place: string, hasOutlet: boolean): boolean {
  if (place.trim() === '') return hasOutlet
  if (/\d|[!?:;"“”]/u.test(place)) return false
  const [town = '', ...region] = place.split(',').map((part) => part.trim())
  if (!region.every((part) => /^(?:\p{Lu}[\p{L}.]*(?: |$)){0,3}$/u.test(part))) return false
  const words = town.split(' ')
  const isCapital = hasOutlet ? /^\p{Lu}/u : /^[^\p{Ll}]+$/u
  return words.length <= 4 && /\p{Lu}/u.test(town) && words.every((word) => isCapital.test(word))
}

function toSpan(start: number, found: string): Span {
  const lead = found.length - found.replace(/^[, ]+/u, '').length
  return {start: start + lead, end: start + found.length}
}
