import type {Header, Known} from '../model/article.ts'
import {isDate} from '../text/date.ts'
import {printableLine, quoted} from '../text/printable.ts'

/** The fields of a header, and the names that a row may give them, the best first. */
const fields = {
  title: ['title'],
  outlet: ['outlet', 'source', 'publisher'],
  byline: ['byline', 'author'],
  published: ['published', 'date'],
  modified: ['modified'],
  url: ['url'],
  retrieved: ['retrieved'],
  licence: ['licence', 'license'],
  language: ['language']
} as const satisfies Record<keyof Header, readonly string[]>

type Field = keyof typeof fields

/** All that a row can say: the path of its article, and what a header takes. */
export const columnNames: ReadonlySet<string> = new Set(['path', ...Object.values(fields).flat()])

/** What a row says of an article, as one text, which takes less room than an object. */
export type Packed = string

/** What a row says, packed, and what cannot be used of it. */
export type Said = {readonly packed: Packed; readonly complaints: readonly string[]}

const dates: readonly Field[] = ['published', 'modified', 'retrieved']

/** Takes from the row of an article what a header holds. An empty value is none. */
export function pack(values: Readonly<Record<string, unknown>>): Said {
  const complaints: string[] = []
  const kept = toFields().map((field) => {
    const name = fields[field].find((one) => !isEmpty(values[one]))
    if (name === undefined) return 0
    const texts = toTexts(field, values[name])
    const expected = describeExpected(field, texts)
    if (expected === undefined) return field === 'byline' ? texts : texts[0]
    complaints.push(`${quoted(name)} is left out: found ${describe(values[name])}, expected ${expected}`)
    return 0
  })
  return {packed: JSON.stringify(kept), complaints}
}

/** A header from what was packed. */
export function unpack(packed: Packed): Header {
  const kept: unknown = JSON.parse(packed)
  const values: readonly unknown[] = Array.isArray(kept) ? kept : []
  const known = toFields().map((field, index) => [field, toKnown(values[index])] as const)
  return Object.fromEntries(known.filter(([, value]) => value !== undefined))
}

function toFields(): readonly Field[] {
  return Object.keys(fields) as Field[]
}

function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === ''
  return value === undefined || value === null || (Array.isArray(value) && value.every(isEmpty))
}

/** The texts of a value; none where it is something else. Only a byline can be several. */
function toTexts(field: Field, value: unknown): readonly string[] {
  const values: readonly unknown[] =
    field === 'byline' && Array.isArray(value) ? value.filter((one) => !isEmpty(one)) : [value]
  const texts = values.filter((one) => typeof one === 'string')
  return texts.length === values.length ? texts.map((text) => text.trim()) : []
}

/** What was expected of a field, where the texts are not that. */
function describeExpected(field: Field, [text]: readonly string[]): string | undefined {
  if (text === undefined) return field === 'byline' ? 'a text or a list of texts' : 'a text'
  if (!dates.includes(field) || isDate(text)) return undefined
  return 'a day or an instant with its zone as in ISO 8601: 2026-01-31, 2026-01-31T08:00:00Z'
}

function describe(value: unknown): string {
  return typeof value === 'string' ? quoted(value) : printableLine(JSON.stringify(value).slice(0, 60))
}

function toKnown(value: unknown): Known<string> | readonly Known<string>[] | undefined {
  if (typeof value === 'string') return {value, from: 'metadata'}
  return Array.isArray(value) ? value.map((one) => ({value: String(one), from: 'metadata'})) : undefined
}
