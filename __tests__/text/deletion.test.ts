import {describe, expect, it} from '@jest/globals'
import {toDeletion} from '../../src/text/deletion.ts'

/** The text without what is to be deleted together with the stretch between the brackets. */
function without(marked: string): string {
  const text = marked.replace(/[⟦⟧]/gu, '')
  const {start, end} = toDeletion(text, {start: marked.indexOf('⟦'), end: marked.indexOf('⟧') - 1})
  return text.slice(0, start) + text.slice(end)
}

describe('toDeletion', () => {
  it.each([
    ['a line with its end', 'The dam broke.\n⟦Share⟧\nNobody was hurt.\n', 'The dam broke.\nNobody was hurt.\n'],
    [
      'a paragraph with one gap',
      'The dam broke.\n\n⟦Share⟧\n\nNobody was hurt.\n',
      'The dam broke.\n\nNobody was hurt.\n'
    ],
    ['CRLF', 'The dam broke.\r\n\r\n⟦Share⟧\r\n\r\nNobody.\r\n', 'The dam broke.\r\n\r\nNobody.\r\n'],
    ['CR', 'The dam broke.\r⟦Share⟧\rNobody.\r', 'The dam broke.\rNobody.\r'],
    ['the first line', '⟦Menu⟧\n\nThe dam broke.\n', 'The dam broke.\n'],
    ['the last, with the blank lines above', 'The dam broke.\n \n⟦Share⟧\n', 'The dam broke.\n'],
    ['the last without a line end', 'The dam broke.\n\n⟦Share⟧', 'The dam broke.\n'],
    ['the last without blank lines', 'The dam broke.\n⟦Share⟧', 'The dam broke.\n'],
    ['all there is', '\n ⟦Share⟧ \n\n', ''],
    ['the blanks around it', 'The dam broke.\n\t⟦Share⟧ \u00a0\nNobody.\n', 'The dam broke.\nNobody.\n'],
    ['several lines', 'The dam broke.\n⟦Share\n\nTweet⟧\nNobody.\n', 'The dam broke.\nNobody.\n'],
    [
      'a line above a gap, which stays',
      'The dam broke.\n⟦Share⟧\n\nNobody was hurt.\n',
      'The dam broke.\n\nNobody was hurt.\n'
    ],
    ['a part of a line alone', 'The dam ⟦(Share)⟧ broke.\n', 'The dam  broke.\n'],
    ['the end of a line alone', 'The dam broke. ⟦Share⟧\nNobody.\n', 'The dam broke. \nNobody.\n']
  ])('takes %s', (_, marked, left) => {
    expect(without(marked)).toBe(left)
  })

  it('comes to an end in a megabyte of blank lines', () => {
    const blank = '\r\n \t'.repeat(250_000)

    expect(without(`The dam broke.${blank}\n⟦Share⟧\n${blank}`)).toBe('The dam broke.\r\n')
  })
})
