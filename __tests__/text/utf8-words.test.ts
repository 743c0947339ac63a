import {describe, expect, it} from '@jest/globals'
import fc from 'fast-check'
import {scanUtf8} from '../../src/text/utf8-words.ts'
import {toWordStream} from '../../src/text/word-stream.ts'
import {toWordTable} from '../../src/text/word-table.ts'
import {scanWords} from '../../src/text/words.ts'

function scanBytes(bytes: Uint8Array): readonly number[] {
  const stream = toWordStream()
  scanUtf8(bytes, stream)
  return [...stream.hashes.subarray(0, stream.count)]
}

function scanString(text: string): readonly number[] {
  const table = toWordTable()
  scanWords(text, 0, text.length, table)
  return [...table.hashes.subarray(0, table.count)]
}

describe('scanUtf8', () => {
  it.each([
    "The mayor’s aide didn't “speak” — ½ of it, at 4:15…",
    'Zoe\u0308 in Zu\u0308rich, ≠ =\u0338 x\u0338',
    '東京でABC社が\n\u0301\n서울 시장은',
    'Breaking 🚨❤️ 𐐀𐐨 news\u00a0tonight',
    'l’ﬁn d’’a 90’s ’90s a’1 a’漢'
  ])('reads %s as it reads the decoded text', (text) => {
    expect(scanBytes(new TextEncoder().encode(text))).toEqual(scanString(text))
  })

  it('reads any text as it reads the decoded text', () => {
    const parts = fc.constantFrom(
      'a',
      'É',
      '’',
      "'",
      '\u0301',
      ' ',
      '\n',
      '漢',
      'ﬁ',
      '½',
      '“',
      '🚨',
      '1',
      '\u0338',
      '=',
      '\u00a0'
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({unit: 'binary'}),
          fc.array(parts).map((list) => list.join(''))
        ),
        (written) => {
          const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(new TextEncoder().encode(written))

          expect(scanBytes(new TextEncoder().encode(text))).toEqual(scanString(text))
        }
      )
    )
  })

  it('reads any bytes as it reads what they decode to', () => {
    const bytes = fc.array(fc.constantFrom(0x61, 0x20, 0xc3, 0xa9, 0xe2, 0x80, 0x99, 0xf0, 0x9f, 0xed, 0xa0, 0xff))
    fc.assert(
      fc.property(bytes, (list) => {
        const read = Uint8Array.from(list)

        expect(scanBytes(read)).toEqual(scanString(new TextDecoder('utf-8', {ignoreBOM: true}).decode(read)))
      })
    )
  })

  it('notes where lines start that hold a word', () => {
    const stream = toWordStream()
    scanUtf8(new TextEncoder().encode('The dam broke\n\n* * *\r\nShare\n'), stream)

    expect([...stream.starts.subarray(0, stream.lines)]).toEqual([0, 3])
  })
})
