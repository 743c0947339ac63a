import type {LintMessage, LintResult} from '../../model/result.ts'
import {counted} from '../count.ts'

/** ESLint's `compact`: a line a finding, for the problem matcher `$eslint-compact`, which needs a rule in the brackets. */
export default function compact(results: readonly LintResult[]): string {
  const lines = results.flatMap(({filePath, messages}) => messages.map((message) => toLine(filePath, message)))
  return lines.length === 0 ? '' : `${lines.join('\n')}\n\n${counted(lines.length, 'problem')}\n`
}

function toLine(filePath: string, {line, column, severity, message, ruleId}: LintMessage): string {
  const kind = severity === 2 ? 'Error' : 'Warning'
  return `${toPlain(filePath)}: line ${line}, col ${column}, ${kind} - ${toPlain(message)} (${ruleId ?? 'provlint'})`
}

/** The matcher takes the last place of a line for the true one, so no text of others may look like a place. */
function toPlain(text: string): string {
  return text.replace(/:(?=\sline\s\d+,\scol\s\d)/gu, '\\u003a')
}
