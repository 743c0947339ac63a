import {describe, expect, it} from '@jest/globals'
import {choices, describeAllowed, flag, integer, isAllowed, number, type Option, texts} from '../../src/model/option.ts'

const words = integer('Shortest run', 12, 5, 100)
const share = number('Least share', 0.5, 0.5, 1)
const strict = flag('Be strict', false)
const names = texts('Names', ['admin'])
const kinds = choices('Kinds', ['legal', 'media', 'social'], ['legal'])

describe('isAllowed', () => {
  it.each<[string, Option, unknown, boolean]>([
    ['the least whole number', words, 5, true],
    ['the greatest whole number', words, 100, true],
    ['one too small', words, 4, false],
    ['one too great', words, 101, false],
    ['a fraction for a whole number', words, 5.5, false],
    ['a number in quotes', words, '12', false],
    ['no number at all', words, Number.NaN, false],
    ['a number without bounds', integer('Any', 0), -7, true],
    ['a whole number beyond what can be told apart', integer('Any', 0), 2 ** 53, false],
    ['a share at the bound', share, 1, true],
    ['a share out of range', share, 1.01, false],
    ['infinity', number('Any', 0), Number.POSITIVE_INFINITY, false],
    ['nothing', share, null, false],
    ['true', strict, true, true],
    ['one for true', strict, 1, false],
    ['an empty list', names, [], true],
    ['texts', names, ['staff', 'desk'], true],
    ['a text for a list', names, 'staff', false],
    ['a list with a number in it', names, ['staff', 1], false],
    ['known names', kinds, ['media', 'legal'], true],
    ['a name that is unknown', kinds, ['media', 'sports'], false],
    ['an object for a list', kinds, {}, false]
  ])('%s', (_, option, given, allowed) => {
    expect(isAllowed(option, given)).toBe(allowed)
  })
})

describe('describeAllowed', () => {
  it.each<[string, Option]>([
    ['integer, at least 5, at most 100', words],
    ['integer', integer('Any', 0)],
    ['integer, at most 9', integer('Any', 0, undefined, 9)],
    ['number, at least 0.5, at most 1', share],
    ['true or false', strict],
    ['list of texts', names],
    ['list of: legal, media, social', kinds]
  ])('says “%s”', (words, option) => {
    expect(describeAllowed(option)).toBe(words)
  })
})

describe('a declaration', () => {
  it('carries its default, and no bound that was not given', () => {
    expect(integer('Any', 3)).toEqual({kind: 'integer', about: 'Any', default: 3})
    expect(texts('Names').default).toEqual([])
    expect(choices('Kinds', ['legal', 'media']).default).toEqual(['legal', 'media'])
  })

  it.each([words, share, strict, names, kinds])('$kind accepts its own default', (option) => {
    expect(isAllowed(option, option.default)).toBe(true)
  })
})
