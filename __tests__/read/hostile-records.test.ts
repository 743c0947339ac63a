import {gzipSync} from 'node:zlib'
import {describe, expect, it} from '@jest/globals'
import fc from 'fast-check'
import {toPlacer} from '../../src/check/place.ts'
import {toElementSplitter} from '../../src/read/elements.ts'
import {toLineSplitter} from '../../src/read/lines.ts'
import {readResponse} from '../../src/read/response.ts'
import {toWarcSplitter} from '../../src/read/warc.ts'
import {readAll, split} from '../helpers/records.ts'

const mebibyte = 1 << 20
const readElements = (file: string) => readAll(split(toElementSplitter(), file, 1 << 16))

function warc(body: Buffer): Buffer {
  const head = Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n')
  const length = head.length + body.length
  const fields = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:dam>\r\nContent-Length: ${length}\r\n\r\n`
  return Buffer.concat([Buffer.from(fields), head, body, Buffer.from('\r\n\r\n')])
}

describe('records that a careless reader would not come back from', () => {
  it.each([
    ['brackets', `{"text": "dam", "deep": ${'['.repeat(mebibyte / 2)}${']'.repeat(mebibyte / 2)}}`],
    ['backslashes', `{"text": "dam", "slashes": "${'\\\\'.repeat(mebibyte / 2)}"}`],
    ['quotation marks', `{"text": "dam", "marks": "${'\\"'.repeat(mebibyte / 2)}"}`],
    ['members', `{"text": "dam", ${Array.from({length: 50_000}, (_, at) => `"m${at}": ${at}`).join(', ')}}`],
    ['equal members', `{${'"text": "dam",'.repeat(50_000)} "text": "dam"}`],
    ['deep names', `{"author": ${'{"name": '.repeat(50_000)}1${'}'.repeat(50_000)}, "text": "dam"}`]
  ])('a million %s', (_, json) => {
    expect(readAll(split(toLineSplitter(), json, 1 << 16))).toMatchObject([{text: 'dam'}])
    expect(readElements(`[${json}]`)).toMatchObject([{text: 'dam'}])
  })

  it.each([
    ['open brackets', '['.repeat(mebibyte)],
    ['an open string', `{"text": "${'a'.repeat(mebibyte)}`],
    ['no bracket at all', 'dam '.repeat(1000)]
  ])('are said to be no JSON: %s', (_, file) => {
    for (const one of readElements(file)) expect(one).toHaveProperty('trouble')
  })

  it('are left out where they are longer than 100 MB, and the next goes on', () => {
    const splitter = toLineSplitter()
    const piece = Buffer.alloc(mebibyte, 'a')
    const records = [...splitter(Buffer.from('{"text": "dam"}\n{"text": "'))]
    for (let at = 0; at < 101; at++) records.push(...splitter(piece))
    records.push(...splitter(Buffer.from('"}\n{"text": "town"}')), ...splitter())

    expect(readAll(records)).toMatchObject([
      {text: 'dam', record: '1'},
      {trouble: 'The record is left out: found 105906188 bytes, expected at most 104857600', line: 2},
      {text: 'town', record: '3'}
    ])
  })

  it('are left out where a page is packed that is far larger', () => {
    const bytes = warc(gzipSync(Buffer.alloc(101 * mebibyte, 'a')))
    const [record] = [...toWarcSplitter()(bytes)]

    expect(record && readResponse(record)).toMatchObject({trouble: expect.stringContaining('does not decompress')})
  })

  it('keep every place inside the file and in order, whatever is done to it', () => {
    const file = JSON.stringify([{text: 'The dam\n“broke” 🚨'}, {body: 'Zoë\\ \t"fled"'}], null, 1)
    fc.assert(
      fc.property(fc.nat(file.length), fc.nat(5), fc.string({unit: 'binary', maxLength: 4}), (at, gone, put) => {
        const mutated = file.slice(0, at) + put + file.slice(at + gone)
        for (const one of readAll(split(toElementSplitter(), mutated))) {
          if ('trouble' in one) {
            expect(Math.min(one.line, one.column)).toBeGreaterThan(0)
            continue
          }
          const {raw, segments} = one.origin.kind === 'segments' ? one.origin : {raw: '', segments: []}
          const {line, endLine} = toPlacer(one).toRegion({start: 0, end: one.text.length})
          expect(endLine).toBeGreaterThanOrEqual(line)
          for (let index = 0; index < segments.length; index += 3) {
            const [text = 0, start = 0, units = 0] = segments.slice(index, index + 3)
            expect(raw.slice(start, start + units)).toBe(one.text.slice(text, text + units))
          }
        }
      })
    )
  })
})
