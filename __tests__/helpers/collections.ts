import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {gunzipSync} from 'node:zlib'
import type {LintMessage, LintResult} from '../../src/model/result.ts'
import {toLineStarts} from '../../src/text/lines.ts'

/** Three paragraphs, each long enough to be a copy. */
export const story = [
  'The dam above Ostra gave way on Tuesday night, and more than thirty families of the lower town had to spend it in the school on the hill, where the volunteers of the fire brigade had put up beds.',
  'Zoé Vidal, whose bakery stands beside the bridge, found the water at the height of the counter in the morning; the oven, which her grandfather had bought in the year of the last flood, is lost for good.',
  'The council of the valley will meet in two weeks to decide what becomes of the mill, of the bridge and of the eleven houses that stand between them, and who is to pay for a wall along the river.'
] as const

/** A record of the story as it was printed first. */
export const wire = {
  title: 'Flood',
  outlet: 'Ostra Wire',
  date: '2026-02-01',
  url: 'https://wire.example/1',
  text: story.join('\n\n')
}

/** An answer of a server with its page. */
export function answer(body: string, type = 'text/html; charset=utf-8'): string {
  return `HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\n\r\n${body}`
}

/** A record of a web archive. */
export function toWarcRecord(id: string, block: string, type = 'response'): Buffer {
  const head = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    `WARC-Record-ID: <urn:uuid:${id}>`,
    'WARC-Date: 2026-02-09T08:00:00Z',
    'WARC-Target-URI: https://wire.example/dam',
    `Content-Length: ${Buffer.byteLength(block)}`
  ]
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${block}\r\n\r\n`)
}

/** Values as JSON Lines. */
export function toLines(values: readonly unknown[]): string {
  return values.map((value) => `${typeof value === 'string' ? value : JSON.stringify(value)}\n`).join('')
}

const built = resolve(import.meta.dirname, '../../dist/src/provlint.cjs')

/** Runs the built command on something given on standard input. */
export function pipe(cwd: string, input: string | Uint8Array, ...argv: readonly string[]) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [built, ...argv], {cwd, input, encoding: 'utf8'})
  return {status, out: stdout.replaceAll(`${cwd}/`, ''), err: stderr.replaceAll(`${cwd}/`, '')}
}

/** The results of a run of the built command. */
export function lintAll(cwd: string, ...argv: readonly string[]): readonly LintResult[] {
  return JSON.parse(pipe(cwd, '', '-f', 'json', ...argv).out)
}

/** Of each message of a run its place, its rule and what stands at the place in the file, which may be compressed. */
export function showAll(cwd: string, ...argv: readonly string[]): readonly string[] {
  return lintAll(cwd, ...argv).flatMap(({filePath, messages}) =>
    messages.map((message) => `${filePath}:${message.line}:${message.column} ${show(cwd, filePath, message)}`)
  )
}

function show(cwd: string, filePath: string, message: LintMessage): string {
  if (message.fatal) return message.message
  const file = readFileSync(join(cwd, filePath.replace(/#.*$/u, '')))
  const [, page = ''] = filePath.includes('#')
    ? toPage(file.toString(), message.record ?? '')
    : ['', toText(filePath, file)]
  return `${message.ruleId} ${cut(page, message)}`
}

/** The page in a record. */
export function toPage(warc: string, record: string): readonly [head: string, page: string] {
  const block = warc.slice(warc.indexOf(`<${record}>`)).split('\r\n\r\n')
  return [block[1] ?? '', block[2] ?? '']
}

function toText(filePath: string, bytes: Buffer): string {
  return (filePath.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString()
}

/** What stands at a place of a raw file. */
export function cut(
  raw: string,
  {line, column, endLine = line, endColumn = column}: Omit<LintMessage, 'message'>
): string {
  const starts = toLineStarts(raw)
  return raw.slice((starts[line - 1] ?? 0) + column - 1, (starts[endLine - 1] ?? 0) + endColumn - 1)
}
