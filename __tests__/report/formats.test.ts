import {describe, expect, it} from '@jest/globals'
import {toResult} from '../../src/check/result.ts'
import type {Formatter} from '../../src/model/result.ts'
import {loadFormatter} from '../../src/report/formats.ts'
import {formatNames} from '../../src/report/names.ts'
import {context, hostile, message, results} from '../helpers/results.ts'

/** VS Code's own expressions, $eslint-stylish and $eslint-compact, and the shape of unix. */
const file = /^((?:[a-zA-Z]:)*[./\\]+.*?)$/u
const row = /^\s+(\d+):(\d+)\s+(error|warning|info)\s+(.+?)(?:\s\s+(.*))?$/u
const compact = /^(.+):\sline\s(\d+),\scol\s(\d+),\s(Error|Warning|Info)\s-\s(.+)\s\((.+)\)$/u
const unix = /^(.+?):(\d+):(\d+): (.+) \[(Error|Warning)(?:\/(.+))?\]$/u

const format = async (name: string, ...given: Partial<Parameters<Formatter>>) =>
  (await loadFormatter(name, '/'))(given[0] ?? results, given[1] ?? context)

/** What every message of the results should come back as. */
const expected = results.flatMap(({filePath, messages}) =>
  messages.map(({line, column, severity, message: words, ruleId}) => ({
    filePath,
    line,
    column,
    severity: severity === 2 ? 'error' : 'warning',
    message: words,
    ruleId
  }))
)

type Parts = readonly (string | undefined)[]

const toFound = ([filePath, line, column, severity = '', words, ruleId]: Parts) => ({
  filePath,
  line: Number(line),
  column: Number(column),
  severity: severity.toLowerCase(),
  message: words,
  ruleId: ruleId ?? null
})

describe('stylish', () => {
  it('comes back whole through the expressions of VS Code', async () => {
    let current = ''
    const found = (await format('stylish')).split('\n').flatMap((line) => {
      current = file.exec(line)?.[1] ?? current
      const parts = row.exec(line)
      return parts ? [toFound([current, ...parts.slice(1)])] : []
    })

    expect(found).toEqual(expected)
  })

  it('is laid out as ESLint does it', async () => {
    expect(await format('stylish')).toMatchInlineSnapshot(`
"
/news/wire/dam.txt
   1:1    error    Not a text file - expected UTF-8
   3:1    warning  Laid to nobody: "sources say"                                    dull-news
  12:103  error    Repeats an earlier paragraph: "The dam (old) gave way" (line 3)  dull-news

/news/post/rain, more.txt
  1:1  warning  Dull  late-news

✖ 4 problems (2 errors, 2 warnings)
"
`)
  })

  it('says nothing where nothing was found', async () => {
    expect(await format('stylish', results.slice(1, 2))).toBe('')
    expect(await format('stylish', [])).toBe('')
  })

  it('colours only when it is told to', async () => {
    expect(await format('stylish')).not.toContain('\u001b')
    expect(await format('stylish', results, {...context, color: true})).toContain(
      '\u001b[4m/news/wire/dam.txt\u001b[24m'
    )
  })

  it('counts what could be fixed', async () => {
    const fix = {range: [0, 1], text: ''} as const
    const [first] = results
    const fixable = first && {
      ...first,
      messages: [message({fix})],
      errorCount: 1,
      warningCount: 0,
      fixableErrorCount: 1
    }

    expect(await format('stylish', fixable ? [fixable] : [])).toContain(
      '✖ 1 problem (1 error, 0 warnings)\n  1 error and 0 warnings potentially fixable with the `--fix` option.'
    )
  })
})

describe.each<[string, RegExp, (parts: Parts) => Parts, string | null]>([
  ['compact', compact, (parts) => parts, 'provlint'],
  ['unix', unix, ([path, line, column, words, severity, ruleId]) => [path, line, column, severity, words, ruleId], null]
])('%s', (name, expression, inOrder, nobody) => {
  it('comes back whole, line by line', async () => {
    const lines = (await format(name)).split('\n')
    const found = lines.slice(0, -3).map((line) => toFound(inOrder(expression.exec(line)?.slice(1) ?? [])))

    expect(lines.slice(-3)).toEqual(['', '4 problems', ''])
    expect(found).toEqual(expected.map((one) => ({...one, ruleId: one.ruleId ?? nobody})))
  })

  it('says nothing where nothing was found, and counts one problem as one', async () => {
    expect(await format(name, results.slice(1, 2))).toBe('')
    expect(await format(name, results.slice(2))).toMatch(/\n\n1 problem\n$/u)
  })
})

describe('a text that looks like a place', () => {
  const words = 'x: line 3, col 4, Error - y (z) /a.txt:3:4: w [Error/v]'
  const [path, other] = ['/news/x: line 3, col 4, Error - y (z).txt', '/news/dam.txt:3:4: w:7']
  const linted = [path, other].map((name) => toResult(name, [message({line: 8, column: 9, message: words})]))

  it('is none to VS Code', async () => {
    const rows = (await format('compact', linted)).split('\n').slice(0, 2)
    const found = rows.map((line) => compact.exec(line)?.slice(1, 5))

    expect(found).toEqual([
      ['/news/x\\u003a line 3, col 4, Error - y (z).txt', '8', '9', 'Error'],
      [other, '8', '9', 'Error']
    ])
  })

  it.each([unix, /^(.+):(\d+):(\d+): (.+) \[(Error|Warning)(?:\/(.+))?\]$/u])('is none to %s', async (expression) => {
    const rows = (await format('unix', linted)).split('\n').slice(0, 2)
    const found = rows.map((line) => expression.exec(line)?.slice(1, 4))

    expect(found).toEqual([
      [path, '8', '9'],
      ['/news/dam.txt\\u003a3\\u003a4: w\\u003a7', '8', '9']
    ])
  })
})

describe('json', () => {
  it('gives back the very results', async () => {
    expect(JSON.parse(await format('json'))).toEqual(results)
    expect(JSON.parse(await format('json', hostile))).toEqual(hostile)
  })

  it('is one line with nothing in it that acts on a terminal', async () => {
    expect(await format('json', hostile)).toMatch(/^[^\p{Cc}\u2028\u202e\ud800]+\n$/u)
  })
})

describe('every format', () => {
  it.each(formatNames)(
    '%s lets no name of a file act on a terminal or begin a workflow command of its own',
    async (name) => {
      const report = await format(name, hostile)

      expect(report.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\u202e|\u2028/u)
      expect(report.match(/^\s*::/gmu) ?? []).toHaveLength(name === 'github' ? 1 : 0)
    }
  )
})
