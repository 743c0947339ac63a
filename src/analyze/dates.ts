import type {DoubtfulDate, Header, Known} from '../model/article.ts'
import type {Dateline} from '../text/dateline.ts'
import type {Edges} from '../text/edges.ts'
import {toIsoDay} from '../text/named-day.ts'
import type {Span} from '../text/span.ts'
import {longestDate, readDate} from '../text/written-date.ts'

/** When a text says that it was published and modified. */
export type Dates = Pick<Header, 'published' | 'modified' | 'doubts'>

type Field = 'published' | 'modified'
/** A stretch that may be a date, and what it would be the date of. */
type Candidate = Span & {readonly field: Field; readonly isLabelled: boolean}

const label =
  /^(?:(?<published>(?:first\s)?(?:published|posted)|date(?:\sof\spublication)?|veröffentlicht|erstellt|publié|publicado)|(?<modified>(?:last\s)?(?:updated|modified)|aktualisiert|geändert|mis à jour|actualizado))(?:\s(?:on|at|am|le|el))?\s?[:\s]\s*/iu
/** A year, or a day in numbers with a short one. */
const year = /\d{4}|\d[/.-]\d\d?[/.-]\d\d/
/** What parts a date from a name or another date on one line. A comma does not: it parts the day of a picture from its place. */
const parted = /(\s[|•·–—-]\s|[|•·])/u
/** A longer line is a sentence. */
const longestLine = 120

/** The dates that lines above and below the text are. */
export function toDates(text: string, {head, tail}: Edges): Dates {
  const above = head.flatMap((line) => toCandidates(text, line))
  const below = tail.flatMap((line) => toCandidates(text, line)).filter((candidate) => isSure(text, candidate))
  const read = [...above, ...below].flatMap((candidate) => readCandidate(text, candidate) ?? [])
  const known = (field: Field) => pick(read.flatMap((one) => ('value' in one && one.field === field ? [one] : [])))
  const doubts = read.flatMap((one) => ('why' in one ? [one] : []))
  const published = known('published')
  const modified = known('modified')
  return {
    ...(published === undefined ? {} : {published}),
    ...(modified === undefined ? {} : {modified}),
    ...(doubts.length === 0 ? {} : {doubts})
  }
}

/** Stretches of a line that hold a year; of a long line none, for it is a sentence. */
function toCandidates(text: string, {start, end}: Span): readonly Candidate[] {
  if (end - start > longestLine) return []
  const line = text.slice(start, end)
  if (!year.test(line)) return []
  const candidates: Candidate[] = []
  let at = start
  let field: Field = 'published'
  for (const part of line.split(parted)) {
    const {groups, 0: lead = ''} = label.exec(part) ?? {}
    if (groups) field = groups.modified === undefined ? 'published' : 'modified'
    const size = part.length - lead.length
    if (size <= longestDate && /\d[^\n]*\d/u.test(part))
      candidates.push({start: at + lead.length, end: at + part.length, field, isLabelled: groups !== undefined})
    at += part.length
  }
  return candidates
}

/** Below the text a day alone can be that of something else. */
function isSure(text: string, {start, end, isLabelled}: Candidate): boolean {
  return isLabelled || /\d:\d\d/u.test(text.slice(start, end))
}

type Read = (Known<string> & {readonly field: Field; readonly isLabelled: boolean}) | DoubtfulDate

function readCandidate(text: string, {start, end, field, isLabelled}: Candidate): Read | undefined {
  const written = text.slice(start, end).trim()
  const read = isDateAlone(written) ? readDate(written) : ({kind: 'unreadable'} as const)
  const place = {from: 'text', span: {start, end: start + text.slice(start, end).trimEnd().length}} as const
  if (read.kind === 'date') return {value: read.iso, field, isLabelled, ...place}
  return read.kind === 'unreadable' ? undefined : {field, written, why: read.kind, ...place}
}

const aside =
  /^(?:mon|tue|tues|wed|thu|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|at|on|of|st|nd|rd|th|a\.?m|p\.?m|noon|uhr|um|à|h|de|le|el|et|est|edt|ct|cst|cdt|mt|mst|mdt|pt|pst|pdt|gmt|utc|bst|ist|cet|cest|z|t)$/iu

/** Whether nothing but a date stands in a text: digits, a month, and what goes with hours. */
function isDateAlone(written: string): boolean {
  const plain = written.replace(/\([^()]*\)/gu, '')
  const words = plain.match(/\p{L}[\p{L}.]*/gu) ?? []
  const others = words.filter((word) => !aside.test(word.replace(/\.$/u, '')))
  return /(?<!\d)(?:\d{4}|\d\d?[/.-]\d\d?[/.-]\d\d)(?!\d)/u.test(plain) && /\d\D+\d/u.test(plain) && others.length <= 1
}

/** A date with a word that says of what; else the only one that there is: of several none can be told from the others. */
function pick(found: readonly (Known<string> & {readonly isLabelled: boolean})[]): Known<string> | undefined {
  const labelled = found.filter(({isLabelled}) => isLabelled)
  const usable = labelled.length > 0 ? labelled : found
  const days = new Set(usable.map(({value}) => value.slice(0, 10)))
  const [first] = usable.toSorted((left, right) => right.value.length - left.value.length)
  return first && days.size === 1
    ? {value: first.value, from: first.from, ...(first.span && {span: first.span})}
    : undefined
}

/** When a dateline says that its article was written; a day without a year is none. */
export function ofDateline({day}: Dateline = {}): Known<string> | undefined {
  if (day?.year === undefined) return undefined
  const value = toIsoDay(day.year, day.month, day.day)
  return value === undefined ? undefined : {value, from: 'text', span: day.span}
}
