import {isUtf8} from 'node:buffer'
import * as zlib from 'node:zlib'
import type {FileRecord} from '../model/record.ts'
import {messageOf} from '../text/error.ts'
import {decode, type Loaded, type Trouble} from './load.ts'
import {longestRecord, type RawRecord} from './splitting.ts'
import {toFields} from './warc.ts'

/** What a server answered: the page or the text, decoded, where it is from, and when it was fetched. */
export type Response = {
  readonly record: string
  readonly kind: 'html' | 'text'
  readonly url?: string
  readonly retrieved?: string
  readonly loaded: Exclude<Loaded, Trouble>
}

const kinds: ReadonlyMap<string, Response['kind']> = new Map([
  ['text/html', 'html'],
  ['application/xhtml+xml', 'html'],
  ['text/plain', 'text']
])

/** Whether a record of a WARC file is a page that was found, or a text, or something to be said; by its head alone. */
export function isArticle({fault, bytes: {buffer, byteOffset, byteLength}}: FileRecord): boolean {
  const [, block] = splitHead(Buffer.from(buffer, byteOffset, byteLength))
  return fault !== undefined || toPageKind(splitHead(block)[0]) !== undefined
}

/** Reads a response of a WARC file; nothing where that is no page that was found, and no text. */
export function readResponse(raw: RawRecord): Response | Trouble | undefined {
  if (raw.fault !== undefined) return toTrouble(raw.fault)
  const [head, block] = splitHead(raw.bytes)
  const [answer, body] = splitHead(block)
  const fields = toFields(answer)
  const kind = toPageKind(answer)
  if (kind === undefined) return undefined
  const content = toContent(body, fields)
  if ('trouble' in content) return content
  const charset = /;.*?charset\s*=\s*["']?([\w.:-]+)/isu.exec(fields.get('content-type') ?? '')?.[1]
  const loaded = decode(content.bytes, kind === 'html' ? 'page.html' : '', charset)
  if ('trouble' in loaded) return loaded
  const known = toFields(head)
  const [url, date] = [known.get('warc-target-uri')?.replace(/^<|>$/gu, ''), known.get('warc-date')]
  const {record} = raw
  return {
    record,
    kind,
    loaded,
    ...(url === undefined ? {} : {url}),
    ...(date === undefined ? {} : {retrieved: date})
  }
}

/** What the head of an answer says that it is: nothing where that is no page that was found, and no text. */
function toPageKind(answer: string): Response['kind'] | undefined {
  const [, media = ''] = /^\s*([^;\s]+)/u.exec(toFields(answer).get('content-type') ?? '') ?? []
  return /^HTTP\/\d\S* 2\d\d/u.test(answer) ? kinds.get(media.toLowerCase()) : undefined
}

/** A head and what stands behind the empty line that ends it. */
function splitHead(bytes: Buffer): readonly [head: string, body: Buffer] {
  const end = bytes.indexOf('\r\n\r\n')
  return end < 0
    ? [bytes.toString('utf8', 0, 1 << 16), Buffer.alloc(0)]
    : [bytes.toString('utf8', 0, end), bytes.subarray(end + 4)]
}

/** The bytes that were meant: without the marks of chunks, and decompressed. Crawlers may have done either already. */
function toContent(body: Buffer, fields: ReadonlyMap<string, string>): {readonly bytes: Buffer} | Trouble {
  const isChunked = /chunked/iu.test(fields.get('transfer-encoding') ?? '')
  const bytes = isChunked ? (joinChunks(body) ?? body) : body
  const coding = fields.get('content-encoding')?.toLowerCase() ?? ''
  let fault: unknown
  for (const decompress of toDecompressors(coding, bytes)) {
    try {
      return {bytes: decompress(bytes, {maxOutputLength: longestRecord})}
    } catch (error) {
      fault ??= error
    }
  }
  if (fault === undefined || isUtf8(bytes)) return {bytes}
  return toTrouble(`The record is left out: found what does not decompress (${messageOf(fault)}), expected ${coding}`)
}

type Decompress = (bytes: Buffer, options: zlib.ZlibOptions) => Buffer

/** What may decompress a content coding (RFC 9110, section 8.4.1): of `deflate` some servers leave out the head. */
function toDecompressors(coding: string, bytes: Buffer): readonly Decompress[] {
  if (/gzip/u.test(coding)) return bytes[0] === 0x1f && bytes[1] === 0x8b ? [zlib.gunzipSync] : []
  if (coding === 'deflate') return [zlib.inflateSync, zlib.inflateRawSync]
  return coding === 'br' ? [zlib.brotliDecompressSync] : []
}

/** Nothing where the body does not come in chunks. */
function joinChunks(body: Buffer): Buffer | undefined {
  const chunks: Buffer[] = []
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf('\r\n', at)
    const size = /^[\da-f]{1,8}(?=\s*(?:;|$))/iu.exec(
      body.toString('latin1', at, Math.min(end < 0 ? at : end, at + 40))
    )?.[0]
    if (size === undefined) return undefined
    const length = Number.parseInt(size, 16)
    if (length === 0) break
    chunks.push(body.subarray(end + 2, end + 2 + length))
    at = end + 2 + length + 2
  }
  return Buffer.concat(chunks)
}

function toTrouble(trouble: string): Trouble {
  return {trouble, line: 1, column: 1}
}
