import {toResult} from '../../src/check/result.ts'
import type {FormatContext, LintMessage, LintResult} from '../../src/model/result.ts'

/** What a formatter is told beside the results. */
export const context: FormatContext = {cwd: '/news', rulesMeta: {}}

/** A message with what a test does not care about filled in. */
export function message(about: Partial<LintMessage>): LintMessage {
  return {ruleId: 'dull-news', severity: 2, message: 'Dull', line: 1, column: 1, ...about}
}

/** The results of two files, one of them clean. */
export const results: readonly LintResult[] = [
  toResult(
    '/news/wire/dam.txt',
    [
      message({line: 12, column: 103, message: 'Repeats an earlier paragraph: "The dam (old) gave way" (line 3)'}),
      message({severity: 1, line: 3, column: 1, endLine: 4, endColumn: 9, message: 'Laid to nobody: "sources say"'}),
      message({ruleId: null, fatal: true, message: 'Not a text file - expected UTF-8'})
    ],
    () => 'The dam gave way.\n'
  ),
  toResult('/news/clean.txt', []),
  toResult('/news/post/rain, more.txt', [message({ruleId: 'late-news', severity: 1})])
]

/** Names and messages that would like to act on a terminal or on a workflow. */
export const hostile: readonly LintResult[] = [
  toResult(
    '/news/\u001b[31mdam\u202e\n::error::x.txt',
    [message({message: 'Dull: \\u001b[31m "<&>\' ]]>', related: []})],
    () => 'The dam\u0000\u2028\u202e \ud800 gave way.'
  )
]
