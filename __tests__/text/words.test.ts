import {describe, expect, it} from '@jest/globals'
import fc from 'fast-check'
import {toWordTable} from '../../src/text/word-table.ts'
import {isSameWord} from '../../src/text/worded.ts'
import {scanWords, toWords} from '../../src/text/words.ts'

const spell = (text: string) => toWords(text).map((word) => word.text)

describe('toWords', () => {
  it.each([
    ['letters and digits, in lower case', 'The dam at Ostra gave way at 4:15.', 'the dam at ostra gave way at 4 15'],
    ['an apostrophe between letters is dropped', "The mayor’s aide didn't speak", 'the mayors aide didnt speak'],
    ['an apostrophe elsewhere is not', "the ’90s and the reporters' desk", 'the 90s and the reporters desk'],
    ['an apostrophe beside a digit parts words', "Boeing 747's crew", 'boeing 747 s crew'],
    ['letters with diacritics', 'MINISTER LINKEVIČIUS, Zoë', 'minister linkevičius zoë'],
    ['ligatures and full-width letters', 'the oﬃce of ＡＢＣ', 'the office of abc'],
    ['compatible signs that stand for letters', 'Acme™ paid ½ of it', 'acmetm paid 1 2 of it'],
    ['a sigma is a sigma wherever it stands', 'ΟΔΟΣ οδος', 'οδοσ οδοσ'],
    ['Han and kana: one character a word', '東京でABC社が', '東 京 で abc 社 が'],
    ['Thai: a character with its marks', 'ที่นี่', 'ที่ นี่'],
    ['Hangul in words', '서울 시장은', '서울 시장은'],
    ['a negated sign is no word', 'supply ≠ demand', 'supply demand'],
    ['emoji and lone surrogates are no words', 'Breaking 🚨 news \ud800 tonight', 'breaking news tonight'],
    ['letters beyond the first plane', '𐐀𐐨 spoke', '𐐨𐐨 spoke'],
    ['nothing', '  … — ', '']
  ])('%s', (_, text, words) => {
    expect(spell(text).join(' ')).toBe(words)
    expect(spell(text.normalize('NFD')).join(' ')).toBe(words)
  })

  it('gives the span of each word in the text as it stands', () => {
    const text = '“We didn’t,” Zoe\u0308 said.'

    expect(toWords(text).map(({start, end}) => text.slice(start, end))).toEqual(['We', 'didn’t', 'Zoe\u0308', 'said'])
  })

  it('reads a stretch of a text as if it stood alone', () => {
    expect(toWords('The dam gave way', {start: 4, end: 9}).map(({text}) => text)).toEqual(['dam', 'g'])
  })

  it('agrees with the definition written as regular expressions, where the script has spaces', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 40}), (written) => {
        const text = Array.from(written, (character) => (isUnspaced(character) ? 'a' : character)).join('')

        expect(spell(text)).toEqual(toWordsBySlowRule(text))
      })
    )
  })

  it('reads the same words composed and decomposed', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', maxLength: 40}), (text) => {
        expect(spell(text.normalize('NFD'))).toEqual(spell(text.normalize('NFC')))
      })
    )
  })
})

function toWordsBySlowRule(text: string): readonly string[] {
  const folded = text.normalize('NFKC').toLowerCase().normalize('NFKC').replaceAll('ς', 'σ')
  return folded.replace(/(?<=\p{L})['’](?=\p{L})/gu, '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

function isUnspaced(character: string): boolean {
  return /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Tibetan}]/u.test(
    character.normalize('NFKC')
  )
}

describe('scanWords', () => {
  it('hands out equal hashes for equal words only as far as their letters tell', () => {
    const text = 'Café CAFE\u0301 cafe'
    const worded = {text, table: toWordTable()}
    scanWords(text, 0, text.length, worded.table)

    expect(isSameWord(worded, 0, worded, 1)).toBe(true)
    expect(isSameWord(worded, 0, worded, 2)).toBe(false)
  })

  it.each([
    ['one word', 'a'.repeat(1e6), 1],
    ['marks on one letter', `e${'\u0301\u0323'.repeat(5e5)}`, 1],
    ['apostrophes', "a'".repeat(5e5), 1],
    ['letters that need normalising', 'ﬁ'.repeat(1e6), 1],
    ['signs that fold to many words', '\ufdfa'.repeat(1e5), 3e5 + 1],
    ['separators', '—'.repeat(1e6), 0]
  ])('reads a million units of %s', (_, text, count) => {
    const table = toWordTable()
    scanWords(text, 0, text.length, table)

    expect(table.count).toBe(count)
  })
})
