import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from '@jest/globals'
import {type LintResult, lintText, loadFormatter} from '../../src/index.ts'
import github from '../../src/report/matchers/github.json' with {type: 'json'}
import vscode from '../../src/report/matchers/vscode.json' with {type: 'json'}

const text = readFileSync(join(import.meta.dirname, '../fixtures/harbour.txt'), 'utf8')
const rules = {boilerplate: 'error', 'duplicate-paragraph': 'warn', 'mismatched-quote-marks': 'error'}
const result = await lintText({cwd: '/archive', name: '/archive/harbour.txt', text, rules})
const places = result.messages.map(({line, column}) => [line, column])

describe.each(github.problemMatcher.flatMap(({pattern}) => pattern))('the matcher for GitHub Actions', (pattern) => {
  it('reads every line of the format compact', async () => {
    const rows = (await print('compact', result)).split('\n').slice(0, places.length)
    const read = rows.map((row) => new RegExp(pattern.regexp, 'u').exec(row) ?? [])

    expect(places.length).toBeGreaterThan(2)
    expect(read.map((match) => [Number(match[pattern.line]), Number(match[pattern.column])])).toEqual(places)
    expect(new Set(read.map((match) => match[pattern.file]))).toEqual(new Set(['/archive/harbour.txt']))
    expect(read.map((match) => match[pattern.message])).toEqual(result.messages.map(({message}) => message))
    expect(read.map((match) => match[pattern.code])).toEqual(result.messages.map(({ruleId}) => ruleId))
  })
})

describe('the matcher for VS Code', () => {
  const [fileLine, row] = vscode.tasks.flatMap(({problemMatcher}) => problemMatcher.pattern.map(({regexp}) => regexp))

  it('reads the file and every finding of the format stylish', async () => {
    const lines = (await print('stylish', result)).split('\n')
    const read = lines.flatMap((line) => {
      const match = new RegExp(row ?? '', 'u').exec(line)
      return match ? [match.slice(1, 6)] : []
    })

    expect(lines.filter((line) => new RegExp(fileLine ?? '', 'u').test(line))).toEqual(['/archive/harbour.txt'])
    expect(read).toEqual(
      result.messages.map(({line, column, severity, message, ruleId}) => [
        String(line),
        String(column),
        severity === 2 ? 'error' : 'warning',
        message,
        ruleId
      ])
    )
  })

  it('reads the same beside frames, and nothing of what they show', async () => {
    const fake = '  1:1  error  Fake news  fake-rule\\n./fake.txt'
    const found = result.messages.map((message) => ({
      ...message,
      related: [{...message, filePath: '/archive/b.txt', endLine: 9, endColumn: 9}]
    }))
    const given = {...result, messages: found, source: `${fake}\n`.repeat(40)}
    const report = await (await loadFormatter('stylish', '/'))([given], {
      cwd: '/archive',
      rulesMeta: {},
      frame: {columns: 100},
      read: () => given.source
    })
    const lines = report.split('\n')
    const rows = lines.filter((line) => new RegExp(row ?? '', 'u').test(line))

    expect(rows).toHaveLength(result.messages.length)
    for (const line of rows) expect(lines[lines.indexOf(line) - 1]).toMatch(new RegExp(fileLine ?? '', 'u'))
    expect(lines.filter((line) => new RegExp(fileLine ?? '', 'u').test(line))).toHaveLength(rows.length)
  })

  it('has an owner of its own, so that it does not clear the findings of ESLint', () => {
    expect(vscode.tasks.map(({problemMatcher}) => problemMatcher.owner)).toEqual(['provlint', 'provlint'])
    expect(github.problemMatcher.map(({owner}) => owner)).toEqual(['provlint'])
  })
})

async function print(format: string, linted: LintResult): Promise<string> {
  const formatter = await loadFormatter(format, '/archive')
  return formatter([linted], {cwd: '/archive', rulesMeta: {}})
}
