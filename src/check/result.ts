import type {LintMessage, LintResult} from '../model/result.ts'
import {byPlace} from './message.ts'

/** The messages of one file with their counts, in ESLint's shape. */
export function toResult(filePath: string, messages: readonly LintMessage[], source?: string): LintResult {
  const errors = messages.filter(({severity}) => severity === 2)
  const warnings = messages.filter(({severity}) => severity === 1)
  return {
    filePath,
    messages: messages.toSorted(byPlace),
    suppressedMessages: [],
    errorCount: errors.length,
    fatalErrorCount: errors.filter(({fatal}) => fatal).length,
    warningCount: warnings.length,
    fixableErrorCount: errors.filter(({fix}) => fix).length,
    fixableWarningCount: warnings.filter(({fix}) => fix).length,
    ...(messages.length > 0 && source !== undefined ? {source} : {}),
    usedDeprecatedRules: []
  }
}
