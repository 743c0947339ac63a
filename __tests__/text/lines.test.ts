import {describe, expect, it} from '@jest/globals'
import fc from 'fast-check'
import {lineAt, toLineStarts, toLines} from '../../src/text/lines.ts'

const split = (text: string) => [...toLines(text)].map(({start, end}) => text.slice(start, end))

describe('toLines', () => {
  it.each([
    ['LF', 'one\ntwo\nthree', ['one', 'two', 'three']],
    ['CRLF', 'one\r\ntwo\r\nthree', ['one', 'two', 'three']],
    ['CR', 'one\rtwo\rthree', ['one', 'two', 'three']],
    ['all in one text', 'one\rtwo\r\nthree\nfour', ['one', 'two', 'three', 'four']],
    ['LF and CR are two breaks', 'one\n\rtwo', ['one', '', 'two']],
    ['a break at the end opens one more line, as editors have it', 'one\n', ['one', '']],
    ['a CR at the end does so too', 'one\r', ['one', '']],
    ['nothing is one empty line', '', ['']],
    ['other separators break no line', 'one\u2028two\u0085three', ['one\u2028two\u0085three']]
  ])('%s', (_, text, lines) => {
    expect(split(text)).toEqual(lines)
  })
})

describe('toLineStarts', () => {
  it('gives the starts of the very lines that toLines gives', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '\r', '\n', '\r\n', ' ')), (parts) => {
        const text = parts.join('')
        expect(toLineStarts(text)).toEqual([...toLines(text)].map(({start}) => start))
      })
    )
  })
})

describe('lineAt', () => {
  const starts = toLineStarts('one\r\ntwo\n\nfour')

  it.each([
    ['the first unit', 0, 0],
    ['between CR and LF', 4, 0],
    ['the first unit of the second line', 5, 1],
    ['a line break', 8, 1],
    ['an empty line', 9, 2],
    ['the end of the text', 14, 3],
    ['behind the end', 99, 3]
  ])('%s', (_, offset, line) => {
    expect(lineAt(starts, offset)).toBe(line)
  })

  it('finds its way among ten thousand lines', () => {
    const many = toLineStarts('dam\n'.repeat(10_000))

    expect(lineAt(many, 4 * 7_321 + 2)).toBe(7_321)
  })
})
