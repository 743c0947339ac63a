import {describe, expect, it} from '@jest/globals'
import fc from 'fast-check'
import {toQuotes} from '../../../src/analyze/quotes.ts'
import type {Block, Quote} from '../../../src/model/document.ts'
import {toBlocks} from './passage.ts'

const MEGABYTE = 1_000_000

function repeated(text: string): string {
  return text.repeat(Math.ceil(MEGABYTE / text.length))
}

function whole(text: string): readonly Block[] {
  return [{kind: 'paragraph', start: 0, end: text.length}]
}

function faulty(quotes: readonly Quote[]): readonly Quote[] {
  return quotes.filter(({status, fault}) => fault || status === 'unattributed' || status === 'carried')
}

describe('a megabyte without a quotation', () => {
  it.each([
    ['feet and inches', 'He stood 6\'2" tall on a board of 5\' 10" length. '],
    ['degrees and minutes', 'The ship lay at 40° 26\' 46" north and 79° 58\' 56" west. '],
    ['leading apostrophes', "Rock 'n' roll ruled the '60s and ’70s; 'twas a time for 'em. "],
    ['possessives', "The workers' council met the farmers' market at the sailors’ rest. "],
    ['a poem', "O'er the hills the wind doth blow,\nE'en as the waters' flow,\n"],
    ['words', 'word '],
    ['names', 'Name '],
    ['verbs of saying', 'he said that she said and '],
    ['single opening marks', ' ‘a'],
    ['ditto marks', ' " \n']
  ])('is silent on %s', (_, unit) => {
    const text = repeated(unit)

    expect(toQuotes(text, whole(text)).filter(({marks}) => marks.close !== '')).toEqual([])
  })
})

describe('a megabyte of quotations', () => {
  it.each([
    ['titles', '“Harbour Lights”\n', 'mention'],
    ['terms', 'the “bridge” and ', 'mention'],
    ['split speech', '“We go,” he said, “at once.” ', 'attributed'],
    ['code', 'print("a") and print("b")\n', 'mention']
  ])('finds no fault in %s', (_, unit, status) => {
    const text = repeated(unit)
    const quotes = toQuotes(text, toBlocks(text))

    expect(quotes.length).toBeGreaterThan(30_000)
    expect(quotes.every((quote) => quote.status === status)).toBe(true)
    expect(faulty(quotes)).toEqual([])
  })

  it.each([
    ['a million straight marks', '"'],
    ['alternating opening marks', ' “a ‘b'],
    ['closing marks', 'a” '],
    ['opening guillemets', ' «a'],
    ['nested brackets', '「a『b'],
    ['weak closing marks', ' ‘as’ x “'],
    ['commas behind a mark', '“a,” b, c, '],
    ['conjunctions before a mark', 'and and “a.” ']
  ])('ends on %s', (_, unit) => {
    const text = repeated(unit)

    expect(isInOrder(toQuotes(text, whole(text)), whole(text))).toBe(true)
  })

  it('reads a paragraph of ten megabytes around its quotation', () => {
    const text = `${'The storm went on. '.repeat(300_000)}“It is over,” said Ines Holm. ${'The storm went on. '.repeat(300_000)}`
    const [quote] = toQuotes(text, whole(text))

    expect(quote?.status).toBe('attributed')
    expect(text.slice(quote?.speaker?.start, quote?.speaker?.end)).toBe('Ines Holm')
  })
})

function isInOrder(quotes: readonly Quote[], blocks: readonly Block[]): boolean {
  return quotes.every(
    ({start, end}, index) =>
      start < end &&
      start >= (quotes[index - 1]?.end ?? 0) &&
      blocks.some((block) => block.start <= start && end <= block.end)
  )
}

describe('any text', () => {
  const word = fc.constantFrom(
    ...['“', '”', '"', "'", "''", '‘', '’', '„', '«', '»', '「', '」', ',', '.', '?', '—', ':', '\n', '\r\n', ' '],
    ...['Holm', 'said', 'the', 'mayor', 'and', 'that', 'who', 'to', 'in', 'according', 'it', '6', 'saying', 'É', '😀']
  )

  it('gives spans inside their blocks, in order, that do not overlap', () => {
    fc.assert(
      fc.property(fc.array(word), fc.constantFrom('en', 'de', 'fr', 'es', 'xx'), (words, language) => {
        const text = words.join(' ').replaceAll(' ,', ',')
        const blocks = toBlocks(text)

        expect(isInOrder(toQuotes(text, blocks, language), blocks)).toBe(true)
      }),
      {numRuns: 400}
    )
  })

  it('gives sources and cues inside the text', () => {
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const text = words.join(' ')
        const parts = toQuotes(text, toBlocks(text)).flatMap(({source, speaker, cue}) => [source, speaker, cue])

        expect(
          parts.every((span) => !span || (0 <= span.start && span.start < span.end && span.end <= text.length))
        ).toBe(true)
      }),
      {numRuns: 400}
    )
  })
})
