import {describe, expect, it} from '@jest/globals'
import {type Setting, toMessage} from '../../src/check/message.ts'
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
const say = (finding: Partial<Finding>) =>
  toMessage({kind: 'finding', active, finding: {span, message: 'Dull', ...finding}}, setting)

describe('edits', () => {
  it.each<[string, NonNullable<Finding['fix']>, unknown]>([
    ['one', [{start: 4, end: 7, text: 'bridge'}], {range: [4, 7], text: 'bridge'}],
    ['an insertion', [{start: 4, end: 4, text: 'old '}], {range: [4, 4], text: 'old '}],
    [
      'several, in any order, become one',
      [
        {start: 18, end: 24, text: 'Everyone'},
        {start: 0, end: 3, text: 'A'}
      ],
      {range: [0, 24], text: 'A dam gave way.\nEveryone'}
    ],
    [
      'neighbours',
      [
        {start: 0, end: 3, text: 'A'},
        {start: 3, end: 7, text: ' bridge'}
      ],
      {range: [0, 7], text: 'A bridge'}
    ],
    [
      'that overlap make none',
      [
        {start: 0, end: 7, text: 'A'},
        {start: 4, end: 9, text: 'B'}
      ],
      undefined
    ],
    [
      'one inside another make none',
      [
        {start: 0, end: 24, text: 'A'},
        {start: 4, end: 7, text: 'B'}
      ],
      undefined
    ],
    ['none', [], undefined]
  ])('%s', (_, fix, expected) => {
    const suggested = expected === undefined ? undefined : [{desc: 'So', fix: expected}]

    expect(say({fix}).fix).toEqual(expected)
    expect(say({suggest: [{desc: 'So', fix}]}).suggestions).toEqual(suggested)
  })

  it('that cannot be placed in the raw file make none', () => {
    const placer = {...setting.placer, toRaw: () => undefined}
    const finding = {span, message: 'Dull', fix: [{...span, text: ''}]}

    expect(toMessage({kind: 'finding', active, finding}, {...setting, placer}).fix).toBeUndefined()
  })

  it('are described without anything that acts on a terminal', () => {
    expect(say({suggest: [{desc: 'Say\n\u001bso', fix: [{...span, text: ''}]}]}).suggestions?.[0]?.desc).toBe(
      'Say \\u001bso'
    )
  })
})
