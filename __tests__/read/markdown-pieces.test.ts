import {describe, expect, it} from '@jest/globals'
import {toPieces} from '../../src/read/markdown/pieces.ts'
import {readMarkdown} from '../../src/read/markdown.ts'

const parts = [
  '## The night of the flood',
  'The dam above Ostra gave way *before* dawn,\nand the [report][county] of the county says why.',
  '> The wall had lost a fifth of its strength.\n>\n> — Mara Lind, engineer',
  '- The bus leaves at six.\n\n  It goes by the upper road.\n- The ferry does not leave.',
  '```\nnot = "read"\n\n# nor this\n```',
  '<!-- a note\n\nof the editor -->',
  '| Street | Water |\n| ------ | ----- |\n| Quay   | 2 m   |',
  '1. The mayor came first.\n2. The fire brigade followed.'
]
const county = '[County]: https://county.example/report'
const read = (text: string) => {
  const article = readMarkdown('dam.md', {text})
  if ('trouble' in article) throw new Error(article.trouble)
  return article
}

describe('a long Markdown file', () => {
  const long = [...Array.from({length: 800}, (_, at) => parts[(at * 3) % parts.length] ?? ''), county].join('\n\n')

  it('is read in pieces as it would be in one', () => {
    const alone = long.split(/\n\n(?=##|The dam|> The|- The bus|```\nnot|<!--|\| S|1\.|\[)/)
    const texts = alone.map((part) => read(part === county ? part : `${part}\n\n${county}`).text)

    expect(toPieces(long).length).toBeGreaterThan(3)
    expect(read(long).text).toBe(texts.filter((text) => text !== '').join('\n\n'))
  })

  it('has its places in the file', () => {
    const {text, origin} = read(long)
    const {raw, segments} = origin.kind === 'segments' ? origin : {raw: '', segments: []}
    for (let at = 0; at < segments.length; at += 3) {
      const [inText = 0, inRaw = 0, units = 0] = segments.slice(at, at + 3)
      expect(raw.slice(inRaw, inRaw + units)).toBe(text.slice(inText, inText + units))
    }
  })

  it('is cut in the middle of a block where that is too long', () => {
    const quoted = read('> The dam gave way.\n'.repeat(2000))

    expect(quoted.text.replaceAll('\n\n', ' ') === 'The dam gave way. '.repeat(2000).trim()).toBe(true)
    expect(quoted.blocks?.every(({kind}) => kind === 'quotation')).toBe(true)
  })
})

it('a long table in HTML is left out, whatever stands around it', () => {
  const table = `<!-- start -->\n<table>\n${'<tr><td><a href="x">Quay</a>\n`two` metres</td></tr>\n'.repeat(1000)}</table>`

  expect(read(`The dam.\n\n${table}\n\nThe town.`).text).toBe('The dam.\n\nThe town.')
})

it('a byte order mark in the middle of a file is no mark', () => {
  expect(read('\ufeffThe dam &amp; the town').text).toBe('\ufeffThe dam & the town'.slice(1))
})

it('a footnote may have a long name', () => {
  const name = 'the-report-of-the-county-engineers-on-the-dam-above-ostra'

  expect(read(`The dam.[^${name}]\n\n[^${name}]: Page 12.`).text).toBe('The dam.\n\nPage 12.')
})
