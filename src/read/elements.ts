import {describeTooLong, hold, longestRecord, type RawRecord, type Splitter} from './splitting.ts'

/** How far a JSON text is read. `depth` counts the brackets of the record at hand. */
type State = {depth: number; isQuoted: boolean; isEscaped: boolean; isOpen: boolean; list: List}

/** Whether the elements of a list are read: `before` until that is known, `none` where one value follows another. */
type List = 'before' | 'none' | 'open' | 'closed'

/** Lines, and UTF-16 units on the last of them, up to a place. */
type Counter = {line: number; column: number}

const [lineFeed, quote, backslash, comma] = [0x0a, 0x22, 0x5c, 0x2c]
const [openBrace, closeBrace, openBracket, closeBracket] = [0x7b, 0x7d, 0x5b, 0x5d]

/** Splits a JSON file: a record is an element of its array, or one of the values that follow one another, and its index is its id. */
export function toElementSplitter(longest = longestRecord): Splitter {
  const held = hold(longest)
  const state: State = {depth: 0, isQuoted: false, isEscaped: false, isOpen: false, list: 'before'}
  const counter: Counter = {line: 1, column: 1}
  let place = {start: 0, line: 1, column: 1}
  let offset = 0
  let index = 0
  const close = (): RawRecord => {
    const {length, isTooLong} = held
    const one = {...place, record: String(index++), bytes: held.take()}
    state.isOpen = false
    return isTooLong ? {...one, fault: describeTooLong(length, longest)} : one
  }
  return function* split(piece) {
    if (piece === undefined) {
      if (state.isOpen) yield close()
      else if (state.list === 'open') yield toUnclosed(String(index), offset, counter)
      return
    }
    let from = 0
    let counted = 0
    for (let at = state.isQuoted ? toQuote(state, piece, 0) : 0; at < piece.length; at++) {
      const byte = piece[at] ?? 0
      const was = state.isOpen
      const isEnd = step(state, byte)
      if (!was && state.isOpen) {
        count(counter, piece, counted, at)
        counted = at
        from = at
        place = {start: offset + at, line: counter.line, column: counter.column}
      }
      if (isEnd !== 'no') {
        held.add(piece.subarray(from, isEnd === 'behind' ? at + 1 : at))
        yield close()
      }
      if (state.isQuoted) at = toQuote(state, piece, at + 1) - 1
    }
    count(counter, piece, counted, piece.length)
    if (state.isOpen) held.add(piece.subarray(from))
    offset += piece.length
  }
}

/** What is said of a list that the file does not hold to its end. */
function toUnclosed(record: string, start: number, counter: Counter): RawRecord {
  const fault = 'The rest of the file is left out: found its end before that of the list, expected ]'
  return {record, start, ...counter, bytes: Buffer.alloc(0), fault}
}

/** Reads a byte, and says whether the record ends with it, or before it. */
function step(state: State, byte: number): 'behind' | 'before' | 'no' {
  if (state.isQuoted) return stepQuoted(state, byte)
  if (byte === closeBracket && state.depth === 0 && state.list === 'open') state.list = 'closed'
  if (!state.isOpen && isBetween(state, byte)) return 'no'
  const isNested = state.depth > 0
  if (state.isOpen && !isNested && isStop(byte)) return stop(state)
  state.isOpen = true
  if (byte === quote) state.isQuoted = true
  else if (byte === openBrace || byte === openBracket) state.depth++
  else if (isNested && (byte === closeBrace || byte === closeBracket) && --state.depth === 0) return 'behind'
  return 'no'
}

/** The quotation mark that ends a string, or the end of the piece. */
function toQuote(state: State, piece: Buffer, from: number): number {
  const begin = state.isEscaped ? from + 1 : from
  if (from < piece.length) state.isEscaped = false
  for (let at = piece.indexOf(quote, begin); at >= 0; at = piece.indexOf(quote, at + 1))
    if (countBackslashes(piece, begin, at) % 2 === 0) return at
  if (begin < piece.length) state.isEscaped = countBackslashes(piece, begin, piece.length) % 2 === 1
  return piece.length
}

function countBackslashes(piece: Buffer, from: number, end: number): number {
  let at = end
  while (at > from && piece[at - 1] === backslash) at--
  return end - at
}

function stepQuoted(state: State, byte: number): 'behind' | 'no' {
  if (byte !== quote) return 'no'
  state.isQuoted = false
  return state.depth === 0 ? 'behind' : 'no'
}

/** White space, a comma, the bracket of the array, or a byte order mark. */
function isBetween(state: State, byte: number): boolean {
  if (byte <= 0x20 || byte === comma || byte === closeBracket) return true
  if (state.list !== 'before') return false
  if (byte === 0xef || byte === 0xbb || byte === 0xbf) return true
  state.list = byte === openBracket ? 'open' : 'none'
  return state.list === 'open'
}

function stop(state: State): 'before' {
  state.isOpen = false
  return 'before'
}

function isStop(byte: number): boolean {
  return byte <= 0x20 || byte === comma || byte === closeBracket
}

function count(counter: Counter, piece: Buffer, from: number, end: number): void {
  const passed = piece.subarray(from, end)
  let start = 0
  for (let at = passed.indexOf(lineFeed); at >= 0; at = passed.indexOf(lineFeed, start)) {
    counter.line++
    counter.column = 1
    start = at + 1
  }
  for (let at = start; at < passed.length; at++) {
    const byte = passed[at] ?? 0
    if ((byte & 0xc0) !== 0x80) counter.column += byte >= 0xf0 ? 2 : 1
  }
}
