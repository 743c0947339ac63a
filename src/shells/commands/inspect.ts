import {SettingsError} from '../../model/settings.ts'
import {printable, quoted} from '../../text/printable.ts'
import type {Arguments} from '../arguments.ts'
import {deliver} from '../output.ts'
import {isColored, readAll, type Streams} from '../streams.ts'

/** Prints what the analysis saw in each article: for a person, or a line of JSON an article. */
export async function inspect({operands, values}: Arguments, streams: Streams): Promise<number> {
  const format = values.format ?? 'text'
  if (format !== 'text' && format !== 'jsonl')
    throw new SettingsError(`--format: found ${quoted(format)}, expected text or jsonl`)
  const core = await import('../../index.ts')
  const {toRecord, toView} = await import('../../report/inspection.ts')
  const config = values.config === undefined ? {} : {config: values.config}
  const name = values['stdin-filename']
  const readings = values.stdin
    ? [
        await core.readText({
          cwd: streams.cwd,
          ...config,
          text: await readAll(streams.stdin),
          ...(name === undefined ? {} : {name})
        })
      ]
    : core.read({cwd: streams.cwd, ...config, patterns: operands})
  const color = values['output-file'] === undefined && isColored(values.color, streams)
  let failed = 0
  let kept = ''
  for await (const one of readings) {
    if (one.kind === 'ignored') continue
    if (one.kind === 'metadata') {
      for (const {line, message} of one.complaints) complain(one.filePath, line, 1, message, streams)
      continue
    }
    if (one.kind === 'trouble') {
      failed++
      complain(one.filePath, one.line, one.column, one.trouble, streams)
      continue
    }
    const text = format === 'jsonl' ? toRecord(one, streams.cwd) : toView(one, streams.cwd, color)
    if (values['output-file'] === undefined) streams.stdout.write(text)
    else kept += text
  }
  if (values['output-file'] !== undefined) deliver(kept, values['output-file'], streams)
  return failed > 0 ? 1 : 0
}

function complain(file: string, line: number, column: number, message: string, {stderr}: Streams): void {
  stderr.write(`provlint: ${printable(file)}:${line}:${column}: ${printable(message)}\n`)
}
