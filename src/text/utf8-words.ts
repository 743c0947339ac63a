import {addMarked} from './marked.ts'
import {
  apostrophe,
  complex,
  digit,
  extending,
  foldedShift,
  letter,
  plain,
  separator,
  single,
  toEntry
} from './normalize.ts'
import {straightMark, toMark} from './quote-marks.ts'
import {entryAt, lengthShift, pointAt} from './utf8.ts'
import {addHash, addLine, addMark, type WordStream} from './word-stream.ts'
import {enlarge, multiplier, seed, toWordHash, toWordTable} from './word-table.ts'
import {scanWords} from './words.ts'

const newline = 10
const lineEnd = 1
const other = 2
/** What a byte folds to, where it is a letter or digit of ASCII; 0 for a separator, or one of the two above. */
const folded = Uint8Array.from({length: 256}, (_, byte) => toFoldedByte(byte))
/** The bit that all folded letters have and no digit has. */
const letterBit = 64
const decoder = new TextDecoder('utf-8', {ignoreBOM: true})

function toFoldedByte(byte: number): number {
  const entry = byte < 0x80 ? toEntry(byte) : apostrophe
  if ((entry & plain) !== 0) return entry >>> foldedShift
  if (byte === newline) return lineEnd
  return (entry & apostrophe) === 0 && byte !== straightMark ? 0 : other
}

/**
 * Appends the hashes of the words of a text in UTF-8, its lines and its quotation marks, without making a string of it: the
 * same words as `scanWords` reads in the decoded text. What has to be normalised is decoded, a few words at a time.
 */
export function scanUtf8(bytes: Uint8Array, stream: WordStream): void {
  const end = bytes.length
  let hashes = reserve(stream, end)
  let [count, line, at] = [stream.count, stream.count, 0]
  while (at < end) {
    let unit = folded[bytes[at] ?? 0] ?? 0
    if (unit < other) {
      at++
      if (unit === lineEnd) line = endLine(stream, line, count)
      continue
    }
    const from = at
    let hash = seed
    let letters = letterBit
    while (unit > other) {
      hash = Math.imul(hash ^ unit, multiplier)
      letters &= unit
      unit = ++at < end ? (folded[bytes[at] ?? 0] ?? 0) : 0
    }
    if (unit < other) hashes[count++] = toWordHash(hash, letters === 0 ? digit : 0)
    else {
      stream.count = count
      at = scanLonger(bytes, from, stream)
      hashes = reserve(stream, end - at)
      count = stream.count
    }
  }
  endLine(stream, line, count)
}

/** Ends a line before a word, and gives where the next one starts. */
function endLine(stream: WordStream, line: number, count: number): number {
  stream.count = count
  addLine(stream, line)
  return count
}

/** Room for the words that so many bytes of ASCII can hold. */
function reserve(stream: WordStream, bytes: number): Uint32Array {
  const needed = stream.count + (bytes >>> 1) + 1
  while (stream.hashes.length < needed) stream.hashes = enlarge(stream.hashes)
  return stream.hashes
}

/** One word, or one separator, in which there are characters beyond ASCII or apostrophes; gives where it ends. */
function scanLonger(bytes: Uint8Array, from: number, stream: WordStream): number {
  let at = from
  let hash = seed
  let kinds = 0
  let last = 0
  while (at < bytes.length) {
    const entry = entryAt(bytes, at)
    const next = at + (entry >>> lengthShift)
    if ((entry & plain) !== 0) {
      hash = Math.imul(hash ^ ((entry >>> foldedShift) & 0xffff), multiplier)
      kinds |= entry
      last = entry
    } else if ((entry & (complex | single)) !== 0) return scanDecoded(bytes, from, stream)
    else if ((entry & apostrophe) === 0 || (last & letter) === 0) break
    else {
      const beyond = next < bytes.length ? entryAt(bytes, next) : separator
      if ((beyond & complex) !== 0) return scanDecoded(bytes, from, stream)
      if ((beyond & letter) === 0 || (beyond & single) !== 0) break
    }
    at = next
  }
  if (at === from) return passMark(bytes, at, stream)
  addHash(stream, toWordHash(hash, kinds & 0xff))
  return at
}

/** Goes on behind a character that belongs to no word and may be a quotation mark. */
function passMark(bytes: Uint8Array, at: number, stream: WordStream): number {
  const byte = bytes[at] ?? 0
  const length = entryAt(bytes, at) >>> lengthShift
  const point = byte < 0x80 ? byte : length > 1 ? pointAt(bytes, at, length) : 0
  const mark = toMark(point, bytes[at - 1] ?? 0, bytes[at + length] ?? 0)
  if (mark !== 0) addMark(stream, mark, stream.count)
  return at + length
}

/** What has to be normalised, from a word's start to a separator behind which words are read afresh. */
function scanDecoded(bytes: Uint8Array, from: number, stream: WordStream): number {
  const start = (entryAt(bytes, from) & extending) === 0 ? from : toPrevious(bytes, from)
  let end = from
  while (end < bytes.length && !partsWords(bytes, end)) end++
  const text = decoder.decode(bytes.subarray(start, end + 1))
  const table = toWordTable()
  scanWords(text, 0, text.length, table)
  addMarked(stream, table, text, {start: start < from ? 1 : 0, end: text.length - (end < bytes.length ? 1 : 0)})
  return end
}

function toPrevious(bytes: Uint8Array, at: number): number {
  let previous = Math.max(0, at - 1)
  while (previous > 0 && ((bytes[previous] ?? 0) & 0xc0) === 0x80) previous--
  return previous
}

/** A line ends, or a plain separator stands before a character that cannot belong to it. */
function partsWords(bytes: Uint8Array, at: number): boolean {
  const byte = bytes[at] ?? 0
  if (byte === newline) return true
  return (folded[byte] ?? 0) < other && (bytes[at + 1] ?? 0) < 0x80
}
