import type {FormatContext, LintMessage, LintResult} from '../../model/result.ts'
import {counted} from '../count.ts'
import {toCodeSpan} from '../markup.ts'
import {toReportPath} from '../paths.ts'
import {countErrors, countRules, nobody, toSeverity} from '../severity.ts'

/** A comment on a pull request holds 65,536 characters. */
const longest = 60_000

/** A summary for a pull request: how many findings, of which rules, and the first of them, file by file. */
export default function markdown(results: readonly LintResult[], context: FormatContext): string {
  const {errors, warnings} = countErrors(results)
  const total = errors + warnings
  const files = counted(results.length, 'file')
  if (total === 0) return `## provlint\n\nNothing found in ${files}.\n`
  const counts = `${counted(total, 'problem')} (${counted(errors, 'error')}, ${counted(warnings, 'warning')}) in ${files}.`
  const rules = countRules(results).map(([rule, count]) => `- ${count} × ${toCodeSpan(rule)}\n`)
  return `## provlint\n\n**${counts}**\n\n${rules.join('')}${toFindings(results, total, context)}`
}

/** As many as a comment holds, and how many more there are. */
function toFindings(results: readonly LintResult[], total: number, context: FormatContext): string {
  const written: string[] = []
  let [shown, length] = [0, 0]
  for (const {filePath, messages} of results) {
    let head = `\n### ${toCodeSpan(toReportPath(filePath, context))}\n\n`
    for (const message of messages) {
      const item = `${head}${toItem(message)}`
      length += item.length
      if (length > longest) return `${written.join('')}\n${counted(total - shown, 'further problem')}.\n`
      written.push(item)
      shown++
      head = ''
    }
  }
  return written.join('')
}

function toItem(message: LintMessage): string {
  const {line, column, ruleId} = message
  return `- ${line}:${column} **${toSeverity(message)}** ${toCodeSpan(message.message)} ${toCodeSpan(ruleId ?? nobody)}\n`
}
