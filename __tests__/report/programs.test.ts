import {describe, expect, it} from '@jest/globals'
import {Ajv} from 'ajv'
import {toResult} from '../../src/check/result.ts'
import type {LintResult} from '../../src/model/result.ts'
import {loadFormatter} from '../../src/report/formats.ts'
import {type Element, readCommands, readXml} from '../helpers/readers.ts'
import {context, hostile, message, results} from '../helpers/results.ts'

const all: readonly LintResult[] = [...results, ...hostile]
const format = async (name: string, linted = all) => (await loadFormatter(name, '/'))(linted, context)

/** What GitLab's documentation asks of an issue. */
const issue = {
  type: 'object',
  required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
  properties: {
    description: {type: 'string', minLength: 1},
    check_name: {type: 'string', minLength: 1},
    fingerprint: {type: 'string', pattern: '^[0-9a-f]{32}$'},
    severity: {enum: ['info', 'minor', 'major', 'critical', 'blocker']},
    location: {
      type: 'object',
      required: ['path', 'lines'],
      properties: {
        path: {type: 'string', pattern: '^(?!\\./|/)'},
        lines: {
          type: 'object',
          required: ['begin'],
          properties: {begin: {type: 'integer', minimum: 1}, end: {type: 'integer', minimum: 1}}
        }
      }
    }
  }
}

describe('GitLab, by a schema of our own', () => {
  it('is an array of issues, each with a fingerprint that no other has', async () => {
    const twins = ['/news/a.txt', '/news/b.txt'].map((name) =>
      toResult(name, [message({}), message({line: 2})], () => 'The dam\nThe dam')
    )
    const issues = JSON.parse(await format('gitlab', [...all, ...twins]))
    const validate = new Ajv().compile({type: 'array', items: issue})

    expect([validate(issues), validate.errors]).toEqual([true, null])
    expect(issues).toHaveLength(9)
    expect(new Set(issues.map(({fingerprint}: {fingerprint: string}) => fingerprint)).size).toBe(9)
    expect(issues[0]).toMatchObject({severity: 'critical', check_name: 'provlint'})
    expect(await format('gitlab', [])).toBe('[]\n')
  })
})

/** Which elements may stand in which, and the attributes that each must have. */
type Grammar = Readonly<Record<string, {readonly attributes: readonly string[]; readonly children: readonly string[]}>>

const junit: Grammar = {
  testsuites: {attributes: ['name', 'tests', 'failures', 'errors', 'time'], children: ['testsuite']},
  testsuite: {attributes: ['name', 'tests', 'failures', 'errors', 'time'], children: ['testcase']},
  testcase: {attributes: ['name', 'classname', 'file', 'time'], children: ['failure', 'error']},
  failure: {attributes: ['message', 'type'], children: []},
  error: {attributes: ['message', 'type'], children: []}
}
const checkstyle: Grammar = {
  checkstyle: {attributes: ['version'], children: ['file']},
  file: {attributes: ['name'], children: ['error']},
  error: {attributes: ['line', 'column', 'severity', 'message', 'source'], children: []}
}

function findFaults({name, attributes, children}: Element, grammar: Grammar): readonly string[] {
  const known = grammar[name] ?? {attributes: [], children: []}
  return [
    ...known.attributes.filter((one) => !(one in attributes)).map((one) => `${name} without ${one}`),
    ...Object.keys(attributes)
      .filter((one) => !known.attributes.includes(one))
      .map((one) => `${name} with ${one}`),
    ...children.filter((child) => !known.children.includes(child.name)).map((child) => `${child.name} in ${name}`),
    ...children.flatMap((child) => findFaults(child, grammar))
  ]
}

describe.each([
  ['junit', junit],
  ['checkstyle', checkstyle]
])('%s, well-formed XML by a check of its structure of our own', (name, grammar) => {
  it.each([
    ['findings', all],
    ['nothing', []]
  ])('holds %s', async (_, linted) => {
    expect(findFaults(readXml(await format(name, linted)), grammar)).toEqual([])
  })
})

describe('junit', () => {
  it('counts what it holds: a clean file passed, a file that cannot be judged is an error', async () => {
    const {attributes, children} = readXml(await format('junit', results))

    expect(attributes).toMatchObject({tests: '5', failures: '3', errors: '1'})
    expect(children.map(({attributes: {name, tests, failures, errors}}) => [name, tests, failures, errors])).toEqual([
      ['wire/dam.txt', '3', '2', '1'],
      ['clean.txt', '1', '0', '0'],
      ['post/rain, more.txt', '1', '1', '0']
    ])
  })
})

describe('github', () => {
  it('has errors first, and columns only within one line', async () => {
    const log = await format('github', results)

    expect(readCommands(log).map(({severity}) => severity)).toEqual(['error', 'error', 'warning', 'warning'])
    expect(log).toContain('::warning file=wire/dam.txt,line=3,endLine=4,title=dull-news::Laid to nobody')
    expect(log).toContain('::warning file=post/rain%2C more.txt,line=1,endLine=1,col=1,title=late-news::Dull\n')
  })
})
