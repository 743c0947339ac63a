import type {Contents} from '../model/record.ts'
import {readContent, toCompression} from './compressed.ts'
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
      for await (const one of readRecords(filePath, pieces)) yield 'trouble' in one ? toNameless(one) : one
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

function toNameless({trouble, line, column}: Trouble): RawRecord {
  return {record: '', start: 0, line, column, bytes: Buffer.alloc(0), fault: trouble}
}
