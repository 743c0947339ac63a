import {describe, expect, it} from '@jest/globals'
import fc from 'fast-check'
import {toResult} from '../../src/check/result.ts'
import {toByteCounter} from '../../src/report/bytes.ts'
import rdjson from '../../src/report/formats/rdjson.ts'
import {context, message} from '../helpers/results.ts'

const text = 'The dam.\r\nÉté: 漢字 👍 the dam gave way, sources say.\n'
const at = text.indexOf('sources') - text.indexOf('Été') + 1
const found = message({line: 2, column: at, endLine: 2, endColumn: at + 'sources say'.length})
const other = {filePath: '/news/wire.txt', line: 1, column: 3, endLine: 1, endColumn: 5}
const read = async (...given: Parameters<typeof toResult>) =>
  JSON.parse(await rdjson([toResult(...given)], {...context, read: () => '👍é!'}))

/** The bytes of a line between two columns, as reviewdog reads them. */
const slice = (line: string, start: number, end: number) =>
  Buffer.from(line)
    .subarray(start - 1, end - 1)
    .toString()

describe('rdjson, by a check of its structure of our own', () => {
  it('counts columns in bytes of UTF-8, from 1', async () => {
    const {
      diagnostics: [
        {
          location: {range}
        }
      ]
    } = await read('/news/a.txt', [found], () => text)

    expect(range).toEqual({start: {line: 2, column: 38}, end: {line: 2, column: 49}})
    expect(slice(text.split('\r\n')[1] ?? '', range.start.column, range.end.column)).toBe('sources say')
  })

  it('counts those of other places in their own files', async () => {
    const {
      diagnostics: [
        {
          related_locations: [related]
        }
      ]
    } = await read('/news/a.txt', [{...found, related: [{...other, message: 'printed here'}]}], () => text)

    expect(related).toEqual({
      message: 'printed here',
      location: {path: 'wire.txt', range: {start: {line: 1, column: 5}, end: {line: 1, column: 8}}}
    })
  })

  it('says lines alone where a file cannot be read or is another by now', async () => {
    const range = {start: {line: 2}, end: {line: 2}}

    expect((await read('/news/a.txt', [found])).diagnostics[0].location.range).toEqual(range)
    expect((await read('/news/a.txt', [found], () => 'short')).diagnostics[0].location.range).toEqual(range)
  })

  it('has the words of the format, a fault of a file included', async () => {
    const fix = {range: [10, 13] as const, text: 'Ete'}
    const report = await read(
      '/news/post/a.txt',
      [{...found, fix, severity: 1}, message({ruleId: null, fatal: true})],
      () => text
    )

    expect(report).toEqual({
      source: {name: 'provlint'},
      diagnostics: [
        {
          message: 'Dull',
          location: {path: 'post/a.txt', range: {start: {line: 1, column: 1}, end: {line: 1, column: 1}}},
          severity: 'ERROR',
          code: {value: 'provlint'}
        },
        {
          message: 'Dull',
          location: {path: 'post/a.txt', range: expect.anything()},
          severity: 'WARNING',
          code: {value: 'dull-news'},
          suggestions: [{range: {start: {line: 2, column: 1}, end: {line: 2, column: 6}}, text: 'Ete'}]
        }
      ]
    })
  })
})

describe('counting bytes', () => {
  it('agrees with the encoder at every offset that splits no pair', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', maxLength: 3000, minLength: 500}), fc.nat(), (given, some) => {
        const count = toByteCounter(given)
        const offset = Array.from(given)
          .slice(0, some % 3000)
          .join('').length

        expect(count(offset)).toBe(Buffer.byteLength(given.slice(0, offset)))
        expect(count(given.length + 5)).toBe(Buffer.byteLength(given))
      })
    )
  })

  it('reads a long line once, not once a finding', async () => {
    const line = '漢'.repeat(400_000)
    const many = Array.from({length: 20_000}, (_, index) => message({column: index * 20 + 1}))
    const {diagnostics} = await read('/news/a.txt', many, () => line)

    expect(diagnostics.at(-1).location.range.start.column).toBe(19_999 * 60 + 1)
  })
})
