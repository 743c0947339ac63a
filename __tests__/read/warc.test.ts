import {join} from 'node:path'
import {brotliCompressSync, deflateRawSync, deflateSync, gzipSync} from 'node:zlib'
import {describe, expect, it} from '@jest/globals'
import fc from 'fast-check'
import {readRecords} from '../../src/read/records.ts'
import {readResponse} from '../../src/read/response.ts'
import {toWarcSplitter} from '../../src/read/warc.ts'
import {archive} from '../helpers/archive.ts'
import {split} from '../helpers/records.ts'

const page = '<title>Dam above Ostra gives way</title><p>Zoë’s bakery was flooded.</p>'

function toRecord(type: string, id: string, block: Buffer | string): Buffer {
  const head = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    `WARC-Record-ID: <urn:uuid:${id}>`,
    'WARC-Date: 2026-01-02T08:00:00Z',
    'WARC-Target-URI: https://wire.example/dam',
    `Content-Length: ${Buffer.byteLength(block)}`
  ]
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), Buffer.from(block), Buffer.from('\r\n\r\n')])
}

const answer = (body: Buffer | string, ...head: string[]) =>
  Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\n${head.join('\r\n')}\r\n\r\n`), Buffer.from(body)])
const html = 'Content-Type: text/html; charset=utf-8'
const file = Buffer.concat([
  toRecord('warcinfo', 'info', 'software: a crawler\r\n\r\nWARC/1.0'),
  toRecord('request', 'one', 'GET /dam HTTP/1.1\r\n\r\n'),
  toRecord('response', 'one', answer(page, html)),
  toRecord('response', 'two', answer('%PDF-1.7', 'Content-Type: application/pdf')),
  toRecord('response', 'three', answer('The dam gave way.', 'content-type: text/plain'))
])

describe('the records of a WARC file', () => {
  it.each([1, 13, 100_000])('are its responses, in pieces of %i bytes', (size) => {
    const records = split(toWarcSplitter(), file, size)

    expect(records.map(({record}) => record)).toEqual(['urn:uuid:one', 'urn:uuid:two', 'urn:uuid:three'])
    expect(records.map(({start}) => file.toString('latin1', start, start + 8))).toEqual(Array(3).fill('WARC/1.0'))
    expect(records.map(readResponse)).toMatchObject([
      {kind: 'html', url: 'https://wire.example/dam', retrieved: '2026-01-02T08:00:00Z', loaded: {text: page}},
      undefined,
      {kind: 'text', loaded: {text: 'The dam gave way.'}}
    ])
  })

  it('may be compressed one by one', async () => {
    const folder = archive({'a.warc.gz': Buffer.concat([gzipSync(file), gzipSync(file)])})
    const ids = []
    for await (const one of readRecords(join(folder, 'a.warc.gz'))) ids.push('trouble' in one ? one : one.record)

    expect(ids).toHaveLength(6)
    expect(ids[3]).toBe('urn:uuid:one-2')
  })

  it('have no line at which the file is cut short', async () => {
    const folder = archive({'a.warc.gz': Buffer.concat([gzipSync(file), gzipSync(file).subarray(0, -20)])})
    const all = []
    for await (const one of readRecords(join(folder, 'a.warc.gz'))) all.push(one)

    expect(all.at(-1)).toMatchObject({trouble: expect.stringContaining('cut short'), line: 1, column: 1})
  })

  it.each([
    [
      'in chunks',
      answer(`7;x=1\r\n<p>The \r\n8\r\ndam</p>\n\r\n0\r\n\r\n`, html, 'Transfer-Encoding: chunked'),
      '<p>The dam</p>\n'
    ],
    ['whole, though chunks are announced', answer('<p>Dam</p>', html, 'Transfer-Encoding: chunked'), '<p>Dam</p>'],
    ['compressed', answer(gzipSync(page), html, 'Content-Encoding: gzip'), page],
    ['decompressed already', answer(page, html, 'Content-Encoding: gzip'), page],
    ['in Brotli', answer(brotliCompressSync(page), html, 'Content-Encoding: br'), page],
    ['in Brotli, decompressed already', answer(page, html, 'Content-Encoding: br'), page],
    ['deflated', answer(deflateSync(page), html, 'Content-Encoding: deflate'), page],
    ['deflated without a head', answer(deflateRawSync(page), html, 'Content-Encoding: Deflate'), page],
    ['inflated already', answer(page, html, 'Content-Encoding: deflate'), page],
    [
      'in the encoding that the server names',
      answer(Buffer.from('caf\xe9', 'latin1'), 'Content-Type: text/html;charset=iso-8859-1'),
      'café'
    ]
  ])('may hold a page %s', (_, block, text) => {
    const [record] = split(toWarcSplitter(), toRecord('response', 'one', block))

    expect(record && readResponse(record)).toMatchObject({loaded: {text}})
  })

  it.each([
    ['gzip', gzipSync(page)],
    ['deflate', deflateSync(page)],
    ['br', brotliCompressSync(page)]
  ])('say that a page does not decompress where its %s is cut short', (coding, bytes) => {
    const cut = answer(bytes.subarray(0, -10), html, `Content-Encoding: ${coding}`)
    const [record] = split(toWarcSplitter(), toRecord('response', 'one', cut))

    expect(record && readResponse(record)).toMatchObject({
      trouble: expect.stringMatching(
        `^The record is left out: found what does not decompress \\(.+\\), expected ${coding}$`
      )
    })
  })

  it.each([
    ['cut in the middle', file.subarray(0, file.length - 10), 3, 'found the end of the file 6 bytes before its own'],
    [
      'followed by something else',
      Buffer.concat([file, Buffer.from('<html>')]),
      4,
      'found no head of a WARC record at byte'
    ],
    ['without a length', Buffer.from('WARC/1.0\r\nWARC-Type: response\r\n\r\n'), 1, 'found no head of a WARC record']
  ])('are read as far as they go where the file is %s', (_, bytes, count, found) => {
    const records = split(toWarcSplitter(), bytes)
    const last = records.at(-1)

    expect(records).toHaveLength(count)
    expect(last && readResponse(last)).toMatchObject({trouble: expect.stringContaining(found)})
  })

  it.each([
    ['a piece of a head', file.subarray(0, 30)],
    ['what is no head', '<html>'],
    ['a head without a length', 'WARC/1.0\r\n\r\n']
  ])('end at the byte at which %s begins', (_, rest) => {
    const bytes = Buffer.concat([file, Buffer.from('\r\n'), Buffer.from(rest)])
    const at = file.length + 2
    const fault = `The rest of the file is left out: found no head of a WARC record at byte ${at}, expected one`

    for (const size of [1, 100_000])
      expect(split(toWarcSplitter(), bytes, size).at(-1)).toMatchObject({record: `byte-${at}`, start: at, fault})
  })

  it('come out of mutated files without a throw', () => {
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.nat(255), fc.integer({min: 1, max: 500}), (at, byte, size) => {
        const mutated = Buffer.from(file)
        mutated[at] = byte
        for (const record of split(toWarcSplitter(), mutated, size)) readResponse(record)
      })
    )
  })
})
