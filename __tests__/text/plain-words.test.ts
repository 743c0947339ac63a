import {describe, expect, it} from '@jest/globals'
import {countPlainWords, mayHoldPlainWords} from '../../src/text/plain-words.ts'

const opening = 'On Tuesday Ines Holm said that the dam at Ostra would hold until 2031. '
const long = opening.repeat(100)

describe(countPlainWords, () => {
  it('tells names and numbers from plain words', () => {
    expect(countPlainWords(opening, [{start: 0, end: opening.length}])).toEqual({words: 14, plain: 8})
  })
})

describe(mayHoldPlainWords, () => {
  const isHeld = (text: string, least: number) => mayHoldPlainWords(text, [{start: 0, end: text.length}], least)

  it.each([
    [opening, 8, true],
    [opening, 9, false],
    [long, 20, true],
    [long, 800, true],
    [long, 900, false],
    ['', 1, false]
  ])('counts as far as it must', (text, least, held) => {
    expect(isHeld(text, least)).toBe(held)
  })

  it('finds the words of one stretch in those of many', () => {
    const spans = Array.from({length: 100}, (_, index) => ({
      start: index * opening.length,
      end: index * opening.length + 15
    }))

    expect(mayHoldPlainWords(long, spans, 1)).toBe(false)
    expect(mayHoldPlainWords(long, [...spans, {start: 20, end: 71}], 8)).toBe(true)
  })
})
