import {describe, expect, it} from '@jest/globals'
import {keepEnd, keepStart, widthOf} from '../../src/report/columns.ts'

describe('columns', () => {
  it.each([
    ['abc', 3],
    ['漢字', 4],
    ['👍🏽', 2],
    ['👨‍👩‍👧', 2],
    ['e\u0301', 1],
    ['❤️', 2],
    ['ｱ', 1],
    ['한국', 4],
    ['', 0]
  ])('%s fills %i', (text, width) => {
    expect(widthOf(text)).toBe(width)
  })

  it('keep an end and say what they cut', () => {
    expect([
      keepStart('漢字漢字', 5),
      keepEnd('漢字漢字', 5),
      keepStart('abc', 3),
      keepEnd('abc', 3, true),
      keepStart('abc', 0)
    ]).toEqual(['漢字…', '…漢字', 'abc', '…bc', ''])
  })
})
