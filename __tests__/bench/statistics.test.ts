import {describe, expect, it} from '@jest/globals'
import {median, range} from '../../bench/statistics.ts'

describe('median', () => {
  it.each([
    [[3, 1, 2], 2],
    [[10, 9, 100], 10],
    [[4, 1], 2.5],
    [[7], 7]
  ])('of %j is %d', (numbers, middle) => {
    expect(median(numbers)).toBe(middle)
  })

  it('of nothing is no number', () => {
    expect(median([])).toBeNaN()
  })
})

describe('range', () => {
  it('is the least and the most, as numbers and not as words', () => {
    expect(range([9, 10, 100])).toEqual({least: 9, most: 100})
  })
})
