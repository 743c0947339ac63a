import type {FormatContext, LintMessage, LintResult} from '../../model/result.ts'
import {printable, printableLine} from '../../text/printable.ts'
import {toReportPath} from '../paths.ts'
import {nobody, toSeverity} from '../severity.ts'

/** Workflow commands of GitHub Actions, errors first: of each kind only the first ten of a step are shown. */
export default function github(results: readonly LintResult[], context: FormatContext): string {
  const found = results.flatMap(({filePath, messages}) => {
    const file = printable(toReportPath(filePath, context))
    return messages.map((message) => ({message, command: toCommand(file, message)}))
  })
  return found
    .toSorted((left, right) => right.message.severity - left.message.severity)
    .map(({command}) => command)
    .join('')
}

function toCommand(file: string, message: LintMessage): string {
  const {line, column, endLine = line, endColumn, ruleId} = message
  const columns = endLine === line ? [['col', column] as const, ['endColumn', endColumn] as const] : []
  const properties = [
    ['file', file] as const,
    ['line', line] as const,
    ['endLine', endLine] as const,
    ...columns,
    ['title', printableLine(ruleId ?? nobody)] as const
  ]
  const written = properties.flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${toProperty(`${value}`)}`]
  )
  return `::${toSeverity(message)} ${written.join(',')}::${toData(printableLine(message.message))}\n`
}

function toProperty(text: string): string {
  return toData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

function toData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}
