import {styleText} from 'node:util'
import type {Article, Header, Known} from '../model/article.ts'
import type {Boilerplate, Credit, Document, Quote} from '../model/document.ts'
import {headerFields} from '../model/header.ts'
import {toInside} from '../text/inside.ts'
import {lineAt, toLineStarts} from '../text/lines.ts'
import {excerpt, printable, printableLine, quoted} from '../text/printable.ts'
import {toRawOffset} from '../text/segments.ts'
import type {Span} from '../text/span.ts'
import {counted} from './count.ts'
import {toJson} from './json.ts'

/** One article to show, and where its file is. */
export type Inspected = {
  readonly filePath: string
  readonly article: Article
  readonly document: Document
  /** In which encoding the file is, where that is not UTF-8, and what told it. */
  readonly encoding?: {readonly name: string; readonly from: 'mark' | 'declared' | 'guessed'}
}

type Paint = (style: 'bold' | 'dim' | 'green' | 'yellow' | 'red' | 'cyan', text: string) => string

/** What the analysis saw, as one line of JSON. Spans are UTF-16 units of the article's text. */
export function toRecord({filePath, document, encoding}: Inspected, cwd: string): string {
  const {header, record, analysis} = document
  const {blocks, quotes, boilerplate} = analysis
  const credits = analysis.credits.map(({start, end, name}) => ({start, end, name}))
  const path = toPath(filePath, cwd)
  const known = {...(record === undefined ? {} : {record}), ...(encoding === undefined ? {} : {encoding})}
  return `${toJson({path, ...known, header, blocks, quotes, boilerplate, credits})}\n`
}

/** What the analysis saw, for a person: a line a fact, in the order of the text. */
export function toView({filePath, article, document, encoding}: Inspected, cwd: string, color: boolean): string {
  const paint: Paint = color ? (style, text) => styleText(style, text, {validateStream: false}) : (_, text) => text
  const {text, header, analysis} = document
  const lineOf = toLineOf(article)
  const rows = [
    ...analysis.quotes.map((quote) => ({at: quote.start, row: describeQuote(text, quote, paint)})),
    ...analysis.boilerplate.map((stretch) => ({at: stretch.start, row: describeBoilerplate(text, stretch, paint)})),
    ...analysis.credits.map((credit) => ({at: credit.start, row: describeCredit(text, credit, paint)}))
  ]
  const lines = rows
    .toSorted((left, right) => left.at - right.at)
    .map(({at, row}) => `  ${paint('dim', `${lineOf(at)}`.padStart(5))}  ${row}`)
  const counts = [
    counted(analysis.blocks.length, 'block'),
    counted(analysis.quotes.length, 'quotation'),
    counted(analysis.boilerplate.length, 'stretch of boilerplate', 'stretches of boilerplate'),
    counted(analysis.credits.length, 'credit')
  ].join(', ')
  const head = [...describeEncoding(encoding), ...describeHeader(header), `  ${counts}`]
  return `${[paint('bold', toTitle(toPath(filePath, cwd), article)), ...head, ...lines].join('\n')}\n\n`
}

function describeEncoding(encoding: Inspected['encoding']): readonly string[] {
  const whys = {mark: 'by its byte order mark', declared: 'as it says', guessed: 'a guess from its bytes'}
  return encoding === undefined ? [] : [`  encoding: ${printable(encoding.name)}, ${whys[encoding.from]}`]
}

function toPath(filePath: string, cwd: string): string {
  return filePath.startsWith('<') ? filePath : toInside(cwd, filePath)
}

/** Lines are those of the file, whatever of it is no part of the text. */
function toLineOf({text, origin}: Article): (at: number) => number {
  if (origin.kind === 'identity') {
    const starts = toLineStarts(text)
    return (at) => lineAt(starts, at) + 1
  }
  const {raw, segments, place} = origin
  const starts = toLineStarts(raw)
  return (at) => lineAt(starts, toRawOffset(segments, at)) + (place?.line ?? 1)
}

/** With the line of the record in a file of many. A line that begins with two colons would be a command to a workflow. */
function toTitle(path: string, {origin}: Article): string {
  const line = origin.kind === 'segments' && origin.place ? `:${origin.place.line}` : ''
  return printable(`${/^\s*::/u.test(path) ? './' : ''}${path}${line}`)
}

function describeQuote(text: string, quote: Quote, paint: Paint): string {
  const color = {attributed: 'green', mention: 'dim', unjudged: 'dim', carried: 'yellow', unattributed: 'red'} as const
  const named = [
    ['speaker', quote.speaker],
    ['cue', quote.cue]
  ] as const
  const parts = named.flatMap(([name, span]) => (span ? [`${name} ${excerpt(text, span)}`] : []))
  return [
    paint(color[quote.status], quote.status.padEnd(12)),
    excerpt(text, quote),
    ...parts,
    ...(quote.fault ? [quote.fault] : [])
  ].join('  ')
}

function describeBoilerplate(text: string, stretch: Boilerplate & Span, paint: Paint): string {
  const {category, certainty, articles} = stretch
  const seen = articles === undefined ? '' : `, in ${counted(articles, 'article')}`
  return `${paint('cyan', 'boilerplate'.padEnd(12))}  ${excerpt(text, stretch)}  ${category}, ${certainty}${seen}`
}

function describeCredit(text: string, credit: Credit, paint: Paint): string {
  return `${paint('cyan', 'credit'.padEnd(12))}  ${excerpt(text, credit)}  ${printableLine(credit.name)}, ${credit.kind}`
}

/** What is known, field by field, with what other places say; then the dates of which no day can be told. */
function describeHeader({disagreements = [], doubts = [], ...header}: Header): readonly string[] {
  const known = headerFields.flatMap((field) => {
    const others = disagreements.filter((one) => one.field === field)
    const value = header[field]
    const against = others.length === 0 ? '' : `; against it: ${describeKnown(others)}`
    return value === undefined ? [] : [`  ${field}: ${describeKnown(value)}${against}`]
  })
  const open = doubts.map(({field, written, why, from}) => `  ${field}: ${quoted(written)} is ${why} (${from})`)
  return [...known, ...open]
}

function describeKnown(known: Known<string> | readonly Known<string>[]): string {
  return [known]
    .flat()
    .map(({value, from}) => `${printableLine(value)} (${from})`)
    .join(', ')
}
