import type {Prints} from '../model/prints.ts'
import {type HashList, toHashList} from '../text/hash-list.ts'
import {addMarked} from '../text/marked.ts'
import {copyHashes, copyNumbers, toNumbers} from '../text/numbers.ts'
import {holdsNumber, type Run, toMaskedHash} from '../text/prints.ts'
import {takeQuoted} from '../text/quoted.ts'
import type {Span} from '../text/span.ts'
import {scanUtf8} from '../text/utf8-words.ts'
import {winnow} from '../text/winnow.ts'
import {addHashes, addLine, toWordStream, type WordStream} from '../text/word-stream.ts'
import {toWordTable} from '../text/word-table.ts'
import {scanWords} from '../text/words.ts'
import {mayRepeat, toLineHashes} from './repeating.ts'

/** Prints that articles are still added to. */
export type OpenPrints = {
  readonly stream: WordStream
  readonly winnowed: HashList
  readonly wordEnds: number[]
  readonly blockEnds: number[]
  readonly hashes: number[]
  readonly masked: number[]
  readonly repeating: number[]
  readonly quotes: number[]
  readonly quoteEnds: number[]
}

/** Prints of no article yet, with room for some words. */
export function openPrints(words = 1 << 16): OpenPrints {
  const stream = toWordStream(words, 16 + (words >>> 4))
  const winnowed = toHashList(16 + (words >>> 1))
  const ofBlocks = {blockEnds: [], hashes: [], masked: []}
  return {stream, winnowed, wordEnds: [], ...ofBlocks, repeating: [], quotes: [], quoteEnds: []}
}

/** Prints of no article again, on the memory that the last ones were gathered on. */
export function clearPrints(prints: OpenPrints): OpenPrints {
  const {stream, winnowed, ...lists} = prints
  stream.count = 0
  stream.lines = 0
  stream.markCount = 0
  winnowed.count = 0
  for (const list of Object.values(lists)) list.length = 0
  return prints
}

/** Adds an article with the blocks that its analysis found. */
export function addText(prints: OpenPrints, text: string, blocks: readonly Span[]): void {
  const {stream} = prints
  const table = scratch
  for (const {start, end} of blocks) {
    const from = stream.count
    table.count = 0
    scanWords(text, start, end, table)
    addMarked(stream, table, text, {start, end})
    addLine(stream, from)
  }
  endArticle(prints)
}

/** Used again and again, block by block. */
const scratch = toWordTable()

/** Adds an article straight from its file in UTF-8; its lines stand for its blocks. */
export function addUtf8(prints: OpenPrints, bytes: Uint8Array): void {
  scanUtf8(bytes, prints.stream)
  endArticle(prints)
}

/** Adds an article of which the words were kept; its blocks and quotations are counted from its first word. */
export function addKept(
  prints: OpenPrints,
  {words, blocks, quotes}: Pick<Prints, 'words' | 'blocks' | 'quotes'>
): void {
  const {stream} = prints
  const first = stream.count
  for (const [index, start] of blocks.entries()) {
    const from = stream.count
    addHashes(stream, words.subarray(start, blocks[index + 1]))
    addLine(stream, from)
  }
  for (const word of quotes) prints.quotes.push(first + word)
  endArticle(prints)
}

function endArticle(prints: OpenPrints): void {
  const {stream, winnowed, wordEnds, blockEnds, repeating, quotes, quoteEnds} = prints
  const run = {words: stream.hashes, start: wordEnds.at(-1) ?? 0, end: stream.count}
  winnow(run, winnowed)
  const lines = stream.starts.subarray(blockEnds.at(-1) ?? 0, stream.lines)
  const hashes = toLineHashes(run, lines)
  addLineHashes(prints, run, lines, hashes)
  repeating.push(mayRepeat(run, lines, hashes) ? 1 : 0)
  takeQuoted(stream, quotes)
  wordEnds.push(stream.count)
  blockEnds.push(stream.lines)
  quoteEnds.push(quotes.length)
}

function addLineHashes(
  {hashes, masked}: OpenPrints,
  {words, end}: Run,
  lines: Uint32Array,
  ofLines: Float64Array
): void {
  for (const [line, hash] of ofLines.entries()) {
    const run = {words, start: lines[line] ?? 0, end: lines[line + 1] ?? end}
    hashes.push(hash)
    masked.push(holdsNumber(run) ? toMaskedHash(run) : hash)
  }
}

/**
 * What was added, in arrays of their exact size, fit to be transferred from a thread; `shared` puts those that a corpus
 * keeps on memory that threads share.
 */
export function closePrints(prints: OpenPrints, shared = false): Prints {
  const {stream, winnowed, wordEnds, blockEnds, hashes, masked, repeating, quotes, quoteEnds} = prints
  return {
    words: copyNumbers(stream.hashes.subarray(0, stream.count), shared),
    wordOffsets: toOffsets(wordEnds, shared),
    blocks: copyNumbers(stream.starts.subarray(0, stream.lines), shared),
    blockOffsets: toOffsets(blockEnds, shared),
    hashes: copyHashes(hashes, shared),
    masked: copyHashes(masked, shared),
    repeating: Uint8Array.from(repeating),
    quotes: copyNumbers(quotes, shared),
    quoteOffsets: toOffsets(quoteEnds, shared),
    chosen: toChosen(winnowed, stream.count, shared)
  }
}

/** Chosen prints as the words that they begin with: of so many words a bit for each. */
export function toChosen({count, places}: HashList, words: number, shared = false): Uint32Array {
  const chosen = toNumbers((words + 31) >>> 5, shared)
  for (let at = 0; at < count; at++) {
    const place = places[at] ?? 0
    chosen[place >>> 5] = (chosen[place >>> 5] ?? 0) | (1 << (place & 31))
  }
  return chosen
}

function toOffsets(ends: readonly number[], shared: boolean): Uint32Array {
  const offsets = toNumbers(ends.length + 1, shared)
  offsets.set(ends, 1)
  return offsets
}
