import {describeTooLong, type Held, hold, longestRecord, type RawRecord, type Splitter} from './splitting.ts'

/**
 * What is known of the record at hand: its head as it is read, then how much of it is still to come; and the byte from which on
 * nothing can be read.
 */
type State = {head: Buffer; left: number; open: RawRecord | undefined; isKept: boolean; lostAt: number | undefined}

/** No head of a record is longer, in bytes. */
const longestHead = 1 << 16
const headEnd = '\r\n\r\n'

/**
 * Splits a WARC file (ISO 28500): its responses are its records, each with its head, and their ids are those of the file. An
 * id that an earlier record has too is told from that by a number, and this is said.
 */
export function toWarcSplitter(longest = longestRecord): Splitter {
  const held = hold(longest)
  const seen = new Map<string, number>()
  const state: State = {head: Buffer.alloc(0), left: 0, open: undefined, isKept: false, lostAt: undefined}
  let offset = 0
  return function* split(piece) {
    if (piece === undefined) return yield* atEnd(state, held, offset)
    let at = 0
    while (at < piece.length && state.lostAt === undefined) {
      if (state.open === undefined) {
        const before = state.head.length
        const rest = begin(state, piece.subarray(at), offset + at - before, seen)
        if (state.lostAt !== undefined) yield toLost(state.lostAt)
        if (state.open !== undefined && state.isKept) held.add(state.head)
        if (state.open !== undefined) state.head = Buffer.alloc(0)
        at = piece.length - rest.length
        if (state.left > 0) continue
      }
      const taken = piece.subarray(at, at + state.left)
      if (state.isKept) held.add(taken)
      state.left -= taken.length
      at += taken.length
      if (state.left === 0 && state.open !== undefined) yield* close(state, held, longest)
    }
    offset += piece.length
  }
}

/** The names of a head with their values, in lower case the former. A line that goes on with the one before is left out. */
export function toFields(head: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>()
  for (const line of head.split(/\r?\n/u).slice(1)) {
    const colon = line.indexOf(':')
    if (colon > 0) fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  return fields
}

/** Reads on in a head; gives what stands behind it where it is whole. */
function begin(state: State, bytes: Buffer, start: number, seen: Map<string, number>): Buffer {
  const all = Buffer.concat([state.head, bytes.subarray(0, longestHead)])
  const from = countBreaks(all)
  const end = all.indexOf(headEnd, from)
  const isWarc = all.length - from < 5 || all.toString('latin1', from, from + 5) === 'WARC/'
  if (end < 0 || !isWarc) {
    if (!isWarc || all.length > longestHead) state.lostAt = start + from
    const before = state.head.length
    state.head = all
    return bytes.subarray(all.length - before)
  }
  const before = state.head.length
  state.head = all.subarray(from, end + headEnd.length)
  const fields = toFields(state.head.toString('utf8'))
  const length = fields.get('content-length') ?? ''
  if (!/^\d{1,15}$/u.test(length)) state.lostAt = start + from
  else open(state, fields, Number(length), start + from, seen)
  return bytes.subarray(end + headEnd.length - before)
}

/** How many bytes of line breaks bytes begin with. */
function countBreaks(bytes: Buffer): number {
  let count = 0
  while (bytes[count] === 0x0d || bytes[count] === 0x0a) count++
  return count
}

function open(
  state: State,
  fields: ReadonlyMap<string, string>,
  length: number,
  start: number,
  seen: Map<string, number>
) {
  const id = (fields.get('warc-record-id') ?? '').replace(/^<|>$/gu, '') || `byte-${start}`
  state.isKept = fields.get('warc-type') === 'response'
  const count = state.isKept ? (seen.get(id) ?? 0) + 1 : 1
  if (state.isKept) seen.set(id, count)
  const record = count === 1 ? id : `${id}-${count}`
  const notice = count === 1 ? {} : {notice: `The record is called ${record}: found its id in an earlier record, too`}
  state.open = {record, start, line: 1, column: 1, bytes: Buffer.alloc(0), ...notice}
  state.left = length
}

function* close(state: State, held: Held, longest: number): Generator<RawRecord> {
  const {open, isKept} = state
  state.open = undefined
  const {length, isTooLong} = held
  const bytes = held.take()
  if (open === undefined || !isKept) return
  yield {...open, bytes, ...(isTooLong ? {fault: describeTooLong(length, longest)} : {})}
}

/** A record that the file does not hold to its end, or no more of than a piece of its head. */
function* atEnd({open, isKept, left, head, lostAt}: State, held: Held, end: number): Generator<RawRecord> {
  const bytes = held.take()
  const breaks = countBreaks(head)
  if (lostAt !== undefined) return
  if (open !== undefined && left > 0) {
    const fault = `The record is left out: found the end of the file ${left} bytes before its own, expected the whole of it`
    if (isKept) yield {...open, bytes, fault}
  } else if (breaks < head.length) yield toLost(end - head.length + breaks)
}

function toLost(start: number): RawRecord {
  const fault = `The rest of the file is left out: found no head of a WARC record at byte ${start}, expected one`
  return {record: `byte-${start}`, start, line: 1, column: 1, bytes: Buffer.alloc(0), fault}
}
