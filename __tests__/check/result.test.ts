import {describe, expect, it} from '@jest/globals'
import {toFatal} from '../../src/check/message.ts'
import {toResult} from '../../src/check/result.ts'
import type {LintMessage} from '../../src/model/result.ts'

const fix = {range: [0, 1], text: ''} as const
const warning: LintMessage = {ruleId: 'dull-news', severity: 1, message: 'Dull', line: 3, column: 1}
const error: LintMessage = {...warning, severity: 2, line: 2, fix}

describe('toResult', () => {
  it('counts and orders', () => {
    expect(toResult('/news/dam.txt', [{...warning, fix}, warning, error, toFatal('No text')], () => 'The dam')).toEqual(
      {
        filePath: '/news/dam.txt',
        messages: [toFatal('No text'), error, {...warning, fix}, warning],
        suppressedMessages: [],
        errorCount: 2,
        fatalErrorCount: 1,
        warningCount: 2,
        fixableErrorCount: 1,
        fixableWarningCount: 1,
        source: 'The dam',
        usedDeprecatedRules: []
      }
    )
  })

  it('leaves the source out where nothing was found, or there is none', () => {
    expect(toResult('/news/dam.txt', [], () => 'The dam')).not.toHaveProperty('source')
    expect(toResult('/news/dam.txt', [warning])).not.toHaveProperty('source')
    expect(toResult('/news/empty.txt', [warning], () => '')).toHaveProperty('source', '')
  })

  it('counts what is reported only, and keeps the source for what is not', () => {
    const suppressed = [{...warning, suppressions: [{kind: 'file', justification: 'known'} as const]}]

    expect(toResult('/news/dam.txt', [], () => 'The dam', suppressed)).toMatchObject({
      messages: [],
      suppressedMessages: suppressed,
      warningCount: 0,
      source: 'The dam'
    })
  })
})
