import type {LintMessage, LintResult} from '../model/result.ts'
import {countBy} from '../text/count-by.ts'
import {compareUnits} from '../text/order.ts'

/** What stands for the rule where there is none: the file itself is at fault. */
export const nobody = 'provlint'

/** How much a message weighs, in one word. */
export function toSeverity({severity}: LintMessage): 'error' | 'warning' {
  return severity === 2 ? 'error' : 'warning'
}

/** How many messages of all results weigh so much. */
export function countErrors(results: readonly LintResult[]): {readonly errors: number; readonly warnings: number} {
  return {
    errors: results.reduce((sum, {errorCount}) => sum + errorCount, 0),
    warnings: results.reduce((sum, {warningCount}) => sum + warningCount, 0)
  }
}

/** How often each rule was at work, the busiest first. */
export function countRules(results: readonly LintResult[]): readonly (readonly [rule: string, count: number])[] {
  const found = results.flatMap(({messages}) => messages)
  return [...countBy(found, ({ruleId}) => ruleId ?? nobody)].sort(
    ([left, most], [right, more]) => more - most || compareUnits(left, right)
  )
}
