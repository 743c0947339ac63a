import {describe, expect, it} from '@jest/globals'
import fc from 'fast-check'
import {toResult} from '../../src/check/result.ts'
import type {LintMessage, LintResult} from '../../src/model/result.ts'
import {loadFormatter} from '../../src/report/formats.ts'
import {formatNames} from '../../src/report/names.ts'
import {printable, printableLine} from '../../src/text/printable.ts'
import {type Row, readCommands} from '../helpers/readers.ts'
import {context, message} from '../helpers/results.ts'
import {
  readCheckstyle,
  readDiagnostics,
  readIssues,
  readJunit,
  readLines,
  readPage,
  readSarif,
  readSummary
} from '../helpers/rows.ts'

/** What would like to end a string, a tag, a code span, a link, a line or a command. */
const traps = [
  '::error::',
  '##[error]x',
  '##',
  '[',
  '%0A',
  '``',
  '`',
  '](1)',
  '<script>',
  ']]>',
  '&amp;',
  '-->',
  '"',
  "'",
  '\\',
  '|',
  '@ostra',
  ',',
  '=',
  '\r\n',
  '\u001b[31m',
  '\u2028',
  '\u202e',
  '\ud800',
  '漢👍é',
  '  ',
  '#'
]
const text = fc
  .array(fc.oneof(fc.constantFrom(...traps), fc.string({unit: 'binary', maxLength: 4}), fc.constantFrom('dam', ' ')), {
    maxLength: 8
  })
  .map((parts) => `x${parts.join('')}`)
const name = text.map((given) => given.replaceAll(/[/\0]/gu, '_'))
const finding: fc.Arbitrary<LintMessage> = fc
  .record({words: text, rule: fc.option(name), line: fc.integer({min: 1, max: 3}), severity: fc.constantFrom(1, 2)})
  .map(({words, rule, line, severity}) =>
    message({ruleId: rule, message: words, line, severity: severity === 2 ? 2 : 1})
  )
const linted = fc
  .uniqueArray(fc.record({name, found: fc.array(finding, {maxLength: 3}), source: text}), {
    selector: (one) => one.name,
    maxLength: 3
  })
  .map((files) => files.map((one) => toResult(`/news/${one.name}`, one.found, () => one.source)))

type Said = (text: string) => string
type Reader = readonly [name: string, read: (report: string) => readonly Partial<Row>[], path: Said, message: Said]

const raw: Said = (given) => given
const readers: readonly Reader[] = [
  ['jsonl', readLines, raw, raw],
  ['rdjson', readDiagnostics, raw, raw],
  ['gitlab', readIssues, raw, raw],
  ['sarif', readSarif, (given) => Buffer.from(given).toString(), (given) => given.replaceAll('](', '] (')],
  ['github', readCommands, printable, printableLine],
  ['checkstyle', readCheckstyle, printable, printable],
  ['junit', readJunit, printable, printable],
  ['html', readPage, printable, printable],
  ['markdown', readSummary, printable, printable]
]

describe.each(readers)('%s', (format, read, toPath, toMessage) => {
  it('gives back every finding, whatever files, rules and messages are called', async () => {
    const formatter = await loadFormatter(format, '/')
    await fc.assert(
      fc.asyncProperty(linted, async (results) => {
        const found = read(await formatter(results, context))
        const expected = results.flatMap((result) => toRows(result, toPath, toMessage))
        const known = found.map((row) => Object.keys(row))
        const wanted = expected.map((row, index) =>
          Object.fromEntries(Object.entries(row).filter(([key]) => known[index]?.includes(key) ?? true))
        )

        expect(sorted(found)).toEqual(sorted(wanted))
      }),
      {numRuns: 150}
    )
  })
})

describe.each(formatNames)('%s', (format) => {
  it('prints nothing raw, says the same twice, and starts no command that is not its own', async () => {
    const formatter = await loadFormatter(format, '/')
    await fc.assert(
      fc.asyncProperty(linted, async (results) => {
        const report = await formatter(results.map(toPrintable), context)
        const commands = report.split('\n').filter((line) => /^\s*::/u.test(line))

        expect(report.replaceAll('\n', '')).not.toMatch(/\p{Cc}|[\u2028\u2029\u202a-\u202e\u2066-\u2069]|\p{Cs}/u)
        expect(report).not.toContain('##[')
        expect(commands).toHaveLength(format === 'github' ? results.flatMap(({messages}) => messages).length : 0)
        expect(await formatter(results.map(toPrintable), context)).toBe(report)
      }),
      {numRuns: 60}
    )
  })
})

/** As the core hands messages out: printable, on one line. */
function toPrintable(result: LintResult): LintResult {
  const messages = result.messages.map((one) => ({
    ...one,
    ruleId: one.ruleId && printableLine(one.ruleId),
    message: printableLine(one.message)
  }))
  return toResult(result.filePath, messages, () => result.source)
}

function toRows({filePath, messages}: LintResult, toPath: Said, toMessage: Said): readonly Row[] {
  return messages.map(({line, severity, message: words, ruleId}) => ({
    path: toPath(filePath.slice('/news/'.length)),
    line,
    severity: severity === 2 ? 'error' : 'warning',
    message: toMessage(words),
    rule: toMessage(ruleId ?? 'provlint')
  }))
}

function sorted(rows: readonly object[]): readonly string[] {
  return rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort()
}
