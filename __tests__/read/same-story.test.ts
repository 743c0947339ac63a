import {describe, expect, it} from '@jest/globals'
import {lintText} from '../../src/index.ts'
import {toLineStarts} from '../../src/text/lines.ts'

const paragraphs = [
  'The old ferry of Ostra will sail again in May, the county council decided on Friday after a long debate about its cost.',
  '“Nobody asked the people who use it every day,” was one remark from the gallery that drew applause in the hall.',
  'The council expects 400 passengers a day, and it wants to raise the fare to four crowns before the summer begins.',
  'Advertisement',
  'The council expects 400 passengers a day, and it wants to raise the fare to four crowns before the summer begins.',
  'A first trip is planned for the second Sunday of the month, with free rides for all children of the lower town.'
]

const rules = {
  'duplicate-paragraph': 'error',
  boilerplate: 'error',
  'unattributed-quote': 'error',
  'missing-provenance': 'off'
} as const

const formats: Readonly<Record<string, string>> = {
  'story.txt': paragraphs.join('\n\n'),
  'story.md': `---\ntitle: Ferry\n---\n\n${paragraphs.map((text) => text.replace('ferry of', '*ferry* of').replace('The council', 'The\ncouncil')).join('\n\n')}\n`,
  'story.html': `<!DOCTYPE html>\n<html lang="en"><title>Ferry</title>\n<body><article>\n${paragraphs
    .map((text) => `  <p>${text.replace('“', '&ldquo;').replace('”', '&#x201D;').replace('Ostra', '<b>Ostra</b>')}</p>`)
    .join('\r\n')}</article></body></html>`
}

/** What a place of a raw file reads as, once markup is taken away. */
function toPlain(raw: string): string {
  return raw
    .replace(/<[^>]*>|\*/g, '')
    .replace('&ldquo;', '“')
    .replace('&#x201D;', '”')
    .replace(/\s+/g, ' ')
}

async function findAll(name: string) {
  const raw = formats[name] ?? ''
  const {messages} = await lintText({text: raw, name, rules})
  const starts = toLineStarts(raw)
  const at = (line = 1, column = 1) => (starts[line - 1] ?? 0) + column - 1
  return messages.map(({ruleId, line, column, endLine, endColumn}) => ({
    ruleId,
    text: toPlain(raw.slice(at(line, column), at(endLine, endColumn)))
  }))
}

describe('one story', () => {
  const expected = [
    ['unattributed-quote', '“Nobody asked the people who use it every day,”'],
    ['boilerplate', 'Advertisement'],
    ['duplicate-paragraph', paragraphs[4]]
  ].map(([ruleId, text]) => ({ruleId, text}))

  it.each(Object.keys(formats))('has the same findings as %s, each at its place of the raw file', async (name) => {
    expect(await findAll(name)).toEqual(expected)
  })
})
