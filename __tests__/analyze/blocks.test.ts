import {describe, expect, it} from '@jest/globals'
import fc from 'fast-check'
import {toBlocks} from '../../src/analyze/blocks.ts'
import {toWords} from '../../src/text/words.ts'
import {paragraphs, wrap} from '../helpers/wrap.ts'

const blocks = (text: string) => toBlocks(text).map(({start, end}) => text.slice(start, end))
const unwrapped = (text: string) => blocks(text).map((block) => block.replace(/\s+/gu, ' '))

describe('a text with one paragraph a line', () => {
  it.each([
    ['without blank lines', '\n'],
    ['with blank lines', '\n\n'],
    ['with lines of spaces', '\n \t\u00a0\n'],
    ['with CRLF', '\r\n'],
    ['with CRLF and blank lines', '\r\n\r\n'],
    ['with CR', '\r'],
    ['with CR and blank lines', '\r\r']
  ])('%s', (_, between) => {
    expect(blocks(paragraphs.join(between))).toEqual(paragraphs)
    expect(blocks(`${between}${paragraphs.join(between)}${between}`)).toEqual(paragraphs)
  })
})

describe('a hard-wrapped text', () => {
  it.each([40, 60, 72, 80])('of %d columns', (width) => {
    for (const lineBreak of ['\n', '\r\n', '\r']) {
      const text = paragraphs
        .map((paragraph) => wrap(paragraph, width))
        .join('\n\n')
        .replaceAll('\n', lineBreak)

      expect(unwrapped(text)).toEqual(paragraphs)
    }
  })

  it('has an indent before each paragraph in place of a blank line', () => {
    const text = paragraphs.map((paragraph) => wrap(`    ${paragraph}`, 60)).join('\n')

    expect(unwrapped(text)).toEqual(paragraphs)
  })

  it('has all of it indented, as a quotation of a mail program is', () => {
    const text = paragraphs.map((paragraph) => wrap(paragraph, 60).replace(/^/gmu, '    ')).join('\n\n')

    expect(unwrapped(text)).toEqual(paragraphs)
  })

  it('holds a headline, a list and a paragraph on one line', () => {
    const list = ['- Blankets and torches', '- Drinking water for three days', '- A radio']
    const [first = '', second = '', third = ''] = paragraphs
    const text = ['Dam gives way above Ostra', wrap(first, 64), wrap(second, 64), list.join('\n'), third].join('\n\n')

    expect(unwrapped(text)).toEqual(['Dam gives way above Ostra', first, second, ...list, third])
  })

  it('may begin a line with a dash in the middle of a sentence', () => {
    const sentence =
      'The mayor of the town - who had slept badly - said that the dam - an old one - had been watched for days'
    const story = `${sentence} and that ${sentence.toLowerCase()} and weeks before it broke.`
    const texts = Array.from({length: 60}, (_, width) => wrap(story, width + 40)).filter((text) => /^- /mu.test(text))

    expect(texts.length).toBeGreaterThan(3)
    for (const text of texts) expect(unwrapped(text)).toEqual([story])
  })
})

describe('lines that are blocks of their own', () => {
  it.each([
    ['a menu', ['Home', 'News', 'Sport', 'Weather', 'Opinion', 'About us', 'Contact the desk', 'Subscribe', 'Log in']],
    ['a list', ['* Blankets and torches', '* Drinking water for three days', '* A radio with batteries in it']],
    [
      'headlines',
      ['Dam gives way above Ostra', 'Mayor blames the rain', 'Who will pay for the bridge?', 'Rain to go on']
    ],
    [
      'a poem',
      ['The water came by night,', 'And nobody had called;', 'The bridge was out of sight,', 'The hall had walls']
    ]
  ])('%s', (_, lines) => {
    expect(blocks(lines.join('\n'))).toEqual(lines)
  })
})

describe('odd texts', () => {
  it.each([
    ['nothing', '', []],
    ['white space', ' \n\u00a0\r\n\t', []],
    ['a byte order mark alone', '\ufeff', []],
    ['one line without a break', 'The dam gave way.', ['The dam gave way.']],
    ['one line with a break', '  The dam gave way.\u00a0\r\n', ['The dam gave way.']]
  ])('%s', (_, text, expected) => {
    expect(blocks(text)).toEqual(expected)
  })

  it('a line of ten megabytes', () => {
    const line = 'The dam gave way. '.repeat(600_000).trim()

    expect(toBlocks(line)).toEqual([{kind: 'paragraph', start: 0, end: line.length}])
    expect(toBlocks('x'.repeat(10_000_000))).toHaveLength(1)
  })

  it('ten thousand short lines', () => {
    expect(toBlocks('Dam breaks\n'.repeat(10_000))).toHaveLength(10_000)
  })
})

describe('the blocks of any text', () => {
  const parts = fc.constantFrom(
    'dam',
    'Ostra.',
    'ﬁ',
    '東',
    'e\u0301',
    '’',
    ' ',
    '\u00a0',
    '\n',
    '\r',
    '\r\n',
    '- ',
    '\n\n',
    '\u200b'
  )

  it('hold all its words, in order and apart', () => {
    fc.assert(
      fc.property(fc.array(parts, {maxLength: 60}), (some) => {
        const text = some.join('')
        const words = toBlocks(text).flatMap((block) => toWords(text, block))

        expect(words.map((word) => word.text)).toEqual(toWords(text).map((word) => word.text))
      })
    )
  })

  it('are the same at every width, with blank lines between the paragraphs', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(paragraphs, {minLength: 2}), fc.integer({min: 40, max: 100}), (some, width) => {
        expect(unwrapped(some.map((paragraph) => wrap(paragraph, width)).join('\n\n'))).toEqual(some)
      })
    )
  })
})
