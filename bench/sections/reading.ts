import {once} from 'node:events'
import {createWriteStream, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {setImmediate} from 'node:timers/promises'
import {parse} from 'parse5'
import {readHtml} from '../../src/read/html.ts'
import {generate} from '../articles.ts'
import type {Bench} from '../bench.ts'
import {runNode} from '../child.ts'
import {type Job, type Measurement, measure, type Row, type Section, times} from '../measure.ts'
import {toPage} from '../pages.ts'
import {readAll} from '../read-all.ts'
import {range} from '../statistics.ts'

const articles = 800
const pagesOfThem = 100
/** Runs are short, so that some of so many are left alone by whatever else the machine does. */
const fewestRuns = 30

/** What reading pages and records takes, warm, against a parser that does nothing else; and a large file of records, where that is asked for. */
export async function reading(bench: Bench): Promise<Section> {
  const {repeats, seed, scratch} = bench
  const texts = [...generate(articles, seed)]
  const teasers = texts.slice(0, 20).map(({text}) => text.slice(0, 80).replace(/\s+/g, ' '))
  const pages = texts.slice(0, pagesOfThem).map((one) => toPage(one, teasers))
  const lines = texts.map(({outlet, published, text}) =>
    JSON.stringify({title: text.slice(0, 60), outlet, published, text})
  )
  const file = join(scratch, 'records.jsonl')
  writeFileSync(file, `${lines.join('\n')}\n`)
  const [html, records] = [toHtmlJobs(pages), toRecordJobs(lines, file)]
  const rows = [
    ...(await compare(html, pages, repeats)),
    ...(await compare(records, lines, repeats)),
    ...(bench.large === undefined ? [] : [await readLarge(bench, bench.large, lines)])
  ]
  return {title: 'reading pages and records, warm, on one thread', rows, notes: toNotes(rows)}
}

function toHtmlJobs(pages: readonly string[]): readonly Job[] {
  return [
    toJob('parse5 alone', () => {
      for (const page of pages) parse(page)
    }),
    toJob('pages of HTML', () => {
      for (const text of pages) readHtml('page.html', {text})
    })
  ]
}

function toRecordJobs(lines: readonly string[], file: string): readonly Job[] {
  const records = lines.map((line) => Buffer.from(line))
  return [
    toJob('JSON.parse alone', () => {
      for (const bytes of records) JSON.parse(bytes.toString())
    }),
    toJob('records of JSON Lines', () => readAll(file)),
    toJob('JSON.parse of strings', () => {
      for (const line of lines) JSON.parse(line)
    })
  ]
}

async function compare(jobs: readonly Job[], texts: readonly string[], repeats: number): Promise<readonly Row[]> {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  await measure(jobs, 2)
  const measured = await measure(jobs, Math.max(fewestRuns, repeats))
  return measured.map((one) => ({...one, bytes, comparisons: times(one, measured[0])}))
}

function toJob(name: string, work: () => unknown): Job {
  const run = async () => {
    await setImmediate()
    const started = performance.now()
    await work()
    return {seconds: (performance.now() - started) / 1000}
  }
  return {name, run}
}

/** The speed of each reader, at its best, as a share of that of the parser above it. */
function toNotes(rows: readonly Row[]): readonly string[] {
  const [parser, pages, json, records] = rows
  return [
    ...toNote(pages, parser, 0.6),
    ...toNote(records, json, 0.4),
    'JSON.parse alone decodes each record from its bytes'
  ]
}

function toNote(ours?: Measurement, theirs?: Measurement, target = 0): readonly string[] {
  if (ours === undefined || theirs === undefined) return []
  const share = range(theirs.seconds).least / range(ours.seconds).least
  return [`${ours.name}: ${share.toFixed(2)} of the speed of ${theirs.name}, expected at least ${target}`]
}

/** Writes a file of so many gigabytes, and reads it in a process of its own. */
async function readLarge({scratch, root}: Bench, gigabytes: number, lines: readonly string[]): Promise<Row> {
  const file = join(scratch, 'large.jsonl')
  const bytes = await writeLarge(file, gigabytes * 1e9, lines)
  const run = () => runNode([join(import.meta.dirname, '../read-all.js'), file], {cwd: root})
  const [measured] = await measure([{name: `${gigabytes} GB of JSON Lines`, run}], 1)
  return {name: '', seconds: [], ...measured, bytes}
}

async function writeLarge(file: string, bytes: number, lines: readonly string[]): Promise<number> {
  const stream = createWriteStream(file)
  let written = 0
  for (let at = 0; written < bytes; at++) {
    const line = `${lines[at % lines.length] ?? ''}\n`
    written += Buffer.byteLength(line)
    if (!stream.write(line)) await once(stream, 'drain')
  }
  stream.end()
  await once(stream, 'finish')
  return written
}
