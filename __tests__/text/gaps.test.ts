import {describe, expect, it} from '@jest/globals'
import fc from 'fast-check'
import {toGaps} from '../../src/text/gaps.ts'
import type {Span} from '../../src/text/span.ts'

describe('toGaps', () => {
  it('gives all of a span of which nothing is taken', () => {
    expect(toGaps([])({start: 2, end: 9})).toEqual([{start: 2, end: 9}])
  })

  it('gives the units that no span holds, as fewest stretches', () => {
    const spans = fc
      .tuple(fc.nat(30), fc.integer({min: 1, max: 6}))
      .map(([start, length]): Span => ({start, end: start + length}))

    fc.assert(
      fc.property(fc.array(spans), spans, (many, one) => {
        const gaps = toGaps(many)(one)
        const units = gaps.flatMap(({start, end}) => Array.from({length: end - start}, (_, at) => start + at))
        const free = Array.from({length: one.end - one.start}, (_, at) => one.start + at).filter((unit) => {
          return !many.some(({start, end}) => start <= unit && unit < end)
        })
        expect(units).toEqual(free)
        expect(gaps.every(({start}, at) => at === 0 || start > (gaps[at - 1]?.end ?? 0))).toBe(true)
      })
    )
  })
})
