import type {Article} from '../model/article.ts'
import type {RecordArticle, RecordSource} from '../model/record.ts'
import {pack, unpack} from './header.ts'
import {readRecord} from './jsonl.ts'
import {holdsFiles} from './kind.ts'
import type {Loaded, Readable, Trouble} from './load.ts'
import {readRecordAt} from './records.ts'
import {type Response, readResponse} from './response.ts'
import type {RawRecord} from './splitting.ts'

/** Reads a page as an article. */
export type ReadPage = (path: string, page: Pick<Readable, 'text'>) => Article | Trouble

/** Loads one of the articles of a file, as its place says. What is wrong with it is said, never thrown. */
export function loadRecord(path: string, source: RecordSource, readPage: ReadPage): Loaded {
  const {content = path, fields, bytes, ...place} = source
  const raw = bytes === undefined ? readRecordAt(content, place) : {...place, bytes: toBuffer(bytes)}
  if ('trouble' in raw) return raw
  if (holdsFiles(path) || raw.fault !== undefined) return toPage(path, raw, readPage)
  const article = readRecord(path, raw, fields)
  return 'trouble' in article ? article : {bytes: raw.bytes, text: article.text, article}
}

/** Bytes that came from another thread. */
function toBuffer({buffer, byteOffset, byteLength}: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength)
}

function toPage(path: string, raw: RawRecord, readPage: ReadPage): Loaded {
  const {line, column, fault = 'The record is left out: found no page and no text'} = raw
  const response = raw.fault === undefined ? readResponse(raw) : undefined
  if (response === undefined) return {trouble: fault, line, column}
  if ('trouble' in response) return response
  const {loaded, record, kind} = response
  const read = kind === 'html' ? readPage(path, loaded) : toText(path, loaded)
  if ('trouble' in read) return read
  const origin = {...read.origin, isReadOnly: true} as const
  const article: RecordArticle = {
    ...read,
    origin,
    record,
    ...toHeader(response),
    markup: read.header
  }
  const encoding = loaded.encoding === undefined ? {} : {encoding: loaded.encoding}
  return {bytes: raw.bytes, text: article.text, article, ...encoding}
}

function toText(path: string, {text}: Readable): Article {
  return {path, text, origin: {kind: 'identity'}, header: {}}
}

/** What the record says of its page, and what of that cannot be used. */
function toHeader({url, retrieved}: Response): Pick<RecordArticle, 'header' | 'complaints'> {
  const {packed, complaints} = pack({url, retrieved})
  return {header: unpack(packed, 'record'), complaints: complaints.map(({message}) => ({line: 1, message}))}
}
