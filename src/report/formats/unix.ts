import type {LintMessage, LintResult} from '../../model/result.ts'
import {counted} from '../count.ts'

/** ESLint's `unix`: file, line and column before a colon, as compilers print them. */
export default function unix(results: readonly LintResult[]): string {
  const lines = results.flatMap(({filePath, messages}) => messages.map((message) => toLine(filePath, message)))
  return lines.length === 0 ? '' : `${lines.join('\n')}\n\n${counted(lines.length, 'problem')}\n`
}

function toLine(filePath: string, {line, column, severity, message, ruleId}: LintMessage): string {
  const rule = ruleId === null ? '' : `/${ruleId}`
  const path = filePath.replace(/:(?=\d+(?::|$))/gu, colon)
  const words = message.replace(/:(?=\d+:\d+:)/gu, colon)
  return `${path}:${line}:${column}: ${words} [${severity === 2 ? 'Error' : 'Warning'}${rule}]`
}

/** For a colon that would make a text of others look like a place. */
const colon = '\\u003a'
