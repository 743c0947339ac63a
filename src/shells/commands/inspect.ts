import type {Reading, Unread} from '../../index.ts'
import {SettingsError} from '../../model/settings.ts'
import {printable, quoted} from '../../text/printable.ts'
import type {Arguments} from '../arguments.ts'
import {deliver} from '../output.ts'
import {isColored, type Streams} from '../streams.ts'
import {toRequest, toTextRequest} from './request.ts'

type Show = (reading: Reading) => string

/** Prints what the analysis saw in each article: for a person, or a line of JSON an article. */
export async function inspect(given: Arguments, streams: Streams): Promise<number> {
  const show = await toShow(given, streams)
  const file = given.values['output-file']
  const kept: string[] = []
  let failed = 0
  for await (const one of await toReadings(given, streams)) {
    if (one.kind === 'metadata') {
      for (const {line, message} of one.complaints) complain(one.filePath, line, 1, message, streams)
    }
    if (one.kind === 'trouble') {
      failed++
      complain(one.filePath, one.line, one.column, one.trouble, streams)
    }
    if (one.kind !== 'reading') continue
    if (file === undefined) streams.stdout.write(show(one))
    else kept.push(show(one))
  }
  if (file !== undefined) deliver(kept.join(''), file, streams)
  return failed > 0 ? 1 : 0
}

async function toShow({values}: Arguments, streams: Streams): Promise<Show> {
  const {format: [format = 'text'] = [], 'output-file': file, color: asked} = values
  if (format !== 'text' && format !== 'jsonl')
    throw new SettingsError(`--format: found ${quoted(format)}, expected text or jsonl`)
  const {toRecord, toView} = await import('../../report/inspection.ts')
  const color = file === undefined && isColored(asked, streams)
  return (one) => (format === 'jsonl' ? toRecord(one, streams.cwd) : toView(one, streams.cwd, color))
}

async function toReadings(given: Arguments, streams: Streams): Promise<AsyncIterable<Reading | Unread>> {
  const core = await import('../../index.ts')
  if (!given.values.stdin) return core.read({...toRequest(given, streams), patterns: given.operands})
  return core.readTexts(await toTextRequest(given, streams))
}

function complain(file: string, line: number, column: number, message: string, {stderr}: Streams): void {
  stderr.write(`provlint: ${printable(file)}:${line}:${column}: ${printable(message)}\n`)
}
