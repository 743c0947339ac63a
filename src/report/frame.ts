import type {LintMessage, RelatedPlace} from '../model/result.ts'
import {lineAt} from '../text/lines.ts'
import {masked, printable} from '../text/printable.ts'
import type {Span} from '../text/span.ts'
import {keepEnd, keepStart, widthOf} from './columns.ts'
import {type Copies, longestCopy, toCopies} from './copies.ts'
import type {Paint} from './paint.ts'
import {type Sides, showSides} from './sides.ts'
import {type Source, type Stretch, toLineEnd, toSpan} from './sources.ts'

/** What a frame is drawn with. */
export type Canvas = {readonly columns: number; readonly isColored: boolean; readonly paint: Paint}

/** The files that a frame may show. */
export type Shown = {
  readonly filePath: string
  readonly source: Source
  readonly read: (filePath: string) => Source | undefined
}

/** The line of a finding with what was found underlined; of a copy, both, with what differs between them. */
export function toFrame(message: LintMessage, shown: Shown, canvas: Canvas): string {
  const sides = toSides(message, shown)
  if (sides) return showSides(sides, canvas.columns, canvas.paint, canvas.isColored)
  return toLineFrame(message, shown.source, canvas)
}

/** The copy at hand and the earlier one, where a finding speaks of two. */
export function toFoundCopies(message: LintMessage, {filePath, source, read}: Shown): Copies | undefined {
  const [first] = message.related ?? []
  const other = first && (first.filePath === filePath ? source : read(first.filePath))
  if (first === undefined || other === undefined) return undefined
  return toCopies(sliceOf(other, first), sliceOf(source, message))
}

function toSides(message: LintMessage, shown: Shown): Sides | undefined {
  const copies = toFoundCopies(message, shown)
  const [first] = message.related ?? []
  if (copies === undefined || first === undefined) return undefined
  return {copies, titles: [titleOf(first, shown.filePath), `here, line ${message.line}`]}
}

function titleOf({filePath, line}: RelatedPlace, own: string): string {
  return filePath === own ? `line ${line}` : `${printable(filePath)}:${line}`
}

function sliceOf(source: Source, stretch: Stretch): string {
  const {start, end} = toSpan(source, stretch)
  return source.text.slice(start, Math.min(end, start + longestCopy))
}

/** The first line of a stretch, cut around what was found in it. */
function toLineFrame(message: LintMessage, source: Source, {columns, paint}: Canvas): string {
  const {start, end} = toSpan(source, message)
  const row = lineAt(source.starts, start)
  const number = `${row + 1}`.padStart(4)
  const line = {start: source.starts[row] ?? 0, end: toLineEnd(source, row)}
  const found = {start, end: Math.max(start, Math.min(end, line.end))}
  const [before, inner, after] = cutAround(source.text, line, found, Math.max(20, columns - number.length - 3))
  const mark = '^'.repeat(Math.max(1, widthOf(inner)))
  const lastRow = lineAt(source.starts, Math.max(start, end - 1))
  const rest = lastRow > row ? paint('dim', ` to line ${lastRow + 1}`) : ''
  const style = message.severity === 2 ? 'red' : 'yellow'
  return [
    `${paint('dim', `${number} │`)} ${`${before}${inner}${after}`.trimEnd()}\n`,
    `${paint('dim', `${' '.repeat(number.length)} │`)} ${' '.repeat(widthOf(before))}${paint(style, mark)}${rest}\n`
  ].join('')
}

/** What stands before, in and behind a finding, together no wider than asked; reads no more of a long line than it shows. */
function cutAround(text: string, line: Span, {start, end}: Span, width: number): readonly [string, string, string] {
  const reach = 2 * width
  const from = Math.max(line.start, start - reach)
  const to = Math.min(end, start + reach)
  const until = Math.min(line.end, end + reach)
  const shown = masked(text.slice(from, to < end ? to : until))
  const parts = [shown.slice(0, start - from), shown.slice(start - from, to - from), shown.slice(to - from)]
  const [before, inner, after] = parts.map(toSpaces)
  const [head, middle, tail] = [widthOf(before ?? ''), widthOf(inner ?? ''), widthOf(after ?? '')]
  const least = Math.min(head, Math.floor(width / 4))
  const found = to < end ? width - least : Math.min(middle, width - least)
  const room = width - found
  const ahead = Math.min(head, Math.max(Math.floor(room / 2), room - tail, least))
  return [
    keepEnd(before ?? '', ahead, from > line.start && ahead > 0),
    keepStart(inner ?? '', found, to < end),
    keepStart(after ?? '', Math.max(0, room - ahead), until < line.end && room > ahead)
  ]
}

/** A tab is so many spaces wherever it stands. */
function toSpaces(text: string): string {
  return text.replaceAll('\t', '    ')
}
