import * as zlib from 'node:zlib'
import fc from 'fast-check'
import {toHarmed, toText} from './inputs.ts'

const names = fc.constantFrom(
  'text',
  'content',
  'body',
  'maintext',
  'title',
  'author',
  'url',
  'published',
  '__proto__',
  'source'
)
const value = fc.oneof(
  toText('text'),
  toText('html'),
  fc.jsonValue({maxDepth: 2}),
  fc.constantFrom('2026-02-30', 'By Mara Lind')
)
const record = fc.oneof(
  fc.record({text: toText('text'), title: toText('text')}, {requiredKeys: ['text']}),
  fc.array(fc.tuple(names, value), {maxLength: 6}).map((pairs) => `{${pairs.map(toMember).join(', ')}}`)
)

function toMember([name, one]: readonly [string, unknown]): string {
  return `${JSON.stringify(name)}: ${JSON.stringify(one) ?? 'null'}`
}

/** Every character as an escape, every other one, or none. */
const escapes: readonly ((json: string) => string)[] = [
  (json) => json,
  (json) => json.replace(/[^\u0000-\u007f]/g, toEscape),
  (json) => json.replaceAll('/', '\\/')
]

function toEscape(unit: string): string {
  return [...unit]
    .flatMap((one) => one.split(''))
    .map((one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')
}

const records = fc
  .tuple(fc.array(record, {maxLength: 5}), fc.constantFrom(...escapes))
  .map(([all, write]) => all.map((one) => write(typeof one === 'string' ? one : JSON.stringify(one))))

/** Files of JSON Lines as people keep them, some of them damaged. */
export const jsonLines: fc.Arbitrary<Buffer> = fc
  .tuple(records, fc.constantFrom('\n', '\r\n', '\n\n'))
  .chain(([lines, end]) => toMaybeHarmed(lines.join(end)))

/** Arrays of JSON, on one line or on many, and records that follow one another without one. */
export const jsonArrays: fc.Arbitrary<Buffer> = fc
  .tuple(
    records,
    fc.constantFrom(
      ...([
        ['[', ','],
        ['[\n  ', ',\n  '],
        ['', '\n'],
        ['\ufeff[', ' , ']
      ] as const)
    )
  )
  .chain(([all, [open, gap]]) => toMaybeHarmed(`${open}${all.join(gap)}${open.includes('[') ? ']' : ''}`))

const answers = fc.record({
  media: fc.constantFrom(
    'text/html',
    'text/html; charset=utf-8',
    'text/html;charset="windows-1252"',
    'text/plain',
    'image/png'
  ),
  body: fc.oneof(toText('html'), toText('text')).map((text) => Buffer.from(text)),
  coding: fc.constantFrom('', 'gzip', 'br', 'chunked', 'a lie'),
  type: fc.constantFrom('response', 'response', 'request', 'warcinfo'),
  id: fc.constantFrom('<urn:uuid:1>', '<urn:uuid:2>', '', '\u001b[31m')
})

/** Web archives, some of them damaged. */
export const warcs: fc.Arbitrary<Buffer> = fc
  .array(answers.map(toWarcRecord), {maxLength: 4})
  .chain((all) => toMaybeHarmed(Buffer.concat(all)))

type Answer = typeof answers extends fc.Arbitrary<infer One> ? One : never

function toWarcRecord({media, body, coding, type, id}: Answer): Buffer {
  const lines = ['HTTP/1.1 200 OK', `Content-Type: ${media}`, coding === 'chunked' ? 'Transfer-Encoding: chunked' : '']
  const coded =
    coding === 'br' || coding === 'gzip' || coding === 'a lie'
      ? [`Content-Encoding: ${coding === 'br' ? 'br' : 'gzip'}`]
      : []
  const head = [...lines, ...coded].filter((line) => line !== '').join('\r\n')
  const block = Buffer.concat([Buffer.from(`${head}\r\n\r\n`), toCoded(body, coding)])
  const fields = [
    `WARC-Type: ${type}`,
    `WARC-Record-ID: ${id}`,
    'WARC-Target-URI: https://ostra.example/dam',
    'WARC-Date: 2026-01-01T00:00:00Z'
  ]
  const start = ['WARC/1.0', ...fields, `Content-Length: ${block.length}`].join('\r\n')
  return Buffer.concat([Buffer.from(`${start}\r\n\r\n`), block, Buffer.from('\r\n\r\n')])
}

function toCoded(body: Buffer, coding: string): Buffer {
  if (coding === 'gzip') return zlib.gzipSync(body)
  if (coding === 'br') return zlib.brotliCompressSync(body, {params: {[zlib.constants.BROTLI_PARAM_QUALITY]: 1}})
  if (coding !== 'chunked') return body
  return Buffer.concat([Buffer.from(`${body.length.toString(16)}\r\n`), body, Buffer.from('\r\n0\r\n\r\n')])
}

function toMaybeHarmed(whole: string | Buffer): fc.Arbitrary<Buffer> {
  const bytes = fc.constant(Buffer.from(whole))
  return fc.oneof({arbitrary: bytes, weight: 2}, toHarmed(bytes))
}
