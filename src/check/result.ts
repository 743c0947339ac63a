import type {LintMessage, LintResult} from '../model/result.ts'
import {byPlace} from './message.ts'

/** The messages of one file with their counts, in ESLint's shape. Where there are some, the file is read again when its `source` is asked for. */
export function toResult(
  filePath: string,
  messages: readonly LintMessage[],
  readSource?: () => string | undefined,
  suppressed: readonly LintMessage[] = []
): LintResult {
  const errors = messages.filter(({severity}) => severity === 2)
  const warnings = messages.filter(({severity}) => severity === 1)
  const result = {
    filePath,
    messages: messages.toSorted(byPlace),
    suppressedMessages: suppressed.toSorted(byPlace),
    errorCount: errors.length,
    fatalErrorCount: errors.filter(({fatal}) => fatal).length,
    warningCount: warnings.length,
    fixableErrorCount: errors.filter(({fix}) => fix).length,
    fixableWarningCount: warnings.filter(({fix}) => fix).length,
    usedDeprecatedRules: []
  }
  if (messages.length + suppressed.length === 0 || readSource === undefined) return result
  return Object.defineProperty(result, 'source', {get: readSource, enumerable: true})
}
