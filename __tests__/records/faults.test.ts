import {gzipSync} from 'node:zlib'
import {describe, expect, it} from '@jest/globals'
import {archive} from '../helpers/archive.ts'
import {answer, lintAll, pipe, story, toLines, toWarcRecord, wire} from '../helpers/collections.ts'

const [first, second] = story
const settings = '{"root": true, "rules": {"uncredited-copy": "warn", "boilerplate": "error"}}'
const copy = {...wire, outlet: 'Mirror', date: '2026-02-03', text: `${first}\n\nAdvertisement`}
const toRow = (filePath: string, line: number, ruleId: string | null, message: string) =>
  `${filePath}:${line} ${ruleId ?? message}`

/** What a run says, without the findings that every good record has. */
function lint(files: Readonly<Record<string, string | Uint8Array>>, ...argv: readonly string[]) {
  const cwd = archive({'.lintrc.json': settings, ...files})
  const said = lintAll(cwd, ...argv).flatMap(({filePath, messages}) =>
    messages.map(({line, ruleId, message}) => toRow(filePath, line, ruleId, message))
  )

  expect(pipe(cwd, '', '-f', 'json', ...argv).out).toBe(pipe(cwd, '', '-f', 'json', '--no-cache', ...argv).out)
  return said
}

describe('a record that is none', () => {
  it('is one message at its line, and the rest goes on', () => {
    expect(lint({'news.jsonl': toLines([wire, '{"text": "a" b}', {title: 'Flood'}, '7', copy])})).toEqual([
      'news.jsonl:2 The record is left out: found what is no JSON, expected an object',
      'news.jsonl:3 The record is left out: found no text, expected one under text, content, body, maintext or article',
      'news.jsonl:4 The record is left out: found a number, expected an object',
      'news.jsonl:5 uncredited-copy',
      'news.jsonl:5 boilerplate'
    ])
  })

  it('is one message where the file is in UTF-16', () => {
    const wide = Buffer.from(`\ufeff${toLines([wire, copy])}`, 'utf16le')

    expect(lint({'news.jsonl': wide})).toEqual([
      'news.jsonl:1 Not read: found a UTF-16 byte order mark at byte 0, expected UTF-8'
    ])
  })

  it('is counted where there are too many to tell', () => {
    const said = lint({'news.jsonl': toLines([wire, ...Array.from({length: 1500}, () => '{'), copy])})

    expect(said).toHaveLength(20 + 1 + 2)
    expect(said[20]).toBe('news.jsonl:22 1480 further records are left out, this one first: 20 are told above')
  })

  it('is a word for the file where none has a text: it may be there for something else', () => {
    const files = {'story.txt': 'The dam holds.', 'index.jsonl': toLines([{path: 'a.txt'}, {path: 'b.txt'}])}
    const cwd = archive({'.lintrc.json': settings, ...files})
    const message =
      'The file is left out: found no text in any of its 2 records, expected one under text, content, body, maintext or article'

    expect(lintAll(cwd)).toMatchObject([{messages: [{severity: 1, line: 1, message}]}, {messages: []}])
    expect(lintAll(cwd, 'index.jsonl')).toMatchObject([{messages: [{severity: 2, message}]}])
  })
})

describe('a file that ends too soon', () => {
  it('is read as far as it is whole where it is compressed', () => {
    const many = Array.from({length: 3000}, (_, index) => ({
      ...wire,
      text: `Flood ${index}: ${Math.sin(index)} metres.`
    }))
    const whole = gzipSync(toLines([wire, copy, ...many]))
    const said = lint({'news.jsonl.gz': whole.subarray(0, whole.length / 2)})

    expect(said).toEqual([
      'news.jsonl.gz:2 uncredited-copy',
      'news.jsonl.gz:2 boilerplate',
      expect.stringMatching(
        /^news\.jsonl\.gz:\d{3,} Not read to its end: found that it is cut short behind byte \d+, expected/u
      )
    ])
  })

  it('is read as far as it is whole where it is a web archive', () => {
    const file = Buffer.concat([
      toWarcRecord('one', answer('<p>Advertisement</p>')),
      toWarcRecord('two', answer(`<p>${second}</p>`))
    ])
    const cut = 'The record is left out: found the end of the file 6 bytes before its own, expected the whole of it'

    expect(lint({'a.warc': file.subarray(0, -10), 'b.warc.gz': gzipSync(file.subarray(0, -10))})).toEqual([
      'a.warc#urn:uuid:one:1 boilerplate',
      `a.warc#urn:uuid:two:1 ${cut}`,
      'b.warc.gz#urn:uuid:one:1 boilerplate',
      `b.warc.gz#urn:uuid:two:1 ${cut}`
    ])
  })
})

describe('a web archive', () => {
  it('has records of one id told from one another, and nothing said of what is no page', () => {
    const file = Buffer.concat([
      toWarcRecord('info', 'software: a crawler', 'warcinfo'),
      toWarcRecord('one', answer('<p>Advertisement</p>')),
      toWarcRecord('picture', answer('GIF89a', 'image/gif')),
      toWarcRecord('one', answer('Advertisement', 'text/plain'))
    ])

    expect(lint({'a.warc': file})).toEqual([
      'a.warc#urn:uuid:one:1 boilerplate',
      'a.warc#urn:uuid:one-2:1 The record is called urn:uuid:one-2: found its id in an earlier record, too',
      'a.warc#urn:uuid:one-2:1 boilerplate'
    ])
  })
  it('says of a record that the day on which it was fetched is none, and reads it all the same', () => {
    const fetched = (date: string) =>
      toWarcRecord(date, answer('<p>Advertisement</p>')).toString().replace('2026-02-09T08:00:00Z', date)
    const dates = ['2026-02-09', '2026-02-09T08:00:00.123456Z', '20260209080000', '2026-02-31T08:00:00Z']

    expect(lint({'a.warc': dates.map(fetched).join('')})).toEqual([
      'a.warc#urn:uuid:2026-02-09:1 boilerplate',
      'a.warc#urn:uuid:2026-02-09T08:00:00.123456Z:1 boilerplate',
      expect.stringMatching(/^a\.warc#urn:uuid:20260209080000:1 "retrieved" is left out: found "20260209080000"/u),
      'a.warc#urn:uuid:20260209080000:1 boilerplate',
      expect.stringMatching(/^a\.warc#urn:uuid:2026-02-31T08:00:00Z:1 "retrieved" is left out: found "2026-02-31/u),
      'a.warc#urn:uuid:2026-02-31T08:00:00Z:1 boilerplate'
    ])
  })
})
