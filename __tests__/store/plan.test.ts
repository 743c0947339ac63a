import {describe, expect, it} from '@jest/globals'
import {toUntouched} from '../../src/store/plan.ts'

const whole = (articles: number) => ({articles, kept: articles})

describe('what of an index is written anew', () => {
  it.each([
    ['nothing where little is added', [whole(1000)], 10, 1],
    ['nothing where nothing is added', [whole(1000), whole(10)], 0, 2],
    ['a small segment with what is added', [whole(1000), whole(20)], 10, 1],
    ['one segment after the other while they are small', [whole(1000), whole(100), whole(40), whole(20)], 10, 1],
    ['all of it where more than a quarter is added', [whole(300)], 101, 0],
    ['all of it where more than a quarter is gone', [{articles: 1000, kept: 740}, whole(5)], 0, 0],
    ['all of it where there was nothing', [], 10, 0],
    ['a segment of which nothing stays', [whole(1000), {articles: 100, kept: 0}], 0, 1]
  ])('is %s', (_, segments, added, untouched) => {
    expect(toUntouched(segments, added)).toBe(untouched)
  })
})
