import {join} from 'node:path'
import {describe, expect, it} from '@jest/globals'
import {lintBytes, lintFiles} from '../src/lint.ts'
import type {Rule, TextRule} from '../src/model/rule.ts'
import {defineRule} from '../src/rule.ts'
import {archive} from './helpers/archive.ts'
import {only} from './helpers/rules.ts'

const folder = archive({
  '.lintrc.json': '{"root": true, "extends": "provlint:strict"}',
  'a.txt': 'The dam\r\ngave way.',
  'wire/b.txt': 'Nobody slept.'
})
const say = (check: TextRule['check']): Rule => ({id: 'says', about: 'Says', scope: 'document', options: {}, check})
const lint = (rule: Rule) => lintFiles({cwd: folder, catalogue: only(rule), patterns: []})

describe('a rule that throws', () => {
  it('is one fatal message that names the rule and the file, and the run goes on', async () => {
    const results = await lint(
      say(({document}) => {
        if (document.path === 'a.txt') throw new TypeError('no dam')
        return [{span: {start: 0, end: 6}, message: 'Fine'}]
      })
    )

    expect(
      results.map(({messages, fatalErrorCount}) => [fatalErrorCount, ...messages.map(({message}) => message)])
    ).toEqual([
      [1, `The rule says failed on ${folder}/a.txt: TypeError: no dam`],
      [0, 'Fine']
    ])
  })
})

describe('a place in another article', () => {
  it.each([
    ['a.txt', {start: 9, end: 13}, {line: 2, column: 1, endLine: 2, endColumn: 5}],
    ['gone.txt', {start: 9, end: 13}, {line: 1, column: 1, endLine: 1, endColumn: 1}]
  ])('is where it is in %s now', async (path, span, region) => {
    const results = await lint(
      say(() => [
        {span: {start: 0, end: 3}, message: 'Copied', related: [{path, ...span, message: 'first\n\u001bhere'}]}
      ])
    )
    const [first] = results.find(({filePath}) => filePath.endsWith('b.txt'))?.messages ?? []

    expect(first?.related).toEqual([{filePath: join(folder, path), ...region, message: 'first \\u001bhere'}])
    expect(first?.message).toBe(`Copied (${join(folder, path)}:${region.line})`)
  })
})

describe('a rule that needs trees', () => {
  it('gets one', async () => {
    const rule = defineRule({
      id: 'tree',
      about: 'Tree',
      scope: 'document',
      needs: 'tree',
      options: {},
      *check({tree}) {
        if (tree.children.length > 0) yield {span: {start: 0, end: 0}, message: 'A tree'}
      }
    })
    const result = await lintBytes({cwd: folder, catalogue: only(rule), bytes: Buffer.from('The dam gave way.')})

    expect(result).toMatchObject({filePath: '<text>', errorCount: 1})
  })
})

describe('the metadata of the archive', () => {
  const files = {
    '.lintrc.json': '{"root": true, "archive": {"metadata": "index.txt", "outlets": {"Ostra News Agency": ["ONA"]}}}',
    'index.txt': 'path,outlet,published\nwire/b.txt,The ONA,Friday\ngone.txt,,\n',
    'a.txt': 'Nobody slept.',
    'wire/b.txt': 'Nobody slept.',
    'wire/.lintrc.json': '{}'
  }
  const byOutlet = say(({document}) => [
    {span: {start: 0, end: 0}, message: `${document.header.outlet?.value} ${document.header.outlet?.from}`}
  ])
  const lintIn = async (cwd: string, patterns: readonly string[]) => {
    const results = await lintFiles({cwd, catalogue: only(byOutlet), patterns, rules: {says: 'warn'}})
    return results.map(({filePath, messages}) => [
      filePath.slice(cwd.length + 1),
      ...messages.map(({line, ruleId, message}) => `${line} ${ruleId} ${message}`)
    ])
  }

  it('gives headers, and its faults are told first where the whole archive is linted', async () => {
    const cwd = archive(files)
    const whole = [
      [
        'index.txt',
        '2 null "published" is left out: found "Friday", expected a day or an instant with its zone as in ISO 8601: 2026-01-31, 2026-01-31T08:00:00Z',
        '3 null The row is left out: found the path "gone.txt", expected that of a file in the folder of the archive'
      ],
      ['a.txt', '1 says undefined undefined'],
      ['wire/b.txt', '1 says Ostra News Agency metadata']
    ]

    expect(await lintIn(cwd, [])).toEqual(whole)
    expect(await lintIn(cwd, ['.'])).toEqual(whole)
    expect(await lintIn(cwd, ['wire', '*.txt'])).toEqual(whole.slice(1))
  })

  it('is no article, also when it is named', async () => {
    expect(await lintIn(archive(files), ['index.txt', 'wire/b.txt'])).toEqual([
      ['index.txt', '1 null Left out: the metadata of the archive is no article'],
      ['wire/b.txt', '1 says Ostra News Agency metadata']
    ])
  })

  it('gives a header to a text that is no file, by its name', async () => {
    const request = {cwd: archive(files), catalogue: only(byOutlet), bytes: Buffer.from('Dam'), rules: {says: 'warn'}}

    expect((await lintBytes({...request, name: 'wire/b.txt'})).messages).toMatchObject([
      {message: 'Ostra News Agency metadata'}
    ])
    expect((await lintBytes(request)).messages).toMatchObject([{message: 'undefined undefined'}])
  })

  it('is a fault of the settings where it cannot be read, whatever is linted', async () => {
    const cwd = archive({...files, '.lintrc.json': '{"root": true,\n  "archive": {"metadata": "gone.csv"}}'})

    for (const patterns of [[], ['a.txt']])
      await expect(lintIn(cwd, patterns)).rejects.toThrow(
        `${cwd}/.lintrc.json:2:27: archive.metadata: found no such file "gone.csv", expected a JSON Lines or CSV file`
      )
  })
})
