import {extname} from 'node:path'
import type {Complaint} from '../model/metadata.ts'
import {quoted} from '../text/printable.ts'
import {type Loaded, loadPieces} from './load.ts'
import type {Entry, Rows} from './table.ts'

type Kind = 'json-lines' | 'csv' | 'tsv'

const kinds: Readonly<Record<string, Kind>> = {
  '.jsonl': 'json-lines',
  '.ndjson': 'json-lines',
  '.csv': 'csv',
  '.tsv': 'tsv'
}

/** Reads the rows of a JSON Lines or CSV file, some at a time. Its name says which of them it is, else its first line. */
export async function* readRows(path: string): AsyncGenerator<Rows> {
  const pieces = loadPieces(path)
  const {value: first} = pieces.next()
  if (!first) return
  if ('trouble' in first) return yield first
  const kind = kinds[extname(path).toLowerCase()] ?? guessKind(first.text)
  const all = prepend(first, pieces)
  if (kind === 'json-lines') return yield* toJsonRows(all)
  const {toCsvRows} = await import('./csv.ts')
  yield* toCsvRows(all, kind === 'tsv' ? '\t' : ',')
}

function guessKind(text: string): Kind {
  if (text.trimStart().startsWith('{')) return 'json-lines'
  return text.slice(0, text.search(/\n|$/u)).includes('\t') ? 'tsv' : 'csv'
}

function* prepend(first: Loaded, others: Iterable<Loaded>): Generator<Loaded> {
  yield first
  yield* others
}

function* toJsonRows(pieces: Iterable<Loaded>): Generator<Rows> {
  let line = 0
  for (const piece of pieces) {
    if ('trouble' in piece) return yield piece
    const lines = piece.text.split('\n')
    if (lines.at(-1) === '') lines.pop()
    const start = line + 1
    line += lines.length
    yield lines.flatMap((text, index) => (text.trim() === '' ? [] : [toJsonRow(text, start + index)]))
  }
}

function toJsonRow(text: string, line: number): Entry | Complaint {
  const values = parse(text)
  return isRecord(values)
    ? {line, values}
    : {line, message: `The line is left out: found ${quoted(text)}, expected a JSON object`}
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
