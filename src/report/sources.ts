import type {FormatContext, LintResult} from '../model/result.ts'
import {toLineStarts} from '../text/lines.ts'
import type {Span} from '../text/span.ts'
import {toRecent} from './recent.ts'

/** The raw text of a file, with what is needed to find places in it. */
export type Source = {readonly text: string; readonly starts: readonly number[]}

/** A stretch of a file as messages have it; without an end it is a place between two characters. */
export type Stretch = {
  readonly line: number
  readonly column: number
  readonly endLine?: number | undefined
  readonly endColumn?: number | undefined
}

/** The source of a result, read once, with the fixes that were made in it; nothing where the file cannot be read. */
export function toSource(result: Pick<LintResult, 'source' | 'output'>): Source | undefined {
  const text = result.output ?? result.source
  return text === undefined ? undefined : {text, starts: toLineStarts(text)}
}

/** Gives the sources of the files that findings speak of. */
export function toReader({read}: Pick<FormatContext, 'read'>): (filePath: string) => Source | undefined {
  return toRecent((filePath) => toSource(toGiven(read?.(filePath))))
}

/** The units of a source that a stretch stands for, as far as they are there. */
export function toSpan({text, starts}: Source, {line, column, endLine = line, endColumn = column}: Stretch): Span {
  const offset = (row: number, unit: number) =>
    Math.min(text.length, (starts[Math.min(row, starts.length) - 1] ?? 0) + unit - 1)
  const start = offset(line, column)
  return {start, end: Math.max(start, offset(endLine, endColumn))}
}

/** Where a line ends, its line break left out. */
export function toLineEnd({text, starts}: Source, row: number): number {
  let end = starts[row + 1] ?? text.length
  const start = starts[row] ?? 0
  while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--
  return end
}

function toGiven(source: string | undefined): Pick<LintResult, 'source'> {
  return source === undefined ? {} : {source}
}
