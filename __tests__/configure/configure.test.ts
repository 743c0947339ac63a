import {describe, expect, it} from '@jest/globals'
import {settle, usual} from '../helpers/settled.ts'

describe('presets', () => {
  it('recommended holds where there is no settings file', async () => {
    expect((await settle({})).rules).toEqual([['late-news', 'warn', usual]])
  })

  it('strict', async () => {
    const {rules} = await settle({'.lintrc.json': {extends: 'provlint:strict'}})

    expect(rules).toEqual([
      ['late-news', 'error', usual],
      ['dull-news', 'warn', {}]
    ])
  })

  it('recommended holds while no file says anything of rules', async () => {
    const recommended = [['late-news', 'warn', usual]]

    expect((await settle({'.lintrc.json': {}})).rules).toEqual(recommended)
    expect((await settle({'.lintrc.json': {}, 'a/.lintrc.json': {ignore: []}}, 'a')).rules).toEqual(recommended)
    expect((await settle({'.lintrc.json': {}, 'a/.lintrc.json': {rules: {}}}, 'a')).rules).toEqual([])
  })

  it('none: nothing is on but what is switched on', async () => {
    expect((await settle({'.lintrc.json': {extends: []}})).rules).toEqual([])
    expect((await settle({'.lintrc.json': {rules: {'dull-news': 2}}})).rules).toEqual([['dull-news', 'error', {}]])
  })
})

describe('severities', () => {
  it.each([
    ['off', []],
    [0, []],
    ['warn', ['warn']],
    [1, ['warn']],
    ['error', ['error']],
    [2, ['error']],
    [['warn'], ['warn']],
    [[2, {}], ['error']]
  ])('%j', async (given, severity) => {
    const {rules} = await settle({'.lintrc.json': {rules: {'dull-news': given}}})

    expect(rules.map(([, one]) => one)).toEqual(severity)
  })
})

describe('layers', () => {
  const strict = {'late-news': ['error', {days: 7, strict: true}]}

  it('a severity alone keeps the options', async () => {
    const {rules} = await settle({
      '.lintrc.json': {extends: './house.json', rules: {'late-news': 'warn'}},
      'house.json': {rules: strict}
    })

    expect(rules).toEqual([['late-news', 'warn', {...usual, days: 7, strict: true}]])
  })

  it('options are replaced, and not mixed', async () => {
    const {rules} = await settle({
      '.lintrc.json': {extends: './house.json', rules: {'late-news': ['warn', {days: 2}]}},
      'house.json': {rules: strict}
    })

    expect(rules).toEqual([['late-news', 'warn', {...usual, days: 2}]])
  })

  it('a rule that is off below can be on again with its options', async () => {
    const {rules} = await settle(
      {
        '.lintrc.json': {rules: strict},
        'a/.lintrc.json': {rules: {'late-news': 'off'}},
        'a/b/.lintrc.json': {rules: {'late-news': 1}}
      },
      'a/b'
    )

    expect(rules).toEqual([['late-news', 'warn', {...usual, days: 7, strict: true}]])
  })

  it('the last of several extended files wins, and the file itself over them', async () => {
    const {rules, settings} = await settle({
      '.lintrc.json': {extends: ['./a.json', './sub/b.json'], ignore: ['c']},
      'a.json': {rules: {'late-news': 'error'}, ignore: ['a']},
      'sub/b.json': {extends: '../a.json', rules: {'late-news': 'warn'}, ignore: ['b']}
    })

    expect(rules).toEqual([['late-news', 'warn', usual]])
    expect(settings.ignore.flatMap(({patterns}) => patterns)).toEqual(['a', 'a', 'b', 'c'])
  })

  it('the command line wins over all files', async () => {
    const {rules} = await settle({'.lintrc.json': {rules: strict}}, '.', {rules: {'late-news': 'off', 'dull-news': 1}})

    expect(rules).toEqual([['dull-news', 'warn', {}]])
  })
})
