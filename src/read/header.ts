import type {DoubtfulDate, Field, From, Header, Known} from '../model/article.ts'
import {headerFields} from '../model/header.ts'
import {printableLine, quoted} from '../text/printable.ts'
import {readDate} from '../text/written-date.ts'

/** The fields of a header, and the names that those who write them down give them, the best first. */
const names = {
  title: ['title', 'headline'],
  outlet: ['outlet', 'source', 'publisher', 'site', 'sitename', 'site_name'],
  byline: ['byline', 'author', 'authors', 'creator'],
  published: [
    'published',
    'date',
    'datePublished',
    'datepublished',
    'date_published',
    'publish_date',
    'published_at',
    'date_publish',
    'pubDate',
    'pubdate'
  ],
  modified: ['modified', 'updated', 'lastmod', 'dateModified', 'datemodified', 'date_modified'],
  url: ['url', 'link', 'canonical', 'canonical_url', 'source_url', 'source'],
  retrieved: ['retrieved', 'accessed', 'fetched', 'crawled'],
  licence: ['licence', 'license', 'rights'],
  language: ['language', 'lang', 'inLanguage', 'inlanguage']
} as const satisfies Record<Field, readonly string[]>

/** All that a row can say: the path of its article, and what a header takes. */
export const columnNames: ReadonlySet<string> = new Set(['path', ...Object.values(names).flat()])

/** What a place says of an article, as one text, which takes less room than an object. */
export type Packed = string

/** What cannot be used, and the name that it stands under. */
export type Unusable = {readonly name: string; readonly message: string}

/** What a place says, packed, and what cannot be used of it. */
export type Said = {readonly packed: Packed; readonly complaints: readonly Unusable[]}

type DateField = DoubtfulDate['field']

const dates: readonly Field[] = ['published', 'modified', 'retrieved'] satisfies readonly DateField[]
/** More people than ever wrote one article together: such a list is one of something else. */
const mostNames = 50

/** Takes from what a place says of an article what a header holds. An empty value is none. */
export function pack(values: Readonly<Record<string, unknown>>): Said {
  const complaints: Unusable[] = []
  const kept = headerFields.map((field) => {
    const name = names[field].find((one) => !isEmpty(values[one]) && fits(field, one, values[one]))
    if (name === undefined) return 0
    const texts = toTexts(field, values[name])
    const [kept, fault] = dates.includes(field) ? keepDate(texts) : keepTexts(field, texts)
    if (fault !== undefined) complaints.push({name, message: describeFault(name, values[name], texts, fault)})
    return kept
  })
  return {packed: JSON.stringify(kept), complaints}
}

/** A header from what was packed. */
export function unpack(packed: Packed, from: From): Header {
  const kept: unknown = JSON.parse(packed)
  const values: readonly unknown[] = Array.isArray(kept) ? kept : []
  const known = headerFields.map((field, index) => [field, toKnown(values[index], from)] as const)
  const doubts = headerFields.flatMap((field, index) => toDoubt(field, values[index], from))
  return {
    ...Object.fromEntries(known.filter(([, value]) => value !== undefined)),
    ...(doubts.length === 0 ? {} : {doubts})
  }
}

function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === ''
  return value === undefined || value === null || (Array.isArray(value) && value.every(isEmpty))
}

/** A source is an outlet, or the address of the article. */
function fits(field: Field, name: string, value: unknown): boolean {
  return name !== 'source' || (typeof value === 'string' && /^https?:\/\//iu.test(value)) === (field === 'url')
}

/** The texts of a value; none where it is something else. Only a byline can be several. */
function toTexts(field: Field, value: unknown): readonly string[] {
  const values: readonly unknown[] =
    field === 'byline' && Array.isArray(value) ? value.filter((one) => !isEmpty(one)) : [value]
  const texts = values.map(toName).filter((one) => typeof one === 'string')
  return texts.length === values.length ? texts.map((text) => text.trim()) : []
}

/** People and publishers are often objects that hold a name: `{"@type": "Person", "name": "Mirela Vost"}`. */
function toName(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'name' in value ? value.name : value
}

type Fault = {readonly expected: string; readonly isCut?: true}

function keepTexts(field: Field, texts: readonly string[]): readonly [kept: unknown, fault?: Fault] {
  const [text] = texts
  if (text === undefined) return [0, {expected: field === 'byline' ? 'a text or a list of texts' : 'a text'}]
  if (field !== 'byline') return [text]
  if (texts.length <= mostNames) return [texts]
  return [texts.slice(0, mostNames), {expected: `at most ${mostNames}`, isCut: true}]
}

/** A date that can be two is kept as it is written; of one that no calendar has it is said, too. */
function keepDate([text]: readonly string[]): readonly [kept: unknown, fault?: Fault] {
  if (text === undefined) return [0, {expected: 'a text'}]
  const date = readDate(text)
  if (date.kind === 'date') return [date.iso]
  const kept = date.kind === 'unreadable' ? 0 : {written: printableLine(text).slice(0, 60), why: date.kind}
  if (date.kind === 'ambiguous') return [kept]
  return [kept, {expected: 'a day or an instant with its zone as in ISO 8601: 2026-01-31, 2026-01-31T08:00:00Z'}]
}

function describeFault(name: string, value: unknown, {length}: readonly string[], {expected, isCut}: Fault): string {
  return isCut
    ? `${quoted(name)} is cut short: found ${length} names, expected ${expected}`
    : `${quoted(name)} is left out: found ${describe(value)}, expected ${expected}`
}

function describe(value: unknown): string {
  return typeof value === 'string' ? quoted(value) : printableLine((JSON.stringify(value) ?? '').slice(0, 60))
}

function toKnown(value: unknown, from: From): Known<string> | readonly Known<string>[] | undefined {
  if (typeof value === 'string') return {value, from}
  return Array.isArray(value) ? value.map((one) => ({value: String(one), from})) : undefined
}

function toDoubt(field: Field, value: unknown, from: From): readonly DoubtfulDate[] {
  if (field !== 'published' && field !== 'modified' && field !== 'retrieved') return []
  if (typeof value !== 'object' || value === null || !('written' in value && 'why' in value)) return []
  const why = (['ambiguous', 'impossible'] as const).find((one) => one === value.why)
  return why === undefined ? [] : [{field, written: String(value.written), why, from}]
}
