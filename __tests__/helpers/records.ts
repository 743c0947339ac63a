import {toPlacer} from '../../src/check/place.ts'
import type {RecordArticle} from '../../src/model/record.ts'
import type {RecordFields} from '../../src/model/settings.ts'
import {readRecord} from '../../src/read/jsonl.ts'
import type {Trouble} from '../../src/read/load.ts'
import type {RawRecord, Splitter} from '../../src/read/splitting.ts'

/** The records of a file that comes in pieces of so many bytes. */
export function split(splitter: Splitter, file: string | Uint8Array, size = 7): readonly RawRecord[] {
  const bytes = Buffer.from(file)
  const records: RawRecord[] = []
  for (let at = 0; at < bytes.length; at += size) records.push(...splitter(bytes.subarray(at, at + size)))
  return [...records, ...splitter()]
}

/** The articles of the records of a file. */
export function readAll(records: readonly RawRecord[], fields?: RecordFields): readonly (RecordArticle | Trouble)[] {
  return records.map((record) => readRecord('news.jsonl', record, fields))
}

/** What stands in a file where some words of an article do, told by line and column alone. */
export function slice(file: string, article: RecordArticle, words: string): string {
  const start = article.text.indexOf(words)
  const region = toPlacer(article).toRegion({start, end: start + words.length})
  const lines = file.split('\n')
  const toOffset = (line: number, column: number) =>
    lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, column - 1)
  return file.slice(toOffset(region.line, region.column), toOffset(region.endLine, region.endColumn))
}
