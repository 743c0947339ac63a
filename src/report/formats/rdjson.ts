import type {FormatContext, LintMessage, LintResult, RelatedPlace} from '../../model/result.ts'
import {lineAt} from '../../text/lines.ts'
import {toByteCounter} from '../bytes.ts'
import {toJson} from '../json.ts'
import {toReportPath} from '../paths.ts'
import {toRecent} from '../recent.ts'
import {nobody, toSeverity} from '../severity.ts'
import {type Source, type Stretch, toReader, toSource, toSpan} from '../sources.ts'

type Position = {readonly line: number; readonly column?: number}
type Range = {readonly start: Position; readonly end: Position}

/** Gives the position of an offset, in bytes. */
type Locate = (offset: number) => Position
/** A source whose places can be said in bytes. */
type Located = {readonly source: Source; readonly locate: Locate}
type Find = (filePath: string) => Located | undefined

/** Diagnostics for reviewdog. Its columns count bytes of UTF-8 from 1; where a file cannot be read, or is another by now, there are none. */
export default function rdjson(results: readonly LintResult[], context: FormatContext): string {
  const read = toReader(context)
  const findOther = toRecent((filePath) => toLocated(read(filePath)))
  const diagnostics = results.flatMap((result) => {
    const {filePath, messages} = result
    const own = messages.length > 0 ? toLocated(toSource(result)) : undefined
    const find: Find = (other) => (other === filePath ? own : findOther(other))
    return messages.map((message) => toDiagnostic(filePath, message, find, context))
  })
  return `${toJson({source: {name: 'provlint'}, diagnostics})}\n`
}

function toLocated(source: Source | undefined): Located | undefined {
  if (source === undefined) return undefined
  const count = toByteCounter(source.text)
  const locate = (offset: number) => {
    const row = lineAt(source.starts, offset)
    return {line: row + 1, column: count(offset) - count(source.starts[row] ?? 0) + 1}
  }
  return {source, locate}
}

function toDiagnostic(filePath: string, message: LintMessage, find: Find, context: FormatContext) {
  const own = find(filePath)
  const {related = []} = message
  return {
    message: message.message,
    location: {path: toReportPath(filePath, context), range: toRange(message, own)},
    severity: toSeverity(message).toUpperCase(),
    code: {value: message.ruleId ?? nobody},
    ...(own === undefined ? {} : toSuggestions(message, own)),
    ...(related.length === 0 ? {} : {related_locations: related.map((place) => toRelated(place, find, context))})
  }
}

function toRelated(place: RelatedPlace, find: Find, context: FormatContext) {
  const location = {path: toReportPath(place.filePath, context), range: toRange(place, find(place.filePath))}
  return {...(place.message === undefined ? {} : {message: place.message}), location}
}

function toRange(stretch: Stretch, located: Located | undefined): Range {
  const {line, endLine = line} = stretch
  if (located === undefined || endLine > located.source.starts.length) return {start: {line}, end: {line: endLine}}
  const {start, end} = toSpan(located.source, stretch)
  return {start: located.locate(start), end: located.locate(end)}
}

/** What a fix or a suggestion would write: each of them a replacement of its own. */
function toSuggestions({fix, suggestions = []}: LintMessage, {locate}: Located) {
  const fixes = [...(fix === undefined ? [] : [fix]), ...suggestions.map((suggestion) => suggestion.fix)]
  const written = fixes.map(({range: [start, end], text}) => ({range: {start: locate(start), end: locate(end)}, text}))
  return written.length === 0 ? {} : {suggestions: written}
}
