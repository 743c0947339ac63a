import type {Article, Origin} from '../model/article.ts'
import type {LintMessage} from '../model/result.ts'
import {lineAt, toLineStarts} from '../text/lines.ts'
import {findSegment, toRawOffset} from '../text/segments.ts'
import type {Span} from '../text/span.ts'

/** A stretch of a raw file: 1-based lines and columns, the end exclusive. A column counts UTF-16 units. */
export type Region = Required<Pick<LintMessage, 'line' | 'column' | 'endLine' | 'endColumn'>>

/** Turns spans of one article's text into places of its raw file. */
export type Placer = {
  toRegion(span: Span): Region
  /** The span in the raw file; nothing where the text of the span is not there to the letter, so that no fix can be made. */
  toRaw(span: Span): Span | undefined
  /** Whether a text means the same in the raw file: in markup some marks would be read as such. */
  canHold(text: string): boolean
}

/** The only way from what a rule sees to what a person sees. The lines are counted when the first place is asked for. */
export function toPlacer({text, origin}: Pick<Article, 'text' | 'origin'>): Placer {
  const raw = origin.kind === 'identity' ? text : origin.raw
  const locate = origin.kind === 'identity' ? (span: Span) => span : (span: Span) => toLoose(origin.segments, span)
  const place = origin.kind === 'identity' ? undefined : origin.place
  let starts: readonly number[] | undefined
  return {
    toRegion(span) {
      starts ??= toLineStarts(raw)
      const {start, end} = locate(span)
      const [line, column] = toFilePlace(toLineAndColumn(starts, start), place)
      const [endLine, endColumn] = toFilePlace(toLineAndColumn(starts, end), place)
      return {line, column, endLine, endColumn}
    },
    toRaw(span) {
      if (origin.isReadOnly) return undefined
      return origin.kind === 'identity' ? span : toExact(origin.segments, span)
    },
    canHold: toHolder(origin)
  }
}

/** What HTML, Markdown or JSON may take for its own. */
const markup = /[\p{Cc}"#&'*<>[\\\]_`{|}~]/u

function toHolder(origin: Origin): (written: string) => boolean {
  const isMarkup = origin.kind === 'segments' && (origin.isMarkup || origin.place !== undefined)
  return isMarkup ? (written) => !markup.test(written) : () => true
}

type LineAndColumn = readonly [line: number, column: number]

/** A place of a raw text that begins somewhere in its file. */
function toFilePlace(
  [line, column]: LineAndColumn,
  begin?: {readonly line: number; readonly column: number}
): LineAndColumn {
  if (begin === undefined) return [line, column]
  return [begin.line + line - 1, line === 1 ? begin.column + column - 1 : column]
}

function toLineAndColumn(starts: readonly number[], offset: number): LineAndColumn {
  const line = lineAt(starts, offset)
  return [line + 1, offset - (starts[line] ?? 0) + 1]
}

/** From the raw place of the first unit to behind the raw place of the last one. */
function toLoose(segments: Uint32Array, {start, end}: Span): Span {
  const from = toRawOffset(segments, start)
  return {start: from, end: end > start ? Math.max(from, toRawEnd(segments, end)) : from}
}

/** Text that the reader made ends where the piece behind it begins, if that follows at once. */
function toRawEnd(segments: Uint32Array, end: number): number {
  const at = findSegment(segments, end - 1)
  const [text = 0, raw = 0, length = 0, next] = segments.subarray(at * 3, at * 3 + 4)
  if (end <= text + length) return raw + end - text
  return next === end ? (segments[at * 3 + 4] ?? 0) : raw + length
}

/** Exact where one segment holds the whole span. */
function toExact(segments: Uint32Array, {start, end}: Span): Span | undefined {
  const at = findSegment(segments, start)
  const [text = 0, raw = 0, length = 0] = segments.subarray(at * 3, at * 3 + 3)
  return start >= text && end <= text + length ? {start: raw + start - text, end: raw + end - text} : undefined
}
