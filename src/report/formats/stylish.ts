import {styleText} from 'node:util'
import type {FormatContext, LintMessage, LintResult} from '../../model/result.ts'
import {counted} from '../count.ts'

type Style = Parameters<typeof styleText>[0]
type Paint = (style: Style, text: string) => string

/** ESLint's `stylish`: the findings of each file in aligned columns, then how many there are. Nothing when there are none. */
export default function stylish(results: readonly LintResult[], {color = false}: Pick<FormatContext, 'color'>): string {
  const paint: Paint = color ? (style, text) => styleText(style, text, {validateStream: false}) : (_, text) => text
  const found = results.filter(({messages}) => messages.length > 0)
  if (found.length === 0) return ''
  return `\n${found.map((result) => toSection(result, paint)).join('\n')}\n${toSummary(found, paint)}\n`
}

function toSection({filePath, messages}: LintResult, paint: Paint): string {
  const widths = {
    line: longest(messages.map(({line}) => String(line))),
    column: longest(messages.map(({column}) => String(column))),
    severity: longest(messages.map(toWord)),
    message: longest(messages.map(({message}) => message))
  }
  const rows = messages.map((message) => {
    const place = `${String(message.line).padStart(widths.line)}:${String(message.column).padEnd(widths.column)}`
    const severity = paint(message.severity === 2 ? 'red' : 'yellow', toWord(message).padEnd(widths.severity))
    const rule = message.ruleId === null ? '' : paint('dim', message.ruleId)
    return `  ${paint('dim', place)}  ${severity}  ${message.message.padEnd(widths.message)}  ${rule}`.trimEnd()
  })
  return `${[paint('underline', filePath), ...rows].join('\n')}\n`
}

function toSummary(results: readonly LintResult[], paint: Paint): string {
  const sum = (count: (result: LintResult) => number) => results.reduce((total, result) => total + count(result), 0)
  const errors = sum(({errorCount}) => errorCount)
  const warnings = sum(({warningCount}) => warningCount)
  const fixable = [
    sum(({fixableErrorCount}) => fixableErrorCount),
    sum(({fixableWarningCount}) => fixableWarningCount)
  ] as const
  const style: Style = errors > 0 ? ['red', 'bold'] : ['yellow', 'bold']
  const lines = [
    `✖ ${counted(errors + warnings, 'problem')} (${counted(errors, 'error')}, ${counted(warnings, 'warning')})`
  ]
  if (fixable[0] + fixable[1] > 0) {
    lines.push(
      `  ${counted(fixable[0], 'error')} and ${counted(fixable[1], 'warning')} potentially fixable with the \`--fix\` option.`
    )
  }
  return lines.map((line) => paint(style, line)).join('\n')
}

function toWord({severity}: LintMessage): string {
  return severity === 2 ? 'error' : 'warning'
}

/** Counts UTF-16 units: near enough to columns for the scripts that align at all. */
function longest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, text.length), 0)
}
