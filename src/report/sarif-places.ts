import type {FormatContext, LintMessage, RelatedPlace} from '../model/result.ts'
import {printable} from '../text/printable.ts'
import {toReportPath, toUri} from './paths.ts'
import {nobody} from './severity.ts'
import type {Stretch} from './sources.ts'

/** Where a file is, as SARIF says it. */
export function toArtifact(filePath: string, context: FormatContext) {
  const {uri, isRelative} = toUri(filePath, context)
  return {uri, ...(isRelative ? {uriBaseId: '%SRCROOT%'} : {})}
}

/**
 * Where a finding is. A pull request shows it only where it changes every line of the region: of several lines that is
 * the first, and all of them are its context.
 */
export function toLocation(filePath: string, stretch: Stretch, context: FormatContext) {
  const region = toRegion(stretch)
  const {startLine, startColumn, endLine} = region
  const first =
    endLine === undefined || endLine === startLine
      ? {region}
      : {region: {startLine, startColumn}, contextRegion: region}
  return {physicalLocation: {artifactLocation: toArtifact(filePath, context), ...first}}
}

/** The other places of a finding; the message links the first by its number. */
export function toRelatedLocations({related = []}: LintMessage, context: FormatContext) {
  if (related.length === 0) return {}
  return {
    relatedLocations: related.map((place, index) => ({
      id: index + 1,
      physicalLocation: {artifactLocation: toArtifact(place.filePath, context), region: toRegion(place)},
      ...(place.message ? {message: {text: toPlain(place.message)}} : {})
    }))
  }
}

/** What a finding says, never empty; the other place that it ends with, or one that is added, is a link. */
export function toMessageText(
  {message, related: [first] = []}: LintMessage,
  filePath: string,
  context: FormatContext
): string {
  if (first === undefined) return toPlain(message) || nobody
  const place = describe(first, filePath, context)
  const said = message.endsWith(` (${place})`) ? message.slice(0, -place.length - 3) : message
  return `${toPlain(said)} ([${place.replace(/[[\]\\]/gu, '\\$&')}](1))`
}

/** As messages have it. */
function describe({filePath, line}: RelatedPlace, own: string, context: FormatContext): string {
  return filePath === own ? `line ${line}` : `${printable(toReportPath(filePath, context))}:${line}`
}

/** Text of an article may look like a link; a space makes it none. */
function toPlain(text: string): string {
  return text.replaceAll('](', '] (')
}

function toRegion({line, column, endLine, endColumn}: Stretch) {
  if (endLine === undefined || endColumn === undefined) return {startLine: line, startColumn: column}
  return {startLine: line, startColumn: column, endLine, endColumn}
}
