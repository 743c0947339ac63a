import {readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {describe, expect, it} from '@jest/globals'
import {Ajv2020} from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import fc from 'fast-check'
import {toResult} from '../../src/check/result.ts'
import {rulesMeta} from '../../src/index.ts'
import type {LintMessage} from '../../src/model/result.ts'
import sarif from '../../src/report/formats/sarif.ts'
import {context, hostile, message, results} from '../helpers/results.ts'

const folder = resolve(import.meta.dirname, '../../node_modules/@microsoft/sarif-multitool-ts/assets')
const schema = JSON.parse(readFileSync(join(folder, 'sarif-2.1.0.schema.json'), 'utf8'))
const ajv = new Ajv2020({strict: false, allErrors: true})
formats.default(ajv)
const validate = ajv.compile(schema)

const read = async (linted = results, about = context) => {
  const log = JSON.parse(await sarif(linted, about))
  expect([validate(log), validate.errors]).toEqual([true, null])
  return log.runs[0]
}

const place = {filePath: '/news/wire/dam [1].txt', line: 3, column: 1, endLine: 3, endColumn: 9}
const copy = message({
  line: 7,
  column: 2,
  endLine: 9,
  endColumn: 4,
  related: [place],
  message: '12 words as Wire printed them (wire/dam [1].txt:3)'
})
const suppressed: LintMessage = message({
  line: 2,
  suppressions: [{kind: 'directive', justification: 'quoted at length'}]
})
const baselined: LintMessage = message({line: 3, suppressions: [{kind: 'file', justification: ''}]})

describe('SARIF, held against the schema of OASIS', () => {
  it('is valid for findings, faults of files, nothing at all and hostile names', async () => {
    expect((await read()).results).toHaveLength(4)
    expect((await read(results, {...context, rulesMeta: rulesMeta()})).tool.driver.rules.length).toBeGreaterThan(10)
    expect((await read([])).results).toEqual([])
    expect((await read(hostile)).results).toHaveLength(1)
  })

  it('is valid whatever is said of whatever place', async () => {
    const text = fc.string({unit: 'binary', maxLength: 12})
    const place = fc.record({line: fc.integer({min: 1, max: 4}), column: fc.integer({min: 1, max: 9})})
    await fc.assert(
      fc.asyncProperty(text, text, fc.option(text), place, async (name, words, ruleId, at) => {
        const related = [
          {...at, filePath: `/news/${words}`, endLine: at.line, endColumn: at.column + 3, message: words}
        ]
        await read([
          toResult(`/news/${name}`, [message({...at, ruleId: ruleId || null, message: words, related})], () => words)
        ])
      }),
      {numRuns: 100}
    )
  })

  it('gives a fault of a file a rule of its own, described without an empty text', async () => {
    const {tool, results: entries} = await read()

    expect(entries[0]).toMatchObject({ruleId: 'provlint', level: 'error'})
    expect(tool.driver.rules[entries[0].ruleIndex]).toMatchObject({
      id: 'provlint',
      help: {text: 'A file that cannot be judged'}
    })
  })

  it('keeps the region short, and links the other place in the message', async () => {
    const {
      results: [entry]
    } = await read([toResult('/news/post.txt', [copy])])

    expect(entry.locations[0].physicalLocation).toEqual({
      artifactLocation: {uri: 'post.txt', uriBaseId: '%SRCROOT%'},
      region: {startLine: 7, startColumn: 2},
      contextRegion: {startLine: 7, startColumn: 2, endLine: 9, endColumn: 4}
    })
    expect(entry.message.text).toBe('12 words as Wire printed them ([wire/dam \\[1\\].txt:3](1))')
    expect(entry.relatedLocations).toMatchObject([
      {id: 1, physicalLocation: {artifactLocation: {uri: 'wire/dam%20%5B1%5D.txt'}}}
    ])
  })

  it('has paths relative to the repository, and whole ones for files elsewhere', async () => {
    const linted = ['/news/wire/a.txt', '/b.txt', '<text>'].map((name) => toResult(name, [message({})]))
    const {results: entries, originalUriBaseIds} = await read(linted, {...context, cwd: '/news/wire', root: '/news'})

    expect(originalUriBaseIds).toEqual({'%SRCROOT%': {uri: 'file:///news/'}})
    expect(
      entries.map(
        ({locations: [{physicalLocation}]}: {locations: [{physicalLocation: {artifactLocation: object}}]}) =>
          physicalLocation.artifactLocation
      )
    ).toEqual([
      {uri: 'wire/a.txt', uriBaseId: '%SRCROOT%'},
      {uri: 'file:///b.txt'},
      {uri: '%3Ctext%3E', uriBaseId: '%SRCROOT%'}
    ])
  })

  it('keeps what is suppressed and what is in the baseline, as such', async () => {
    const found = {...toResult('/news/a.txt', [message({line: 1})]), suppressedMessages: [baselined, suppressed]}
    const {results: entries} = await read([found])
    const known = entries.map(({suppressions, baselineState}: Record<string, unknown>) => ({
      suppressions,
      baselineState
    }))

    expect(known).toEqual([
      {baselineState: 'new'},
      {baselineState: 'new', suppressions: [{kind: 'inSource', justification: 'quoted at length'}]},
      {baselineState: 'unchanged', suppressions: [{kind: 'external'}]}
    ])
    expect(await read()).not.toHaveProperty('results[0].baselineState')
  })

  it('carries fixes as places of the text', async () => {
    const {
      results: [entry]
    } = await read([toResult('/news/a.txt', [message({fix: {range: [4, 6], text: '“'}})])])

    expect(entry.fixes[0].artifactChanges[0].replacements).toEqual([
      {deletedRegion: {charOffset: 4, charLength: 2}, insertedContent: {text: '“'}}
    ])
  })
})
