import type {FormatContext, LintMessage, LintResult} from '../../model/result.ts'
import {counted} from '../count.ts'
import {type Canvas, type Shown, toFrame} from '../frame.ts'
import {type Paint, type Style, toPaint} from '../paint.ts'
import {toSeverity as toWord} from '../severity.ts'
import {toReader, toSource} from '../sources.ts'

/** ESLint's `stylish`: the findings of each file in aligned columns, then how many there are. Nothing when there are none. */
export default function stylish(
  results: readonly LintResult[],
  {color: isColored = false, frame, read}: Pick<FormatContext, 'color' | 'frame' | 'read'>
): string {
  const paint = toPaint(isColored)
  const found = results.filter(({messages}) => messages.length > 0)
  if (found.length === 0) return ''
  const reader = toReader(read === undefined ? {} : {read})
  const toSections = frame
    ? (result: LintResult) => toFramed(result, {...frame, isColored, paint}, reader)
    : ({filePath, messages}: LintResult) => [toSection(filePath, messages, paint)]
  return `\n${found.flatMap(toSections).join('\n')}\n${toSummary(found, paint)}\n`
}

/** A section a finding, each with its frame. A matcher reads the file in one line and the finding in the next. */
function toFramed(result: LintResult, canvas: Canvas, read: Shown['read']): readonly string[] {
  const {filePath, messages} = result
  const source = toSource(result)
  return messages.map((message) => {
    const frame = source && !message.fatal ? toFrame(message, {filePath, source, read}, canvas) : ''
    return `${toSection(filePath, [message], canvas.paint)}${frame}`
  })
}

function toSection(filePath: string, messages: readonly LintMessage[], paint: Paint): string {
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

/** Counts UTF-16 units: near enough to columns for the scripts that align at all. */
function longest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, text.length), 0)
}
