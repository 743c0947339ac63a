import {describeTooLong, hold, longestRecord, type RawRecord, type Splitter} from './splitting.ts'

const lineFeed = 0x0a
const mark = Buffer.from([0xef, 0xbb, 0xbf])

/** Splits JSON Lines: a record is a line that is not blank, and its number is its id. */
export function toLineSplitter(longest = longestRecord): Splitter {
  const held = hold(longest)
  let line = 1
  let start = 0
  const close = (): readonly RawRecord[] => {
    const {length, isTooLong} = held
    const bytes = dropMark(held.take(), start)
    const place = {record: String(line), start: start + (start === 0 ? markLength(bytes, length, isTooLong) : 0), line}
    line++
    start += length + 1
    if (isTooLong) return [{...place, column: 1, bytes, fault: describeTooLong(length, longest)}]
    return isBlank(bytes) ? [] : [{...place, column: 1, bytes}]
  }
  return function* split(piece) {
    if (piece === undefined) return yield* close()
    let from = 0
    for (let at = piece.indexOf(lineFeed); at >= 0; at = piece.indexOf(lineFeed, from)) {
      held.add(piece.subarray(from, at))
      yield* close()
      from = at + 1
    }
    held.add(piece.subarray(from))
  }
}

function dropMark(bytes: Buffer, start: number): Buffer {
  return start === 0 && bytes.subarray(0, mark.length).equals(mark) ? bytes.subarray(mark.length) : bytes
}

function markLength(bytes: Buffer, length: number, isTooLong: boolean): number {
  return isTooLong ? 0 : length - bytes.length
}

function isBlank(bytes: Buffer): boolean {
  for (const byte of bytes) if (byte !== 0x20 && (byte < 0x09 || byte > 0x0d)) return false
  return true
}
