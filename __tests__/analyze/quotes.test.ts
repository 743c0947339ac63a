import {describe, expect, it} from '@jest/globals'
import {toQuotes} from '../../src/analyze/quotes.ts'

const text = '“The bridge is safe,” said Ines Holm, the mayor. “We checked.”'

describe('toQuotes', () => {
  it('gives every quotation its status, marks, source, speaker and cue', () => {
    const quotes = toQuotes(text, [{start: 0, end: text.length, kind: 'paragraph'}])
    const words = quotes.map(({speaker}) => speaker && text.slice(speaker.start, speaker.end))

    expect(quotes.map(({status}) => status)).toEqual(['attributed', 'attributed'])
    expect(words).toEqual(['Ines Holm', 'Ines Holm'])
  })
})
