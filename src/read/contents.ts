import type {Contents} from '../model/record.ts'
import {readContent, toCompression} from './compressed.ts'
import {holdsFiles} from './kind.ts'
import type {Trouble} from './load.ts'
import {openScratch} from './pieces.ts'
import {readRecords} from './records.ts'
import type {RawRecord} from './splitting.ts'

/** What is decompressed of a file, and what is wrong behind it. */
type Content = {readonly path: string; readonly trouble?: Trouble}

/** Opens files of many articles; of some the bytes are given. What is decompressed is written to a folder that `close` removes. */
export function openContents(given: ReadonlyMap<string, Uint8Array> = new Map()): Contents & {close(): void} {
  const scratch = openScratch()
  const known = new Map<string, Content>()
  const open = async (filePath: string): Promise<Content> => {
    const isItself = toCompression(filePath).compression === undefined && !given.has(filePath)
    const content = known.get(filePath) ?? (isItself ? {path: filePath} : await unpack(filePath))
    known.set(filePath, content)
    return content
  }
  const unpack = async (filePath: string): Promise<Content> => {
    let trouble: Trouble | undefined
    const path = await scratch.write(
      untilTrouble(readContent(filePath, given.get(filePath)), (found) => {
        trouble = found
      })
    )
    return {path, ...(trouble === undefined ? {} : {trouble})}
  }
  return {
    locate: async (filePath) => (await open(filePath)).path,
    async *records(filePath) {
      const content = known.get(filePath) ?? (given.has(filePath) ? await open(filePath) : undefined)
      const pieces = content === undefined ? readContent(filePath) : readAgain(content)
      const fit = holdsFiles(filePath) ? pieces : untilWide(pieces)
      for await (const one of readRecords(filePath, fit)) yield 'trouble' in one ? toNameless(one) : one
    },
    close: scratch.remove
  }
}

async function* untilTrouble(
  pieces: AsyncIterable<Buffer | Trouble>,
  tell: (trouble: Trouble) => void
): AsyncGenerator<Buffer> {
  for await (const piece of pieces) {
    if ('trouble' in piece) return tell(piece)
    yield piece
  }
}

async function* readAgain({path, trouble}: Content): AsyncGenerator<Buffer | Trouble> {
  yield* readContent(path)
  if (trouble) yield trouble
}

/** Records of JSON are found by their bytes, and those of UTF-16 are others. */
async function* untilWide(pieces: AsyncIterable<Buffer | Trouble>): AsyncGenerator<Buffer | Trouble> {
  let isFirst = true
  for await (const piece of pieces) {
    if (isFirst && !('trouble' in piece) && isWide(piece)) return yield wide
    isFirst = false
    yield piece
  }
}

const wide: Trouble = {
  trouble: 'Not read: found a UTF-16 byte order mark at byte 0, expected UTF-8',
  line: 1,
  column: 1
}

function isWide([first, second]: Buffer): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
}

function toNameless({trouble, line, column}: Trouble): RawRecord {
  return {record: '', start: 0, line, column, bytes: Buffer.alloc(0), fault: trouble}
}
