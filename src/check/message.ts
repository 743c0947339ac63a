import type {Edit, Finding, Place} from '../model/finding.ts'
import type {Fix, LintMessage, RelatedPlace} from '../model/result.ts'
import type {ActiveRule} from '../model/settings.ts'
import {compareUnits} from '../text/order.ts'
import {printable, printableLine} from '../text/printable.ts'
import type {Verdict} from './check.ts'
import type {Placer} from './place.ts'

/** What a message needs of the article that it speaks of. */
export type Setting = {
  readonly filePath: string
  readonly text: string
  readonly placer: Placer
  /** Gives the place of another article, the one of a path. */
  readonly elsewhere: (place: Place & {path: string}) => RelatedPlace
}

/** A verdict as a diagnostic in ESLint's shape. */
export function toMessage(verdict: Verdict, setting: Setting): LintMessage {
  return verdict.kind === 'finding'
    ? fromFinding(verdict.active, verdict.finding, setting)
    : fromThrown(verdict.active, verdict.error, setting)
}

/** Orders messages by place, then by rule, then by what they say. */
export function byPlace(left: LintMessage, right: LintMessage): number {
  return (
    left.line - right.line ||
    left.column - right.column ||
    compareUnits(left.ruleId ?? '', right.ruleId ?? '') ||
    compareUnits(left.message, right.message)
  )
}

/** A diagnostic about a file that cannot be judged. */
export function toFatal(message: string, line = 1, column = 1, ruleId: string | null = null): LintMessage {
  return {ruleId, severity: 2, fatal: true, message: printableLine(message), line, column}
}

/** A diagnostic about a file that is no fault of an article. */
export function toWarning(message: string, line = 1): LintMessage {
  return {ruleId: null, severity: 1, message: printableLine(message), line, column: 1}
}

function fromFinding({rule, severity}: ActiveRule, finding: Finding, setting: Setting): LintMessage {
  const related = (finding.related ?? []).map((place) => toRelated(place, setting))
  const fix = finding.fix && toFix(finding.fix, setting)
  const suggestions = (finding.suggest ?? []).flatMap(({desc, fix: edits}) => {
    const suggested = toFix(edits, setting)
    return suggested ? [{desc: printableLine(desc), fix: suggested}] : []
  })
  return {
    ruleId: rule.id,
    severity: severity === 'error' || finding.fatal ? 2 : 1,
    message: `${printableLine(finding.message).trim()}${describePlaces(related, setting)}`,
    ...setting.placer.toRegion(finding.span),
    ...(fix ? {fix} : {}),
    ...(suggestions.length > 0 ? {suggestions} : {}),
    ...(related.length > 0 ? {related} : {})
  }
}

/** Where the first of the other places is, so that a message can be understood where only messages are shown. */
function describePlaces([first]: readonly RelatedPlace[], {filePath}: Setting): string {
  if (!first) return ''
  return first.filePath === filePath ? ` (line ${first.line})` : ` (${printable(first.filePath)}:${first.line})`
}

function fromThrown({rule}: ActiveRule, error: unknown, {filePath}: Setting): LintMessage {
  return toFatal(`The rule ${rule.id} failed on ${printable(filePath)}: ${describeThrown(error)}`, 1, 1, rule.id)
}

function describeThrown(error: unknown): string {
  if (error instanceof Error) return `${error.name}: ${error.message}`
  return typeof error === 'object' ? 'something without words' : String(error)
}

function toRelated(place: Place, {filePath, placer, elsewhere}: Setting): RelatedPlace {
  const {path, message} = place
  const said = message === undefined ? {} : {message: printableLine(message)}
  if (path !== undefined) return elsewhere({...place, path, ...said})
  return {filePath, ...placer.toRegion(place), ...said}
}

/** Several edits become one that spans them all, as ESLint has it. Edits that overlap or cannot be placed make no fix. */
function toFix(edits: readonly Edit[], {text, placer}: Setting): Fix | undefined {
  const ordered = edits.toSorted((left, right) => left.start - right.start || left.end - right.end)
  const first = ordered[0]
  const last = ordered.at(-1)
  if (!first || !last) return undefined
  const raw = placer.toRaw({start: first.start, end: last.end})
  if (!raw) return undefined
  let written = ''
  let at = first.start
  for (const edit of ordered) {
    if (edit.start < at || !placer.canHold(edit.text)) return undefined
    written += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return {range: [raw.start, raw.end], text: written}
}
