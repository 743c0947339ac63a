import type {FormatContext, LintMessage, LintResult} from '../../model/result.ts'
import {toXml} from '../markup.ts'
import {toReportPath} from '../paths.ts'
import {nobody, toSeverity} from '../severity.ts'

/** JUnit's XML: a suite a file, a case a finding; a file with nothing found in it is one case that passed. */
export default function junit(results: readonly LintResult[], context: FormatContext): string {
  const all = results.flatMap(({messages}) => messages)
  const tests = results.reduce((sum, {messages}) => sum + Math.max(1, messages.length), 0)
  const suites = results.map(({filePath, messages}) => toSuite(toXml(toReportPath(filePath, context)), messages))
  const head = `<testsuites name="provlint" tests="${tests}" ${toCounts(all)} time="0">`
  return `<?xml version="1.0" encoding="UTF-8"?>\n${head}\n${suites.join('')}</testsuites>\n`
}

function toSuite(name: string, messages: readonly LintMessage[]): string {
  const tests = Math.max(1, messages.length)
  const cases = messages.map((message) => toCase(name, message))
  if (cases.length === 0) cases.push(`    <testcase name="${name}" classname="${name}" file="${name}" time="0"/>\n`)
  return `  <testsuite name="${name}" tests="${tests}" ${toCounts(messages)} time="0">\n${cases.join('')}  </testsuite>\n`
}

function toCounts(messages: readonly LintMessage[]): string {
  const errors = messages.filter(({fatal}) => fatal).length
  return `failures="${messages.length - errors}" errors="${errors}"`
}

/** A file that cannot be judged is an error of its test, a finding a failure. */
function toCase(path: string, message: LintMessage): string {
  const {line, column, ruleId, fatal} = message
  const name = `${toXml(ruleId ?? nobody)} (${line}:${column})`
  const element = fatal ? 'error' : 'failure'
  const words = toXml(message.message)
  return [
    `    <testcase name="${name}" classname="${path}" file="${path}" time="0">\n`,
    `      <${element} message="${words}" type="${toSeverity(message)}">`,
    `${path}:${line}:${column}: ${words}</${element}>\n`,
    '    </testcase>\n'
  ].join('')
}
