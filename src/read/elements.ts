import {describeTooLong, hold, longestRecord, type RawRecord, type Splitter} from './splitting.ts'

/** How far a JSON text is read. `depth` counts the brackets of the record at hand. */
type State = {depth: number; isQuoted: boolean; isEscaped: boolean; isOpen: boolean; isList: boolean | undefined}

/** Lines, and UTF-16 units on the last of them, up to a place. */
type Counter = {line: number; column: number; wasReturn: boolean}

const [quote, backslash, comma] = [0x22, 0x5c, 0x2c]
const [openBrace, closeBrace, openBracket, closeBracket] = [0x7b, 0x7d, 0x5b, 0x5d]

/** Splits a JSON file: a record is an element of its array, or one of the values that follow one another, and its index is its id. */
export function toElementSplitter(longest = longestRecord): Splitter {
  const held = hold(longest)
  const state: State = {depth: 0, isQuoted: false, isEscaped: false, isOpen: false, isList: undefined}
  const counter: Counter = {line: 1, column: 1, wasReturn: false}
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
      return
    }
    let from = 0
    for (let at = 0; at < piece.length; at++) {
      const byte = piece[at] ?? 0
      const was = state.isOpen
      const isEnd = step(state, byte)
      if (!was && state.isOpen) {
        from = at
        place = {start: offset + at, line: counter.line, column: counter.column}
      }
      if (isEnd !== 'no') {
        held.add(piece.subarray(from, isEnd === 'behind' ? at + 1 : at))
        yield close()
      }
      count(counter, byte)
    }
    if (state.isOpen) held.add(piece.subarray(from))
    offset += piece.length
  }
}

/** Reads a byte, and says whether the record ends with it, or before it. */
function step(state: State, byte: number): 'behind' | 'before' | 'no' {
  if (state.isQuoted) return stepQuoted(state, byte)
  if (!state.isOpen && isBetween(state, byte)) return 'no'
  const isNested = state.depth > 0
  if (state.isOpen && !isNested && isStop(byte)) return stop(state)
  state.isOpen = true
  if (byte === quote) state.isQuoted = true
  else if (byte === openBrace || byte === openBracket) state.depth++
  else if (isNested && (byte === closeBrace || byte === closeBracket) && --state.depth === 0) return 'behind'
  return 'no'
}

function stepQuoted(state: State, byte: number): 'behind' | 'no' {
  if (state.isEscaped) state.isEscaped = false
  else if (byte === backslash) state.isEscaped = true
  else if (byte === quote) {
    state.isQuoted = false
    if (state.depth === 0) return 'behind'
  }
  return 'no'
}

/** White space, a comma, the bracket of the array, or a byte order mark. */
function isBetween(state: State, byte: number): boolean {
  if (byte <= 0x20 || byte === comma || byte === closeBracket) return true
  if (state.isList !== undefined) return false
  if (byte === 0xef || byte === 0xbb || byte === 0xbf) return true
  state.isList = byte === openBracket
  return state.isList
}

function stop(state: State): 'before' {
  state.isOpen = false
  return 'before'
}

function isStop(byte: number): boolean {
  return byte <= 0x20 || byte === comma || byte === closeBracket
}

function count(counter: Counter, byte: number): void {
  if (byte === 0x0a || byte === 0x0d) {
    if (byte === 0x0d || !counter.wasReturn) counter.line++
    counter.column = 1
  } else if ((byte & 0xc0) !== 0x80) counter.column += byte >= 0xf0 ? 2 : 1
  counter.wasReturn = byte === 0x0d
}
