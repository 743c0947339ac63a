import {Worker} from 'node:worker_threads'
import {counted} from '../../src/report/count.ts'
import type {Failure} from './targets.ts'

/** What the thread that fuzzes tells: which input it tries now, what it found, how far it is. */
export type Told =
  | {readonly kind: 'input'; readonly target: string; readonly input: unknown}
  | {readonly kind: 'failure'; readonly target: string; readonly failure: Failure}
  | {readonly kind: 'done'; readonly runs: Readonly<Record<string, number>>}

/** Whoever takes so many seconds for a few kilobytes does not come back. */
const longest = 120

const [minutes = 10, seed = Math.floor(Math.random() * 2 ** 31)] = process.argv.slice(2).map(Number)
if (!(minutes > 0) || !Number.isSafeInteger(seed)) fail('npm run fuzz -- [MINUTES] [SEED]: expected two numbers', 2)

const print = (text: string) => process.stdout.write(`${text}\n`)
print(`fuzz: ${counted(minutes, 'minute')}, seed ${seed}`)
const worker = new Worker(new URL('./worker.js', import.meta.url), {workerData: {seed, minutes}})
let last: Extract<Told, {kind: 'input'}> | undefined
let failures = 0
let heard = performance.now()
const watch = setInterval(() => {
  if (performance.now() - heard < longest * 1000) return
  fail(`fuzz: ${last?.target} does not come back from\n${show(last?.input)}`, 1)
}, 1000)

worker.on('message', (told: Told) => {
  heard = performance.now()
  if (told.kind === 'input') last = told
  if (told.kind === 'failure') {
    const {seed: own, path, input, error} = told.failure
    failures++
    print(`fuzz: ${told.target} fails (seed ${own}, path ${path}) on\n${show(input)}\n${error}\n`)
  }
  if (told.kind === 'done')
    for (const [target, runs] of Object.entries(told.runs)) print(`${`${runs}`.padStart(9)}  ${target}`)
})
worker.on('error', (error) => fail(`fuzz: ${error.stack}`, 1))
worker.on('exit', () => {
  clearInterval(watch)
  print(failures === 0 ? 'fuzz: nothing found' : `fuzz: ${failures} found`)
  process.exitCode = failures === 0 ? 0 : 1
})

function fail(text: string, status: number): never {
  process.stderr.write(`${text}\n`)
  process.exit(status)
}

/** Bytes as text where they are one, and as base64. */
function show(input: unknown): string {
  return JSON.stringify(input, (_, value: unknown) => {
    const bytes = toBytes(value)
    return bytes === undefined ? value : {text: bytes.toString(), base64: bytes.toString('base64')}
  })
}

/** A buffer is plain data by the time that it is shown. */
function toBytes(value: unknown): Buffer | undefined {
  if (value instanceof Uint8Array) return Buffer.from(value)
  if (typeof value !== 'object' || value === null || !('type' in value) || !('data' in value)) return undefined
  return value.type === 'Buffer' && Array.isArray(value.data) ? Buffer.from(value.data) : undefined
}
