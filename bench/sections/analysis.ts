import {join} from 'node:path'
import {setImmediate} from 'node:timers/promises'
import {toBlocks} from '../../src/analyze/blocks.ts'
import {toBoilerplate, toMatcher} from '../../src/analyze/boilerplate.ts'
import {toQuotes} from '../../src/analyze/quotes.ts'
import type {Block} from '../../src/model/document.ts'
import {load} from '../../src/read/load.ts'
import {toWordTable} from '../../src/text/word-table.ts'
import {scanWords} from '../../src/text/words.ts'
import {sample} from '../archive.ts'
import type {Bench} from '../bench.ts'
import {type Job, measure, type Section, times} from '../measure.ts'

/** So much of the archive is enough. */
const enough = 20e6

type Text = {readonly text: string; readonly blocks: readonly Block[]}

/** What the analyses cost by themselves, warm and on one thread, against the tokeniser. */
export async function analysis({archive, repeats}: Bench): Promise<Section> {
  const paths = sample(archive, Math.ceil((archive.paths.length * enough) / Math.max(enough, archive.bytes)))
  const files = paths.map((path) => join(archive.folder, path))
  const texts = files.flatMap(toText)
  const bytes = texts.reduce((sum, {text}) => sum + Buffer.byteLength(text), 0)
  const jobs = toJobs(files, texts)
  await measure(jobs, 1)
  const measured = await measure(jobs, repeats)
  return {
    title: 'analyses alone, warm, on one thread',
    rows: measured.map((one) => ({...one, bytes, comparisons: times(one, measured[0])})),
    notes: []
  }
}

function toJobs(files: readonly string[], texts: readonly Text[]): readonly Job[] {
  const table = toWordTable()
  const matcher = toMatcher()
  return [
    toJob('scanWords', texts, ({text}) => {
      table.count = 0
      scanWords(text, 0, text.length, table)
    }),
    toJob('reading', files, load),
    toJob('blocks', texts, ({text}) => toBlocks(text)),
    toJob('quotation analysis', texts, ({text, blocks}) => toQuotes(text, blocks)),
    toJob('boilerplate analysis', texts, ({text, blocks}) => toBoilerplate(text, blocks, matcher))
  ]
}

function toText(path: string): readonly Text[] {
  const loaded = load(path)
  return 'trouble' in loaded ? [] : [{text: loaded.text, blocks: toBlocks(loaded.text)}]
}

/** Between two runs the process may be told to end. */
function toJob<Item>(name: string, items: readonly Item[], work: (item: Item) => unknown): Job {
  const run = async () => {
    await setImmediate()
    const started = performance.now()
    for (const item of items) work(item)
    return {seconds: (performance.now() - started) / 1000}
  }
  return {name, run}
}
