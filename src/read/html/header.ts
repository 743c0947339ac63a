import type {DoubtfulDate, Header, Known} from '../../model/article.ts'
import {printableLine} from '../../text/printable.ts'
import {readDate} from '../../text/written-date.ts'
import {toDay} from './date.ts'
import {readLinked} from './linked-data.ts'
import {collect} from './marked.ts'
import type {Element} from './tree.ts'

/** What a page says of its article, and all that it says that it is called. */
export type PageHeader = {readonly header: Header; readonly titles: readonly string[]}

/** Reads the header that the markup of a page gives: JSON-LD is trusted most, then meta elements, then microdata and the rest. */
export function toPageHeader(root: Element): PageHeader {
  const {metas, properties, links, times, title, language, scripts, authors} = collect(root)
  const linked = readLinked(scripts)
  const meta = (...names: readonly string[]) => names.map((name) => metas.get(name)?.[0])
  const own = (name: string) => properties.get(name)?.[0]
  const titles = [linked.title, ...meta('og:title', 'twitter:title'), own('headline'), title].filter(isText)
  const bylines = [linked.byline, metas.get('author'), metas.get('article:author'), properties.get('author'), authors]
  const byline = bylines.map((names) => names?.filter(isName) ?? []).find(({length}) => length > 0)
  const published = toDate('published', [linked.published, ...meta(...publishedNames), own('datePublished')], times)
  const modified = toDate('modified', [linked.modified, ...meta(...modifiedNames), own('dateModified')])
  const doubts = [published, modified].flatMap(({doubt}) => doubt ?? [])
  const urls = [links.get('canonical'), ...meta('og:url'), linked.url]
  const outlet = [...meta('og:site_name'), linked.outlet, own('publisher'), ...meta('application-name', 'publisher')]
  const name = outlet.find(isText)
  const header: Header = {
    ...field('title', toKnown(withoutOutlet(titles[0], name))),
    ...field('outlet', toKnown(name)),
    ...(byline === undefined ? {} : {byline: [...new Set(byline)].flatMap((name) => toKnown(name) ?? [])}),
    ...field('published', toKnown(published.day)),
    ...field('modified', toKnown(modified.day)),
    ...field('url', toKnown(urls.find((url) => url !== undefined && isAddress(url)))),
    ...field('licence', toKnown(links.get('license'))),
    ...field('language', toKnown(language)),
    ...(doubts.length === 0 ? {} : {doubts})
  }
  return {header, titles}
}

/** What stands above the window of a browser ends with the name of the site, behind a dash or the like. */
function withoutOutlet(title: string | undefined, outlet: string | undefined): string | undefined {
  if (title === undefined || outlet === undefined || !title.endsWith(outlet)) return title
  const before = title.slice(0, -outlet.length)
  const rest = before.replace(/ ?[|:·•»–—-] $/u, '')
  return rest === before || rest === '' ? title : rest
}

const publishedNames = [
  'article:published_time',
  'datepublished',
  'parsely-pub-date',
  'dcterms.created',
  'dc.date.issued',
  'dc.date',
  'pubdate',
  'date'
]
const modifiedNames = ['article:modified_time', 'og:updated_time', 'dcterms.modified']

/** The first of some dates of which a day can be told, else the first that is one. Times in the page can be those of something else. */
function toDate(
  field: DoubtfulDate['field'],
  written: readonly (string | undefined)[],
  times: readonly string[] = []
): {readonly day?: string | undefined; readonly doubt?: DoubtfulDate} {
  const day = firstOf([...written, ...times], toDay)
  if (day !== undefined) return {day}
  const read = written.filter(isText).map((text) => ({text, date: readDate(text)}))
  for (const {date} of read) if (date.kind === 'date') return {day: date.iso}
  for (const {text, date} of read)
    if (date.kind === 'ambiguous' || date.kind === 'impossible')
      return {doubt: {field, written: printableLine(text).slice(0, 60), why: date.kind, from: 'markup'}}
  return {}
}

function field<Name extends keyof Header>(
  name: Name,
  known: Known<string> | undefined
): {readonly [Key in Name]?: Known<string>} {
  return known === undefined ? {} : ({[name]: known} as {readonly [Key in Name]: Known<string>})
}

function toKnown(value: string | undefined): Known<string> | undefined {
  return value === undefined || value === '' ? undefined : {value, from: 'markup'}
}

function firstOf(
  values: readonly (string | undefined)[],
  to: (value: string) => string | undefined
): string | undefined {
  for (const value of values) {
    const found = value === undefined ? undefined : to(value)
    if (found !== undefined) return found
  }
  return undefined
}

function isText(value: string | undefined): value is string {
  return value !== undefined && value !== ''
}

/** Some pages give the address of a profile for a name. */
function isName(value: string): boolean {
  return value !== '' && !isAddress(value)
}

function isAddress(value: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(value)
}
