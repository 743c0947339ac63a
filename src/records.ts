import {toFatal, toWarning} from './check/message.ts'
import type {Complaint} from './model/metadata.ts'
import type {RecordPlace} from './model/record.ts'
import type {LintMessage} from './model/result.ts'
import {holdsFiles} from './read/kind.ts'
import type {FileTimes, Trouble} from './read/load.ts'

/** A job as far as it says of what something is said. */
type Asked = {readonly isAsked: boolean; readonly at?: RecordPlace}

/** One key for each article of an archive: its path, and behind that its record where the file holds many. */
export function toArticleKey(path: string, record?: string): string {
  return record === undefined ? path : `${path}\0${record}`
}

/** The path of the file that such a key is for. */
export function toArticlePath(key: string): string {
  const end = key.indexOf('\0')
  return end < 0 ? key : key.slice(0, end)
}

/** What an article goes by in reports: its file, with its id where each record is a file of its own. */
export function toReportName(filePath: string, record?: string): string {
  return record && holdsFiles(filePath) ? `${filePath}#${record}` : filePath
}

/** What is said of an article, with which of the file it is. */
export function withRecord<Said extends object>(said: Said, record?: string): Said & {readonly record?: string} {
  return record ? {...said, record} : said
}

/** What is said of an article that cannot be read, where it is asked for. */
export function toTrouble({isAsked, at}: Asked, {trouble, line, column}: Trouble): readonly LintMessage[] {
  return isAsked ? [withRecord(toFatal(trouble, line, column), at?.record)] : []
}

/** What is said of an article beside its findings. */
export function toComplaints(
  {complaints}: {readonly complaints: readonly Complaint[]},
  at: RecordPlace | undefined
): readonly LintMessage[] {
  const notice = at?.notice === undefined ? [] : [{message: at.notice, line: at.line}]
  return [...notice, ...complaints].map(({message, line}) => withRecord(toWarning(message, line), at?.record))
}

/** What tells a record from the same bytes at another place: its findings are at that place. */
export function toPlaceKey(at: RecordPlace | undefined): string {
  return at === undefined ? '' : ` ${at.start}:${at.line}:${at.column}`
}

/** A file that cannot be read is read again each time; a record that is none stays that. */
export function toTroubleState({at}: Asked, times: FileTimes | undefined) {
  return at === undefined || times === undefined ? {} : {state: {...times, hash: ''}}
}
