import {describe, expect, it} from '@jest/globals'
import fc from 'fast-check'
import {contains, overlaps, type Span, toCover, trimSpan} from '../../src/text/span.ts'

const span = (start: number, end: number): Span => ({start, end})
const trim = (text: string) => {
  const {start, end} = trimSpan(text, span(0, text.length))
  return text.slice(start, end)
}

describe('overlaps', () => {
  it.each([
    ['one unit in common', span(0, 5), span(4, 8), true],
    ['neighbours', span(0, 5), span(5, 8), false],
    ['one inside the other', span(0, 9), span(3, 4), true],
    ['apart', span(0, 2), span(6, 8), false]
  ])('%s', (_, left, right, shared) => {
    expect(overlaps(left, right)).toBe(shared)
    expect(overlaps(right, left)).toBe(shared)
  })
})

describe('contains', () => {
  it('holds for a span and itself, and for one inside', () => {
    expect(contains(span(2, 7), span(2, 7))).toBe(true)
    expect(contains(span(2, 7), span(3, 6))).toBe(true)
  })

  it('does not hold for a span that reaches out at either end', () => {
    expect(contains(span(2, 7), span(1, 6))).toBe(false)
    expect(contains(span(2, 7), span(3, 8))).toBe(false)
  })
})

describe('trimSpan', () => {
  it.each([
    ['spaces and tabs', ' \tThe dam gave way \t', 'The dam gave way'],
    ['no-break and narrow spaces', '\u00a0\u202fThe dam\u2003\u3000', 'The dam'],
    ['line breaks of every kind', '\r\n\u2028The dam\u0085\u2029\n', 'The dam'],
    ['a byte order mark and a zero-width space', '\ufeffThe dam\u200b', 'The dam'],
    ['nothing but white space', ' \u00a0\t ', ''],
    ['nothing at all', '', '']
  ])('%s', (_, text, left) => {
    expect(trim(text)).toBe(left)
  })

  it('keeps to the given stretch', () => {
    expect(trimSpan('a   b', span(1, 4))).toEqual(span(4, 4))
  })

  it('takes a million spaces in its stride', () => {
    expect(trim(`${' '.repeat(1_000_000)}dam${' '.repeat(1_000_000)}`)).toBe('dam')
  })
})

describe('toCover', () => {
  it('says no where there is nothing', () => {
    expect(toCover([])(span(0, 9))).toBe(false)
  })

  it('answers as asking every span in turn would, in whatever order they come', () => {
    const spans = fc
      .tuple(fc.nat(30), fc.integer({min: 1, max: 6}))
      .map(([start, length]) => span(start, start + length))

    fc.assert(
      fc.property(fc.array(spans), spans, (many, one) => {
        expect(toCover(many)(one)).toBe(many.some((each) => overlaps(each, one)))
      })
    )
  })
})
