import {describe, expect, it} from '@jest/globals'
import fc from 'fast-check'
import {findDamage} from '../../src/text/damage.ts'

const find = (text: string) => findDamage({text, blocks: [], isForeign: () => false})
const mend = (text: string) =>
  find(text)
    .flatMap(({edits}) => edits)
    .reduceRight((now, {start, end, text: to}) => now.slice(0, start) + to + now.slice(end), text)

const decoder = new TextDecoder('windows-1252')
const misread = (text: string) => decoder.decode(new TextEncoder().encode(text))

describe('mojibake', () => {
  it.each([
    'Mira Holt’s “bridge” – and the café',
    'Über Köln nach Malmö, señor',
    '£5, 10 °C, © Ostra Post',
    'Most w Ostrze łączy dwa brzegi rzeki, więc żal',
    'Мост в Остре останется закрытым',
    'Η γέφυρα της Όστρα',
    '奥斯特拉市长在市政厅',
    'The crowd cheered 🎉 and left',
    '\ufeffThe dam gave way'
  ])('%s', (text) => {
    const plain = text.replace('\ufeff', '')

    expect(mend(misread(text)).replace('\ufeff', '')).toBe(plain)
    if (!/[\u0370-\u9fff]/u.test(text)) expect(mend(misread(misread(text))).replace('\ufeff', '')).toBe(plain)
    expect(find(plain)).toEqual([])
  })

  it('mends what windows-1252 has for controls, and names the damage once a word', () => {
    expect(mend('the dam \u0096 said \u0093Holt\u0094')).toBe('the dam – said “Holt”')
    expect(find('Ã©tÃ© Ã  la mer')).toMatchObject([{kind: 'mojibake', start: 0, count: 2}])
  })

  it.each([
    'Le « CAFÉ» d’Ostra, la «sécurité\u00a0» et «\u00a0à\u00a0«',
    '„Das macht keinen Spaß“, sagte sie. „ÜBER ALLES – AUSSER SPAß“',
    'A MAÇÔ, AMANHû, “A IRMÔ',
    'HÄR ÄR Å… Å” Ä–Ö',
    'São Paulo, Ãngela, Âge, ÂGE',
    'Ôstra • Ö® É© Î¼'
  ])('is not seen in %s', (text) => {
    expect(find(text)).toEqual([])
  })
})

describe('what nobody sees', () => {
  it.each([
    'Eine Familie 👨‍👩‍👧 und die Flagge 🏴󠁧󠁢󠁳󠁣󠁴󠁿',
    'می‌خواهم به اوسترا بروم',
    'क्‍ष और र्‍य',
    'שלום \u200fABC\u200e שלום',
    'ภาษา\u200bไทย',
    'f\u2061(x) = a\u2062b',
    'if (a < b && b > c) &c. AT&T; x <y> a?b=1&copy=2 "&nbsp;" `<b>`'
  ])('has its use in %j', (text) => {
    expect(find(text)).toEqual([])
  })

  it.each([
    ['the de\u00adbate', 'the debate'],
    ['\u200bMira Holt\u200b', 'Mira Holt'],
    ['one\u200bword or two', 'one\u200bword or two'],
    ['asked \u2066@ostra\u2069 for help', 'asked @ostra for help'],
    ['the o\ufb03ce in \ufb02ames', 'the office in flames'],
    [
      'Holt &amp; Brell &amp;amp; Vost&#8217;s &quot;dam&quot;&nbsp;&#x2014; &eacute;t&eacute;',
      'Holt & Brell & Vost’s "dam" — été'
    ],
    ['the <b>dam</b> <!-- ad --> gave way', 'the dam  gave way'],
    ['&lt;p&gt; <p class="lead"> </p>', '&lt;p&gt; <p class="lead"> </p>']
  ])('%j is mended to %j', (text, mended) => {
    expect(find(text)).not.toEqual([])
    expect(mend(text)).toBe(mended)
  })
})

describe('a word parted at the end of a line', () => {
  it('is told by the whole word elsewhere, and not where the hyphen may be its own', () => {
    const text = 'The infor-\nmation was well-\nknown. Infor- mation is information, two- and three-year terms.'

    expect(find(text).map(({kind, start}) => [kind, text.slice(start - 5, start + 1)])).toEqual([
      ['hyphenation', 'infor-'],
      ['hyphenation', 'Infor-']
    ])
    expect(mend('The infor-\nmation. More information.')).toBe('The information. More information.')
  })
})

const pieces = [
  'Ã',
  '©',
  'â',
  '€',
  '™',
  '\u200b',
  '&',
  '&amp',
  ';',
  '<',
  'b',
  '>',
  '-',
  '\n',
  'a',
  ' ',
  '\ufffd',
  '\u202e',
  'ð',
  'Ÿ',
  '�',
  '👨',
  '\u200d'
]

describe('any text', () => {
  it('gives damage in order, within the text, and a fix that leaves nothing of what it mends', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), {maxLength: 40}), (parts) => {
        const text = parts.join('')
        let last = 0
        for (const {start, end, edits} of find(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          for (const edit of edits) expect(edit.text).not.toBe(text.slice(edit.start, edit.end))
          last = end
        }
      })
    )
  })

  it.each([
    ['Ã', 0],
    ['Ã©', 1],
    ['\u202e', 1],
    ['\u200b', 1],
    ['<a ', 0],
    ['<!--', 1],
    ['&amp;', 1],
    ['&amp', 0],
    ['a- ', 0],
    ['ab-\n', 249_999],
    ['… ', 0]
  ])('of a megabyte of %j comes to an end', (part, count) => {
    expect(find(part.repeat(1_000_000 / part.length))).toHaveLength(count)
  })
})
