import type {FormatContext, LintMessage, LintResult, RelatedPlace} from '../model/result.ts'
import {printable} from '../text/printable.ts'
import {toReportPath} from './paths.ts'

/** A result with other messages, and what else of it is other; all the rest is as it was, and read when it is asked for. */
export function withMessages(
  result: LintResult,
  change: (message: LintMessage) => LintMessage,
  others: PropertyDescriptorMap = {}
): LintResult {
  return Object.create(Object.prototype, {
    ...Object.getOwnPropertyDescriptors(result),
    messages: {value: result.messages.map(change), enumerable: true},
    suppressedMessages: {value: result.suppressedMessages.map(change), enumerable: true},
    ...others
  })
}

/** A result whose messages name the file of the other place as the report names files, by its path from the root. */
export function withReportPaths(result: LintResult, base: Pick<FormatContext, 'cwd' | 'root'>): LintResult {
  const isElsewhere = ({related: [first] = []}: LintMessage) => first && first.filePath !== result.filePath
  if (![...result.messages, ...result.suppressedMessages].some(isElsewhere)) return result
  return withMessages(result, (message) => {
    const {related: [first] = []} = message
    const place = first ? describePlace(first) : ''
    if (!first || !message.message.endsWith(place)) return message
    const named = describePlace({...first, filePath: toReportPath(first.filePath, base)})
    return {...message, message: `${message.message.slice(0, -place.length)}${named}`}
  })
}

/** The place in another file that a message ends with. */
function describePlace({filePath, line}: RelatedPlace): string {
  return ` (${printable(filePath)}:${line})`
}
