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
