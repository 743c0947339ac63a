import {describe, expect, it} from '@jest/globals'
import type {Header} from '../../src/model/article.ts'
import {readHtml} from '../../src/read/html.ts'
import {type Inspected, toRecord, toView} from '../../src/report/inspection.ts'
import {toDocument} from '../helpers/mark.ts'

const text = [
  'The dam gave way, the mayor said.',
  '“We heard a noise and ran for our lives,” said Mirela Vost.',
  'He was an “old hand” at it.',
  '“Nobody came to help us that night.',
  'Share this article'
].join('\n\n')

function inspect(header: Header = {}, filePath = '/news/wire/dam.txt'): Inspected {
  const document = toDocument(text, 'wire/dam.txt', header)
  return {filePath, document, article: {path: document.path, text, origin: {kind: 'identity'}, header}}
}

describe('toRecord', () => {
  it('is one line of JSON with the path as seen from the working directory', () => {
    const record = toRecord(inspect(), '/news/post')
    const {path, header, blocks, quotes, boilerplate, credits} = JSON.parse(record)

    expect(record.indexOf('\n')).toBe(record.length - 1)
    expect(path).toBe('../wire/dam.txt')
    expect(header).toEqual({})
    expect(blocks).toHaveLength(5)
    expect(text.slice(quotes[0].start, quotes[0].end)).toBe('“We heard a noise and ran for our lives,”')
    expect(boilerplate).toEqual([expect.objectContaining({start: text.indexOf('Share'), end: text.length})])
    expect(credits).toEqual([])
  })

  it('names the article in a file of many, and keeps the name of what is no file', () => {
    const one = inspect({}, '<text>')

    expect(JSON.parse(toRecord({...one, document: {...one.document, record: '7'}}, '/news'))).toMatchObject({
      path: '<text>',
      record: '7'
    })
  })
})

describe('toView', () => {
  it('says a fact a line, in the order of the text', () => {
    const lines = toView(inspect(), '/news', false).split('\n')

    expect(lines[0]).toBe('wire/dam.txt')
    expect(lines[1]).toMatch(/^ {2}5 blocks, \d+ quotations, 1 stretch of boilerplate, 0 credits$/u)
    expect(lines[2]).toMatch(/^ {6}3 {2}attributed {4}"“We heard .* {2}speaker "Mirela Vost" {2}cue "said"$/u)
    expect(lines.join('\n')).toContain('unclosed')
    expect(lines.at(-3)).toMatch(/^ {6}9 {2}boilerplate {3}"Share this article" {2}\w+, certain$/u)
  })

  it('counts the lines of a page, not those of its text', () => {
    const page = `<title>Dam</title>\n\n<body>\n\n<p>${text.split('\n\n').join('\n\n\n\n<p>')}`
    const article = readHtml('wire/dam.html', {text: page})
    if ('trouble' in article) throw new Error(article.trouble)
    const view = toView({...inspect(), article}, '/news', false)

    expect(view).toMatch(/^ {6}9 {2}attributed {4}"“We heard /mu)
  })

  it('shows what is known of the article', () => {
    const view = toView(
      inspect({
        title: {value: 'Dam\n\u001bbreaks', from: 'text'},
        byline: [
          {value: 'Mirela Vost', from: 'text'},
          {value: 'Anton Brell', from: 'sidecar'}
        ]
      }),
      '/news',
      false
    )

    expect(view).toContain('\n  title: Dam \\u001bbreaks (text)\n')
    expect(view).toContain('\n  byline: Mirela Vost (text), Anton Brell (sidecar)\n')
  })

  it('colours only when it is told to', () => {
    expect(toView(inspect(), '/news', false)).not.toContain('\u001b')
    expect(toView(inspect(), '/news', true)).toContain('\u001b[1mwire/dam.txt\u001b[22m')
  })

  it.each(['/news/::error::dam.txt', '/news/::add-mask::\u001b\n::error::dam.txt', '/news/ ::error::dam.txt'])(
    'begins no line with two colons: %j',
    (filePath) => {
      const view = toView(inspect({}, filePath), '/news', false)

      expect(view).not.toMatch(/^\s*::/mu)
      expect(view.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
    }
  )
})
