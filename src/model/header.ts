import {toWords} from '../text/words.ts'
import type {Disagreement, Field, Header, Known} from './article.ts'
import {isSameOutlet} from './outlet.ts'

/** The fields of a header. */
export const headerFields = [
  'title',
  'outlet',
  'byline',
  'published',
  'modified',
  'url',
  'retrieved',
  'licence',
  'language'
] as const satisfies readonly Field[]

/** What the lines around a text can tell. */
const textFields: ReadonlySet<Field> = new Set(['outlet', 'byline', 'published', 'modified', 'licence'])

/**
 * One header out of two: the first is trusted more, and what the second says otherwise is kept; of a date that is none, as it
 * is written.
 */
export function mergeHeaders(trusted: Header, other: Header): Header {
  const fields = headerFields.map((field) => [field, trusted[field] ?? other[field]] as const)
  const doubts = [...(trusted.doubts ?? []), ...(other.doubts ?? []).filter(({field}) => trusted[field] === undefined)]
  const disagreements = toDisagreements(trusted, other)
  return {
    ...Object.fromEntries(fields.filter(([, known]) => known !== undefined)),
    ...(doubts.length === 0 ? {} : {doubts}),
    ...(disagreements.length === 0 ? {} : {disagreements})
  }
}

/**
 * The same, where the second header is that of the text, made only when the first does not know. Its doubtful dates are worth nothing where
 * the first knows when the article appeared.
 */
export function mergeLazily(trusted: Header, toOther: () => Header): Header {
  const lazy = {}
  const define = (name: keyof Header, get: () => unknown) => Object.defineProperty(lazy, name, {get, enumerable: true})
  for (const field of headerFields)
    define(field, textFields.has(field) ? () => trusted[field] ?? toOther()[field] : () => trusted[field])
  define('doubts', () => (trusted.published ? trusted : mergeHeaders(trusted, toOther())).doubts)
  define('disagreements', () => mergeHeaders(trusted, toOther()).disagreements)
  return lazy
}

function toDisagreements(trusted: Header, other: Header): readonly Disagreement[] {
  const found = headerFields.flatMap((field) => {
    const [kept, left] = [toText(trusted[field]), toText(other[field])]
    return kept === undefined || left === undefined || agree(field, kept.value, left.value) ? [] : [{field, ...left}]
  })
  const others = (other.disagreements ?? []).filter(({field, value}) => {
    const kept = toText(trusted[field])
    return kept === undefined || !agree(field, kept.value, value)
  })
  const settled = (other.doubts ?? []).filter(({field}) => trusted[field] !== undefined)
  const written = settled.map(({field, written: value, from, span}) => ({field, value, from, ...(span && {span})}))
  return [...(trusted.disagreements ?? []), ...found, ...written, ...others]
}

/** Several names become one text. */
function toText(known: Header[Field]): Known<string> | undefined {
  if (known === undefined || 'value' in known) return known
  const [first] = known
  return first && {...first, value: known.map(({value}) => value).join('; ')}
}

/** Dates agree where one is the day of the other; names and titles where their words are the same. */
function agree(field: Field, left: string, right: string): boolean {
  switch (field) {
    case 'published':
    case 'modified':
    case 'retrieved':
      return agreeOnTime(left, right)
    case 'outlet':
      return isSameOutlet(left, right)
    case 'url':
      return toAddress(left) === toAddress(right)
    case 'language':
      return toSubtag(left) === toSubtag(right)
    default:
      return toWording(left) === toWording(right)
  }
}

const dayLength = 10

/** A day without an hour is that of the place of the article, so that it is held against the day as written. */
function agreeOnTime(left: string, right: string): boolean {
  if (left.length > dayLength && right.length > dayLength) return Date.parse(left) === Date.parse(right)
  return left.slice(0, dayLength) === right.slice(0, dayLength)
}

function toAddress(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/iu, '').replace(/[/?#]+$/u, '')
}

function toSubtag(language: string): string {
  return language.slice(0, language.search(/[-_]|$/u)).toLowerCase()
}

function toWording(text: string): string {
  return toWords(text)
    .map((word) => word.text)
    .join(' ')
}
