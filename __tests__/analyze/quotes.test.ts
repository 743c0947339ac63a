import {describe, expect, it} from '@jest/globals'
import {toQuotes} from '../../src/analyze/quotes.ts'
import type {Block} from '../../src/model/document.ts'

const text = '“The bridge is safe,” said Ines Holm, the mayor. “We checked."'

function whole(kind: Block['kind'], of: string): readonly Block[] {
  return [{kind, start: 0, end: of.length}]
}

describe('toQuotes', () => {
  it('gives every quotation its status, marks, source, speaker and cue', () => {
    const shared = {
      status: 'attributed',
      source: {start: 27, end: 47},
      speaker: {start: 27, end: 36},
      cue: {start: 22, end: 26}
    }

    expect(toQuotes(text, whole('paragraph', text))).toEqual([
      {start: 0, end: 21, marks: {open: '“', close: '”'}, ...shared},
      {start: 49, end: 62, marks: {open: '“', close: '"'}, fault: 'mismatched', ...shared}
    ])
  })

  it('lets a headline quote what nobody says in it', () => {
    const headline = '“Nobody will cross it!”'

    expect(toQuotes(headline, whole('heading', headline))[0]?.status).toBe('mention')
    expect(toQuotes(headline, whole('paragraph', headline))[0]?.status).toBe('unattributed')
  })

  it('reads a block over its line ends', () => {
    const wrapped = '“The bridge is\r\nsafe,” the chief\r\nengineer, Per\r\nLund, told\r\nthe council.'
    const [quote] = toQuotes(wrapped, whole('paragraph', wrapped))

    expect(wrapped.slice(quote?.speaker?.start, quote?.speaker?.end)).toBe('Per\r\nLund')
    expect(wrapped.slice(quote?.cue?.start, quote?.cue?.end)).toBe('told')
  })

  it('has nothing to say of a text without marks', () => {
    expect(toQuotes('The bridge is safe.', whole('paragraph', 'The bridge is safe.'))).toEqual([])
    expect(toQuotes('', [])).toEqual([])
  })
})
