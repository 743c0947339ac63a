import {describe, expect, it} from '@jest/globals'
import {readHtml} from '../../src/read/html.ts'
import {readMarkdown} from '../../src/read/markdown.ts'

const units = 300_000
const fill = (part: string) => part.repeat(Math.ceil(units / part.length))
const number = (write: (at: number) => string, count: number) =>
  Array.from({length: count}, (_, at) => write(at)).join('')

describe('a hostile page', () => {
  it.each([
    ['tags nested 100,000 deep', `${'<div>'.repeat(100_000)}The dam`],
    ['asides nested 100,000 deep', `${'<aside class="share">'.repeat(100_000)}The dam`],
    ['figures and quotations in each other', `${'<figure><blockquote cite=x>'.repeat(20_000)}The dam`],
    ['a million attributes', `<p ${number((at) => `a${at}=1 `, 1_000_000)}>The dam`],
    ['a million end tags of nothing', `The dam${'<div>'.repeat(10_000)}${'</x>'.repeat(250_000)}`],
    ['a million bytes of times', `The dam${'<time pubdate datetime=x>'.repeat(40_000)}`],
    ['a million bytes of letters before a table', `The dam<table>${'<b>x'.repeat(250_000)}`],
    ['one long line', `The dam ${fill('gave way ')}`],
    ['nothing but references', `The dam${fill('&amp;')}`],
    ['nothing but open tags', `The dam${fill('<')}`],
    ['tables in tables', `The dam${fill('<table><td>')}`],
    ['text in the wrong place of tables', `The dam<table>${fill('x<tr>')}`],
    [
      'elements named as what objects have',
      '<constructor class="toString __proto__" role="valueOf">The dam</constructor>'
    ]
  ])('with %s is read', (_, text) => {
    const article = readHtml('page.html', {text})

    expect('text' in article && article.text.startsWith('The dam')).toBe(true)
  })

  it.each([
    ['that is a PDF', '%PDF-1.7\n', 'found a PDF', 1],
    ['whose formatting is never closed', `\n\n${number((at) => `<p><font color=${at}></p>`, 3000)}`, 'more than', 3]
  ])('%s is refused with its line', (_, text, words, line) => {
    expect(readHtml('page.html', {text})).toMatchObject({trouble: expect.stringContaining(words), line})
  })
})

describe('hostile Markdown', () => {
  it.each(['>', '- ', '![[', '_a*', '[a](b ', '[a][b] ', '[^a]: ', '*a ', '`', '<a ', '&amp;', 'a\n==\n\n', '|a|b|\n'])(
    'of nothing but %j is read',
    (part) => {
      const article = readMarkdown('page.md', {text: `The dam gave way.\n\n${part.repeat(30_000 / part.length)}`})

      expect('text' in article && article.text.startsWith('The dam gave way.')).toBe(true)
    }
  )

  it.each([
    ['headings', '# a\n', 250_000],
    ['lines of a quotation', '> a\n', 250_000],
    ['quotations 40 deep', `${'>'.repeat(40)} a\n\n`, 22_000],
    ['quotations 40 deep with old line breaks', `${'>'.repeat(40)} a\r\r`, 22_000],
    ['paragraphs', 'a dam\n\n', 143_000],
    ['blank lines', '\n', 1_000_000]
  ])(
    'of a million bytes of %s is read whole',
    (_, part, count) => {
      const article = readMarkdown('page.md', {text: `The dam gave way.\n\n${part.repeat(count)}`})
      const words = 'text' in article ? (article.text.match(/\ba\b/g)?.length ?? 0) : -1

      expect(words).toBe(part.trim() === '' ? 0 : count)
    },
    300_000
  )
})
