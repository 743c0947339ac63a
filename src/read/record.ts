import type {Article, Header} from '../model/article.ts'
import type {RecordArticle, RecordSource} from '../model/record.ts'
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
    header: toHeader(response),
    markup: read.header,
    complaints: []
  }
  const encoding = loaded.encoding === undefined ? {} : {encoding: loaded.encoding}
  return {bytes: raw.bytes, text: article.text, article, ...encoding}
}

function toText(path: string, {text}: Readable): Article {
  return {path, text, origin: {kind: 'identity'}, header: {}}
}

function toHeader({url, retrieved}: Response): Header {
  return {
    ...(url === undefined ? {} : {url: {value: url, from: 'record'}}),
    ...(retrieved === undefined ? {} : {retrieved: {value: retrieved, from: 'record'}})
  }
}
