import {SettingsError} from '../../model/settings.ts'
import {printable, quoted} from '../../text/printable.ts'
import type {Arguments} from '../arguments.ts'
import {deliver} from '../output.ts'
import type {Streams} from '../streams.ts'
import {toRequest} from './request.ts'

/** Prints what the articles have in common: for a person, or as JSON Lines. */
export async function matches(given: Arguments, streams: Streams): Promise<number> {
  const {operands, values} = given
  const [format = 'text'] = values.format ?? []
  if (format !== 'text' && format !== 'jsonl')
    throw new SettingsError(`--format: found ${quoted(format)}, expected text or jsonl`)
  const core = await import('../../index.ts')
  const {toMatchRecords, toMatchView} = await import('../../report/matches.ts')
  const similarity = toSimilarity(values.similarity)
  const {matches: found, unread} = await core.findMatches({
    ...toRequest(given, streams),
    patterns: operands,
    similarity
  })
  const troubles = unread.flatMap((one) => (one.kind === 'trouble' ? [one] : []))
  for (const {filePath, line, column, trouble} of troubles) {
    streams.stderr.write(`provlint: ${printable(filePath)}:${line}:${column}: ${printable(trouble)}\n`)
  }
  const rows = format === 'jsonl' ? toMatchRecords(found, streams.cwd) : toMatchView(found, streams.cwd)
  if (values['output-file'] !== undefined) deliver([...rows].join(''), values['output-file'], streams)
  else for (const row of rows) streams.stdout.write(row)
  return troubles.length > 0 ? 1 : 0
}

function toSimilarity(given: string | undefined): number {
  if (given === undefined) return 0.5
  const number = Number(given)
  if (given.trim() !== '' && number >= 0.5 && number <= 1) return number
  throw new SettingsError(`--similarity: found ${quoted(given)}, expected a number from 0.5 to 1`)
}
