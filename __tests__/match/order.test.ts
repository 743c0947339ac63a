import {describe, expect, it} from '@jest/globals'
import fc from 'fast-check'
import {compareAge, type Dated, toOrder} from '../../src/match/order.ts'

describe('compareAge', () => {
  it('puts dated articles in their order, then undated ones by path', () => {
    const articles: readonly Dated[] = [
      {path: 'b.txt'},
      {path: 'a.txt', published: ''},
      {path: 'late.txt', published: '2026-01-02'},
      {path: 'noon.txt', published: '2026-01-01T12:00:00Z'},
      {path: 'dawn.txt', published: '2026-01-01T08:00:00+02:00'},
      {path: 'day.txt', published: '2026-01-01'},
      {path: 'odd.txt', published: 'spring'}
    ]

    expect(toOrder(articles).map((index) => articles[index]?.path)).toEqual([
      'day.txt',
      'dawn.txt',
      'noon.txt',
      'late.txt',
      'odd.txt',
      'a.txt',
      'b.txt'
    ])
  })

  it('tells records of one file apart, and orders paths by code units', () => {
    expect(compareAge({path: 'a.jsonl', record: '2'}, {path: 'a.jsonl', record: '1'})).toBe(1)
    expect(compareAge({path: 'Z.txt'}, {path: 'a.txt'})).toBe(-1)
  })

  it('is one order, whatever dates are written', () => {
    const date = fc.constantFrom(
      '',
      'spring',
      '2026-01-01',
      '2026-01-01T23:00-05:00',
      '2026-01-02T01:00Z',
      '2026-01-02',
      '2026-01-02T01:00'
    )
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.record({path: fc.string(), published: date}), {selector: ({path}) => path}),
        (articles) => {
          const order = (list: readonly Dated[]) => toOrder(list).map((index) => list[index]?.path)

          expect(order([...articles].reverse())).toEqual(order(articles))
        }
      )
    )
  })
})
