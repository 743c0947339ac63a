import type {RecordPlace} from '../model/record.ts'
import {readContent, toCompression} from './compressed.ts'
import {toElementSplitter} from './elements.ts'
import {holdsFiles} from './kind.ts'
import {toLineSplitter} from './lines.ts'
import {type Trouble, toUnreadable} from './load.ts'
import {readBytes} from './pieces.ts'
import type {RawRecord, Splitter} from './splitting.ts'
import {toWarcSplitter} from './warc.ts'

/** Makes a splitter for one file, by the end of its name without that of a compression. */
const splitters: ReadonlyMap<string, () => Splitter> = new Map([
  ['jsonl', toLineSplitter],
  ['ndjson', toLineSplitter],
  ['json', toElementSplitter],
  ['warc', toWarcSplitter]
])

/**
 * The records of a file, one after another, in memory that grows with the longest of them and not with the file. Of
 * a file that is cut short those that are whole are given; what is wrong comes last, at the last line that was begun: a web
 * archive has no lines of its own.
 */
export async function* readRecords(
  path: string,
  pieces: AsyncIterable<Buffer | Trouble> = readContent(path)
): AsyncGenerator<RawRecord | Trouble> {
  const split = toSplitter(path)?.()
  if (split === undefined) return
  let line = 1
  for await (const piece of pieces) {
    if ('trouble' in piece) return yield {...piece, line}
    for (const record of split(piece)) {
      if (!holdsFiles(path)) line = record.line + 1
      yield record
    }
  }
  yield* split()
}

/** Reads one record again, by its first byte and its length. */
export function readRecordAt(path: string, {length, ...place}: RecordPlace): RawRecord | Trouble {
  const parts: Buffer[] = []
  let left = length
  try {
    for (const bytes of length === 0 ? [] : readBytes(path, length, place.start)) {
      parts.push(bytes.subarray(0, left))
      left -= bytes.length
      if (left <= 0) break
    }
  } catch (error) {
    return toUnreadable(path, error)
  }
  return {...place, bytes: Buffer.concat(parts)}
}

function toSplitter(path: string): (() => Splitter) | undefined {
  const {name} = toCompression(path)
  return splitters.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase())
}
