import type {LintMessage, RelatedPlace} from './result.ts'

/** The lines of a file that have changed: all of them, none but the name, or stretches of them, first and last. */
export type ChangedLines = 'all' | 'moved' | readonly (readonly [first: number, last: number])[]

/** The files that have changed, by their absolute paths. */
export type Changed = ReadonlyMap<string, ChangedLines>

type Lines = {readonly line: number; readonly endLine?: number}

/** The file that something is said of, by its name in reports: a record of a web archive has its id behind that of the file. */
export function toFilePath(filePath: string, record?: string): string {
  const end = `#${record}`
  return record !== undefined && filePath.endsWith(end) ? filePath.slice(0, -end.length) : filePath
}

/** Whether a finding in a file is one of a change: it lies in it, or was caused by it. Where nothing is said to have changed, all are. */
export function isOfChange(changed: Changed | undefined, filePath: string, message: LintMessage): boolean {
  return changed === undefined || isInChanged(changed, filePath, message) || isByChanged(changed, message)
}

/** Whether another place that a finding speaks of lies in a changed line. */
export function isByChanged(changed: Changed, {related = []}: LintMessage): boolean {
  return related.some((place) => overlaps(toLines(changed, place), place))
}

/** Whether a finding in a file lies in a changed line, or is of a file that could not be judged. */
function isInChanged(changed: Changed, filePath: string, message: LintMessage): boolean {
  const lines = toLines(changed, {filePath, ...(message.record === undefined ? {} : {record: message.record})})
  return message.fatal === true || lines === 'moved' || overlaps(lines, message)
}

/** A page in a web archive has lines of its own, so that all of them may have changed. */
function toLines(changed: Changed, {filePath, record}: Pick<RelatedPlace, 'filePath' | 'record'>) {
  const file = toFilePath(filePath, record)
  const lines = changed.get(file)
  return lines !== undefined && lines !== 'moved' && file !== filePath ? 'all' : lines
}

function overlaps(lines: ChangedLines | undefined, {line, endLine = line}: Lines): boolean {
  if (lines === undefined || typeof lines === 'string') return lines === 'all'
  return lines.some(([first, last]) => first <= endLine && line <= last)
}
