import * as zlib from 'node:zlib'
import fc from 'fast-check'
import {jsonArrays, jsonLines, warcs} from './archived.ts'
import {archives, checkArchive} from './archives.ts'
import {checkFile, checkRecords, checkResponses} from './files.ts'
import {checkFrontMatter, checkMetadata, checkSettings, checkSidecars} from './headers.ts'
import {toBytes, toHarmed, toText} from './inputs.ts'
import {checkReports} from './reports.ts'
import {madeResults} from './results.ts'

/** The smallest input that was found to fail, and how to come back to it. */
export type Failure = {readonly seed: number; readonly path: string; readonly input: unknown; readonly error: string}

/** How long to try: so many inputs at most, for so many milliseconds at most. */
export type Effort = {readonly seed: number; readonly inputs: number; readonly milliseconds: number}

/** Something that is fuzzed. */
export type Target = {
  readonly name: string
  /** Tries inputs; `onInput` is told of each before it is tried. */
  run(effort: Effort, onInput?: (input: unknown) => void): Promise<{readonly runs: number; readonly failure?: Failure}>
}

/** All that is fuzzed. */
export const targets: readonly Target[] = [
  toTarget('plain text', toBytes('text'), (bytes) => checkFile('dam.txt', bytes)),
  toTarget('Markdown', toBytes('markdown'), (bytes) => checkFile('dam.md', bytes)),
  toTarget('HTML', toBytes('html'), (bytes) => checkFile('dam.html', bytes)),
  toTarget('JSON Lines', fc.oneof(toBytes('json'), jsonLines), (bytes) => checkRecords('wire.jsonl', bytes)),
  toTarget('JSON arrays', fc.oneof(toBytes('json'), jsonArrays), (bytes) => checkRecords('wire.json', bytes)),
  toTarget('gzip', toHarmed(jsonLines.map(pack)), (bytes) => checkRecords('wire.jsonl.gz', bytes)),
  toTarget('Zstandard', toHarmed(jsonArrays.map(packZstd)), (bytes) => checkRecords('wire.json.zst', bytes)),
  toTarget('WARC', fc.oneof(toBytes('warc'), warcs), (bytes) => checkResponses('web.warc', bytes)),
  toTarget('packed WARC', toHarmed(warcs.map(pack)), (bytes) => checkResponses('web.warc.gz', bytes)),
  toTarget('front matter', toText('text'), checkFrontMatter),
  toTarget('sidecars', toBytes('rows'), checkSidecars),
  toTarget('metadata', toBytes('rows'), checkMetadata),
  toTarget('settings', toText('settings'), checkSettings),
  toTarget('formats', madeResults, (results) => checkReports(results, '/news')),
  toTarget('archives', archives, checkArchive)
]

function toTarget<Input>(name: string, inputs: fc.Arbitrary<Input>, check: (input: Input) => Promise<void>): Target {
  return {
    name,
    async run({seed, inputs: most, milliseconds}, onInput = () => {}) {
      const end = performance.now() + milliseconds
      let runs = 0
      let isFailing = false
      const property = fc.asyncProperty(inputs, async (input) => {
        if (performance.now() > end && !isFailing) return
        onInput(input)
        runs++
        await check(input).catch((error: unknown) => {
          isFailing = true
          throw error
        })
      })
      for (let at = 0; at < most && performance.now() < end; at += batch) {
        const own = (seed + at) | 0
        const failure = toFailure(await fc.check(property, {seed: own, numRuns: Math.min(batch, most - at)}))
        if (failure !== undefined) return {runs, failure}
      }
      return {runs}
    }
  }
}

/** So many inputs come from one seed; time is looked at between two of them, and a run that was begun is ended. */
const batch = 20

function toFailure<Input>(found: fc.RunDetails<[Input]>): Failure | undefined {
  const {failed, counterexample, counterexamplePath, errorInstance, seed} = found
  if (!failed || counterexample === null) return undefined
  const error = errorInstance instanceof Error ? (errorInstance.stack ?? errorInstance.message) : String(errorInstance)
  return {seed, path: counterexamplePath ?? '', input: counterexample[0], error}
}

/** In several members now and then, as crawlers write them. */
function pack(bytes: Buffer): Buffer {
  const half = bytes.length >> 1
  const parts = half % 2 === 0 ? [bytes] : [bytes.subarray(0, half), bytes.subarray(half)]
  return Buffer.concat(parts.map((part) => zlib.gzipSync(part)))
}

/** As it is where Node has no Zstandard. */
function packZstd(bytes: Buffer): Buffer {
  const compress: unknown = Reflect.get(zlib, 'zstdCompressSync')
  return typeof compress === 'function' ? compress(bytes) : bytes
}
