import {describe, expect, it} from '@jest/globals'
import fc from 'fast-check'
import {addMarked} from '../../src/text/marked.ts'
import {takeQuoted} from '../../src/text/quoted.ts'
import {scanUtf8} from '../../src/text/utf8-words.ts'
import {addLine, toWordStream} from '../../src/text/word-stream.ts'
import {toWordTable} from '../../src/text/word-table.ts'
import {scanWords, toWords} from '../../src/text/words.ts'

/** What stands in quotation marks, as first word and end, read from the bytes of a text. */
function quotedBytes(text: string): readonly number[] {
  const stream = toWordStream()
  const found: number[] = []
  scanUtf8(new TextEncoder().encode(text), stream)
  takeQuoted(stream, found)
  return found
}

/** The same, read line by line from the text. */
function quotedText(text: string): readonly number[] {
  const stream = toWordStream()
  const found: number[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const [first, table] = [stream.count, toWordTable()]
    scanWords(text, start, start + line.length, table)
    addMarked(stream, table, text, {start, end: start + line.length})
    addLine(stream, first)
    start += line.length + 1
  }
  takeQuoted(stream, found)
  return found
}

function showQuoted(text: string): readonly string[] {
  const words = toWords(text).map((word) => word.text)
  const found = quotedBytes(text)
  expect(quotedText(text)).toEqual(found)
  return found.flatMap((first, at) => (at % 2 === 0 ? [words.slice(first, found[at + 1]).join(' ')] : []))
}

const said = 'nobody had warned us that the water was so high'

describe('takeQuoted', () => {
  it.each([
    ['curly marks', `“${said},” said the baker`],
    ['straight marks', `"${said}," said the baker`],
    ['German marks', `Die Bäckerin sagte: „${said}“ und ging`],
    ['guillemets', `« ${said} », dit-elle`],
    ['guillemets turned inward', `»${said}«, sagte sie`],
    ['Swedish marks', `”${said}”, sade hon`],
    ['corner brackets', `「${said}」 said the baker`],
    ['single marks', `‘${said},’ said the baker`],
    ['marks that do not match', `“${said}" said the baker`],
    ['a quotation that does not close on its line', `said the baker: “${said}\n“And no one came.”`],
    ['a quotation behind a measure', `a 6" pipe. "${said}," said the baker`],
    ['a quotation behind one that is short', `"Yes." She paused. "${said}."`],
    ['a quotation beside what has to be normalised', `½ “${said}” ﬁne`]
  ])('finds %s', (_, text) => {
    expect(showQuoted(text)).toContain(said)
  })

  it.each([
    ['few words', '“Nobody had warned us,” said the baker'],
    ['apostrophes', 'the workers’ council of the town that gave its workers’ families all that was left'],
    ['a year and a dropped letter', '‘90s towns rocked ‘n’ rolled through all the nights of that one wet summer'],
    ['what lies between two quotations', `"Yes," said the baker who had not slept since the dam broke. "No."`],
    ['a closing mark alone', `nobody had warned us that the water was so high," said the baker`]
  ])('finds nothing in %s', (_, text) => {
    expect(showQuoted(text)).toEqual([])
  })

  it('finds the same in bytes as in a text', () => {
    const parts = fc.constantFrom(
      'a ',
      'b',
      'é ',
      '. ',
      '"',
      '“',
      '”',
      '„',
      '«',
      '»',
      '‘',
      '’',
      "'",
      '\n',
      '½',
      '漢',
      '\u0301',
      '('
    )
    const text = fc.array(parts, {maxLength: 80}).map((list) => list.join(''))
    fc.assert(
      fc.property(text, (written) => {
        expect(quotedText(written)).toEqual(quotedBytes(written))
      }),
      {numRuns: 500}
    )
  })

  it('reads a million marks once', () => {
    expect(quotedBytes('"“'.repeat(500_000))).toEqual([])
    expect(quotedBytes(`"${'a '.repeat(9)}" `.repeat(100_000))).toHaveLength(200_000)
  })
})
