import type {Transform} from 'node:stream'
import * as zlib from 'node:zlib'
import {type Trouble, toUnreadable} from './load.ts'
import {readBytes} from './pieces.ts'

/** How a file is compressed, by the end of its name. */
export type Compression = 'gzip' | 'zstd' | undefined

/** So many bytes of a compressed file are read at a time: a thousand times as many may come out. */
const inputSize = 1 << 16
/** What holds more for each byte, and more than some, is made to fill memory and disks; news text holds about five. */
const mostRatio = 200
const alwaysFine = 64 * (1 << 20)
/** No file gives more bytes. */
const mostBytes = 2 ** 40

/** How a file is compressed, and its name without the end that says so. */
export function toCompression(path: string): {readonly compression: Compression; readonly name: string} {
  const [end = ''] = /\.(?:gz|zst)$/iu.exec(path) ?? []
  const compression = end === '' ? undefined : end.toLowerCase() === '.gz' ? 'gzip' : 'zstd'
  return {compression, name: path.slice(0, path.length - end.length)}
}

/** The bytes of a file, or what is given in their place, decompressed where it is compressed. What is wrong is said behind what can be read, and ends it. */
export async function* readContent(path: string, given?: Uint8Array): AsyncGenerator<Buffer | Trouble> {
  const {compression} = toCompression(path)
  try {
    if (compression === undefined) yield* given ? toPieces(given) : readBytes(path)
    else yield* decompress(given ? toPieces(given) : readBytes(path, inputSize), compression)
  } catch (error) {
    yield toUnreadable(path, error)
  }
}

function* toPieces({buffer, byteOffset, byteLength}: Uint8Array): Generator<Buffer> {
  for (let at = 0; at < byteLength; at += inputSize)
    yield Buffer.from(buffer, byteOffset + at, Math.min(inputSize, byteLength - at))
}

async function* decompress(pieces: Iterable<Buffer>, compression: 'gzip' | 'zstd'): AsyncGenerator<Buffer | Trouble> {
  const stream = toStream(compression)
  if (stream === undefined) return yield toTrouble('Zstandard, which this version of Node cannot read', 'Node 22.15')
  const done: Buffer[] = []
  let fault: Error | undefined
  stream.on('data', (bytes: Buffer) => done.push(bytes))
  stream.on('error', (error) => {
    fault = error
  })
  let [read, given] = [0, 0]
  for (const piece of withEnd(pieces)) {
    await feed(stream, piece)
    read += piece?.length ?? 0
    given += done.reduce((sum, {length}) => sum + length, 0)
    if (given > alwaysFine && (given > read * mostRatio || given > mostBytes)) {
      stream.destroy()
      return yield toTrouble(`more than ${mostRatio} bytes for each one that is compressed`, 'no such file')
    }
    yield* done.splice(0)
    if (fault !== undefined) return yield toTrouble(describe(fault, read), 'the whole of a compressed file')
  }
}

/** Writes a piece, or ends, and waits until all that comes of it is there. */
function feed(stream: Transform, piece: Buffer | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (stream.destroyed) return resolve()
    stream.once('close', resolve)
    const settle = () => {
      stream.off('close', resolve)
      resolve()
    }
    if (piece) stream.write(piece, settle)
    else stream.end()
  })
}

function toStream(compression: 'gzip' | 'zstd'): Transform | undefined {
  if (compression === 'gzip') return zlib.createGunzip()
  const make: unknown = Reflect.get(zlib, 'createZstdDecompress')
  return typeof make === 'function' ? make() : undefined
}

function describe(fault: Error, read: number): string {
  if ('code' in fault && fault.code === 'Z_BUF_ERROR') return `that it is cut short behind byte ${read}`
  return `that it is damaged before byte ${read}`
}

function toTrouble(found: string, expected: string): Trouble {
  return {trouble: `Not read to its end: found ${found}, expected ${expected}`, line: 1, column: 1}
}

function* withEnd(pieces: Iterable<Buffer>): Generator<Buffer | undefined> {
  yield* pieces
  yield undefined
}
