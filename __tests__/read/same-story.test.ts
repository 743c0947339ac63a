import {gzipSync} from 'node:zlib'
import {describe, expect, it} from '@jest/globals'
import {lintText} from '../../src/index.ts'
import {answer, cut, toWarcRecord} from '../helpers/collections.ts'

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

const text = paragraphs.join('\n\n')
const page = `<!DOCTYPE html>\n<html lang="en"><title>Ferry</title>\n<body><article>\n${paragraphs
  .map((text) => `  <p>${text.replace('“', '&ldquo;').replace('”', '&#x201D;').replace('Ostra', '<b>Ostra</b>')}</p>`)
  .join('\r\n')}</article></body></html>`
const others = [{text: 'The ferry of Karsk will not sail.'}, {text: 'The fair of Karsk is over.'}]
const record = JSON.stringify({outlet: 'Ostra Wire', text}).replace('“', '\\u201c')
const lines = `${JSON.stringify(others[0])}\n${record}\n\n${JSON.stringify(others[1])}\n`
const list = `[\n ${JSON.stringify(others[0])}, ${record},\n${JSON.stringify(others[1])}]`
const warc = Buffer.concat([
  toWarcRecord('one', answer('<p>The ferry of Karsk will not sail.</p>')),
  toWarcRecord('two', answer(page))
])

/** A file as it is given, and the raw text that its lines and columns count in. */
type Format = {readonly file: string | Uint8Array; readonly raw: string}

const formats: Readonly<Record<string, Format>> = {
  'story.txt': plain(text),
  'story.utf16.txt': {file: Buffer.from(`\ufeff${text}`, 'utf16le'), raw: text},
  'story.md': plain(
    `---\ntitle: Ferry\n---\n\n${paragraphs.map((text) => text.replace('ferry of', '*ferry* of').replace('The council', 'The\ncouncil')).join('\n\n')}\n`
  ),
  'story.html': plain(page),
  'story.jsonl': plain(lines),
  'story.json': plain(list),
  'story.jsonl.gz': {file: gzipSync(lines), raw: lines},
  'story.ndjson': plain(`\ufeff${lines}`),
  'story.warc': {file: warc, raw: page},
  'story.warc.gz': {file: gzipSync(warc), raw: page}
}

function plain(raw: string): Format {
  return {file: raw, raw: raw.replace('\ufeff', '')}
}

/** What a place of a raw file reads as, once markup is taken away. */
function toPlain(raw: string): string {
  return raw
    .replace(/<[^>]*>|\*/g, '')
    .replace(/&ldquo;|\\u201c/u, '“')
    .replace('&#x201D;', '”')
    .replace(/\s+/g, ' ')
}

async function findAll(name: string) {
  const {file = '', raw = ''} = formats[name] ?? {}
  const {messages} = await lintText({text: file, name, rules})
  return messages.map((message) => ({ruleId: message.ruleId, text: toPlain(cut(raw, message))}))
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
