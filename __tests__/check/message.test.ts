import {describe, expect, it} from '@jest/globals'
import type {Verdict} from '../../src/check/check.ts'
import {byPlace, type Setting, toFatal, toMessage} from '../../src/check/message.ts'
import {toPlacer} from '../../src/check/place.ts'
import type {Finding} from '../../src/model/finding.ts'
import type {ActiveRule} from '../../src/model/settings.ts'
import {dullNews} from '../helpers/rules.ts'

const text = 'The dam gave way.\nNobody slept.'
const setting: Setting = {
  filePath: '/news/dam.txt',
  text,
  placer: toPlacer({text, origin: {kind: 'identity'}}),
  elsewhere: ({path, start, end}) => ({filePath: `/news/${path}`, line: 7, column: start, endLine: 7, endColumn: end})
}
const span = {start: 18, end: 24}
const active: ActiveRule = {rule: dullNews, severity: 'warn', options: {}}
const say = (finding: Partial<Finding>, severity: ActiveRule['severity'] = 'warn') =>
  toMessage({kind: 'finding', active: {...active, severity}, finding: {span, message: 'Dull', ...finding}}, setting)
const fail = (error: unknown, filePath = setting.filePath) =>
  toMessage({kind: 'thrown', active, error} satisfies Verdict, {...setting, filePath})

describe('a finding as a message', () => {
  it('is in the shape of ESLint', () => {
    expect(say({})).toEqual({
      ruleId: 'dull-news',
      severity: 1,
      message: 'Dull',
      line: 2,
      column: 1,
      endLine: 2,
      endColumn: 7
    })
    expect(say({}, 'error').severity).toBe(2)
  })

  it('is one line without double spaces, whatever the rule says, with nothing that acts on a terminal', () => {
    const message = ' Dull:\r\n  “\u001b[31mred\u202e”\t\u0000 '

    expect(say({message}).message).toBe('Dull: “\\u001b[31mred\\u202e” \\u0000')
    expect(say({message, related: [span]}).message).toBe('Dull: “\\u001b[31mred\\u202e” \\u0000 (line 2)')
  })

  it('names the line of another place of the same article', () => {
    const {message, related} = say({related: [{start: 4, end: 7, message: 'first \u001bhere'}]})

    expect(message).toBe('Dull (line 1)')
    expect(related).toEqual([
      {filePath: '/news/dam.txt', line: 1, column: 5, endLine: 1, endColumn: 8, message: 'first \\u001bhere'}
    ])
  })

  it('names the file and the line of a place in another article', () => {
    const {message, related} = say({related: [{start: 1, end: 2, path: 'wire/\u001bdam.txt'}, span]})

    expect(message).toBe('Dull (/news/wire/\\u001bdam.txt:7)')
    expect(related).toHaveLength(2)
  })
})

describe('a rule that throws', () => {
  it.each([
    [new TypeError('no  dam\nhere'), 'TypeError: no dam here'],
    ['a text', 'a text'],
    [undefined, 'undefined'],
    [Object.create(null), 'something without words']
  ])('%#', (error, words) => {
    expect(fail(error)).toEqual({
      ruleId: 'dull-news',
      severity: 2,
      fatal: true,
      message: `The rule dull-news failed on /news/dam.txt: ${words}`,
      line: 1,
      column: 1
    })
  })

  it('names the file without anything that acts on a terminal', () => {
    expect(fail('no', '/news/\u001bdam\n.txt').message).toContain('/news/\\u001bdam\\u000a.txt')
  })
})

describe('toFatal', () => {
  it('is about the start of the file where it says no place', () => {
    expect(toFatal('Not\na text')).toEqual({
      ruleId: null,
      severity: 2,
      fatal: true,
      message: 'Not a text',
      line: 1,
      column: 1
    })
    expect(toFatal('No', 3, 4, 'dull-news')).toMatchObject({line: 3, column: 4, ruleId: 'dull-news'})
  })
})

describe('byPlace', () => {
  it('orders by line, column, rule and words', () => {
    const at = (line: number, column: number, ruleId: string | null, message: string) => ({
      ...toFatal(message, line, column, ruleId)
    })
    const ordered = [
      at(1, 2, null, 'a'),
      at(1, 2, 'a', 'b'),
      at(1, 2, 'a', 'c'),
      at(1, 2, 'b', 'a'),
      at(1, 10, null, 'a'),
      at(2, 1, null, 'a')
    ]

    expect(ordered.toReversed().sort(byPlace)).toEqual(ordered)
    expect(byPlace(at(1, 2, 'a', 'b'), at(1, 2, 'a', 'b'))).toBe(0)
  })
})
