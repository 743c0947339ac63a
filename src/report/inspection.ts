import {relative, sep} from 'node:path'
import {styleText} from 'node:util'
import type {Article, Known} from '../model/article.ts'
import type {Boilerplate, Credit, Document, Quote} from '../model/document.ts'
import {lineAt, toLineStarts} from '../text/lines.ts'
import {excerpt, printable, printableLine} from '../text/printable.ts'
import type {Span} from '../text/span.ts'
import {counted} from './count.ts'
import {toJson} from './json.ts'

/** One article to show, and where its file is. */
export type Inspected = {readonly filePath: string; readonly article: Article; readonly document: Document}

type Paint = (style: 'bold' | 'dim' | 'green' | 'yellow' | 'red' | 'cyan', text: string) => string

/** What the analysis saw, as one line of JSON. Spans are UTF-16 units of the article's text. */
export function toRecord({filePath, document}: Inspected, cwd: string): string {
  const {header, record, analysis} = document
  const {blocks, quotes, boilerplate} = analysis
  const credits = analysis.credits.map(({start, end, name}) => ({start, end, name}))
  const path = toPath(filePath, cwd)
  return `${toJson({path, ...(record === undefined ? {} : {record}), header, blocks, quotes, boilerplate, credits})}\n`
}

/** What the analysis saw, for a person: a line a fact, in the order of the text. */
export function toView({filePath, document}: Inspected, cwd: string, color: boolean): string {
  const paint: Paint = color ? (style, text) => styleText(style, text, {validateStream: false}) : (_, text) => text
  const {text, header, analysis} = document
  const starts = toLineStarts(text)
  const rows = [
    ...analysis.quotes.map((quote) => ({at: quote.start, row: describeQuote(text, quote, paint)})),
    ...analysis.boilerplate.map((stretch) => ({at: stretch.start, row: describeBoilerplate(text, stretch, paint)})),
    ...analysis.credits.map((credit) => ({at: credit.start, row: describeCredit(text, credit, paint)}))
  ]
  const lines = rows
    .toSorted((left, right) => left.at - right.at)
    .map(({at, row}) => `  ${paint('dim', `${lineAt(starts, at) + 1}`.padStart(5))}  ${row}`)
  const known = Object.entries(header).map(([name, value]) => `  ${name}: ${describeKnown(value)}`)
  const counts = [
    counted(analysis.blocks.length, 'block'),
    counted(analysis.quotes.length, 'quotation'),
    counted(analysis.boilerplate.length, 'stretch of boilerplate', 'stretches of boilerplate'),
    counted(analysis.credits.length, 'credit')
  ].join(', ')
  return `${[paint('bold', toTitle(toPath(filePath, cwd))), ...known, `  ${counts}`, ...lines].join('\n')}\n\n`
}

function toPath(filePath: string, cwd: string): string {
  return filePath.startsWith('<') ? filePath : relative(cwd, filePath).split(sep).join('/')
}

/** A line that begins with two colons would be a command to a workflow. */
function toTitle(path: string): string {
  return printable(/^\s*::/u.test(path) ? `./${path}` : path)
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

function describeKnown(known: Known<string> | readonly Known<string>[]): string {
  return [known]
    .flat()
    .map(({value, from}) => `${printableLine(value)} (${from})`)
    .join(', ')
}
