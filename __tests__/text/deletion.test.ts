import {describe, expect, it} from '@jest/globals'
import fc from 'fast-check'
import {toLinesOf} from '../../src/text/deletion.ts'

/** The text without the lines of what stands in brackets. */
function deleted(marked: string): string | undefined {
  const start = marked.indexOf('⟦')
  const text = marked.replace(/[⟦⟧]/gu, '')
  const lines = toLinesOf(text, {start, end: marked.indexOf('⟧') - 1})
  return lines && text.slice(0, lines.start) + text.slice(lines.end)
}

describe('the lines of a stretch', () => {
  it.each([
    ['at the start', '⟦Skip⟧\n\nThe dam held.\n', 'The dam held.\n'],
    ['in the middle', 'The dam held.\n\n⟦Skip⟧\n\nRain fell.\n', 'The dam held.\n\nRain fell.\n'],
    ['over several lines', 'The dam held.\n⟦Skip\n\nShare⟧\nRain fell.\n', 'The dam held.\nRain fell.\n'],
    ['at the end', 'The dam held.\n\n⟦Share⟧\n', 'The dam held.\n'],
    ['at the end of a text without a last line end', 'The dam held.\n\n⟦Share⟧', 'The dam held.\n'],
    ['with CRLF', 'The dam held.\r\n\r\n⟦Skip⟧\r\n\r\nRain fell.\r\n', 'The dam held.\r\n\r\nRain fell.\r\n'],
    ['with CRLF at the end', 'The dam held.\r\n\r\n⟦Share⟧\r\n', 'The dam held.\r\n'],
    ['with CR', 'The dam held.\r\r⟦Skip⟧\r\rRain fell.\r', 'The dam held.\r\rRain fell.\r'],
    ['that is indented', 'The dam held.\n\n  ⟦Skip⟧  \n\n  Rain fell.\n', 'The dam held.\n\n  Rain fell.\n'],
    ['with blank lines that are not empty', 'The dam held.\n⟦Skip⟧\n \t\n\nRain fell.', 'The dam held.\nRain fell.']
  ])('%s', (_, marked, expected) => {
    expect(deleted(marked)).toBe(expected)
  })

  it.each([
    ['shares its line with what stands before', 'The dam held. ⟦Skip⟧\n'],
    ['shares its line with what stands behind', '⟦Skip⟧ The dam held.\n'],
    ['is all that there is', '\n⟦Skip⟧\n'],
    ['is nothing', 'The dam held.\n⟦⟧\nRain fell.\n']
  ])('are none where it %s', (_, marked) => {
    expect(deleted(marked)).toBeUndefined()
  })

  it('leave every other line as it is', () => {
    const line = fc.constantFrom('The dam held.', 'Rain fell.', '', ' ', 'Nobody slept.')
    fc.assert(
      fc.property(fc.array(line), fc.array(line), fc.constantFrom('\n', '\r\n', '\r'), (before, after, end) => {
        const rest = deleted([...before, '⟦Skip⟧', ...after].join(end))
        const words = [...before, ...after].filter((one) => one.trim() !== '')

        expect(rest?.split(end).filter((one) => one.trim() !== '')).toEqual(words.length === 0 ? undefined : words)
      })
    )
  })
})
