import {columnNames} from './header.ts'
import type {Loaded} from './load.ts'
import {type Row, type Rows, toTable} from './table.ts'

/** What is wrong with the quotation marks of a row. */
type Fault = keyof typeof faults

/** The rows of a text up to the first whose marks reach over the ends of lines and are wrong: that one begins the rest. */
type Split = {readonly rows: readonly Row[]; readonly torn?: Fault; readonly rest: string; readonly next: number}

type Splitter = (text: string, line: number) => Split

/** How far the reading has come: what is not told yet, its line, and how many units were split in vain. */
type Place = {text: string; line: number; vain: number}

/** The longest row that may reach over the ends of lines, in UTF-16 units. */
const longestRow = 1 << 20
/** How much is split at first, and again behind a torn row: what is split in vain must stay small. */
const firstWindow = 1 << 12
/** When so many units were split in vain, the rest of a file is no table. */
const patience = 32 * longestRow

const faults = {
  open: 'a quotation mark that is never closed, expected one at the end of the value',
  closed: 'text behind a closing quotation mark, expected marks inside a value to be doubled'
} as const

/** The rows of a CSV file whose first row names the columns. A row whose quotation marks are wrong is left out alone. */
export async function* toCsvRows(pieces: Iterable<Loaded>, delimiter: string): AsyncGenerator<Rows> {
  const split = await toSplit(delimiter)
  const table = toTable(columnNames)
  const place: Place = {text: '', line: 1, vain: 0}
  for (const piece of toEnded(pieces)) {
    if (piece && 'trouble' in piece) return yield piece
    place.text += piece?.text ?? ''
    for (const rows of take(place, piece === undefined, split)) yield table(rows)
    if (place.vain > patience) return
  }
}

/** All that can be told of the text so far. What may go on in the next piece stays. */
function* take(place: Place, isEnd: boolean, split: Splitter): Generator<readonly Row[]> {
  const {text} = place
  let size = firstWindow
  let at = 0
  while (at < text.length && place.vain <= patience) {
    const window = text.slice(at, toLineEnd(text, at + size))
    const {rows, torn, rest, next} = split(window, place.line)
    const isAll = at + window.length === text.length
    yield rows
    at += window.length - rest.length
    place.line = next
    size *= 2
    if (torn === undefined) continue
    if (torn === 'open' && rest.length < longestRow && !(isAll && isEnd)) {
      if (isAll) break
      continue
    }
    place.vain += window.length
    yield [tear(place, torn, rest)]
    at = toLineEnd(text, at)
    place.line++
    size = firstWindow
  }
  place.text = text.slice(at)
}

function tear({line, vain}: Place, torn: Fault, rest: string): Row {
  const what = vain > patience ? 'The row and all behind it are' : 'The row is'
  return {line, values: [], fault: `${what} left out: found ${faults[describeTorn(torn, rest)]}`}
}

/** Marks that are closed in a later row only were open in the first line. */
function describeTorn(torn: Fault, rest: string): Fault {
  const line = rest.slice(0, rest.search(/\n|$/u))
  return torn === 'closed' && line.split('"').length % 2 === 1 ? 'closed' : 'open'
}

async function toSplit(delimiter: string): Promise<Splitter> {
  const {default: papa} = await import('papaparse')
  return (text, line) => {
    const {data, errors} = papa.parse<readonly string[]>(text, {delimiter, newline: '\n'})
    const wrong = new Map<number, Fault>()
    for (const {code, row} of errors) {
      if (row !== undefined && wrong.get(row) !== 'closed') wrong.set(row, code === 'MissingQuotes' ? 'open' : 'closed')
    }
    const rows: Row[] = []
    let next = line
    for (const [index, values] of data.entries()) {
      const height = 1 + values.reduce((breaks, value) => breaks + countBreaks(value), 0)
      const fault = wrong.get(index)
      if (fault === 'open' || (fault === 'closed' && height > 1))
        return {rows, torn: fault, rest: fromLine(text, next - line), next}
      const said = fault === undefined ? {} : {fault: `The row is left out: found ${faults[fault]}`}
      if (values.some((value) => value.trim() !== '')) rows.push({line: next, values, ...said})
      next += height
    }
    return {rows, rest: '', next: text.endsWith('\n') ? next - 1 : next}
  }
}

function countBreaks(value: string): number {
  let count = 0
  for (let at = value.indexOf('\n'); at >= 0; at = value.indexOf('\n', at + 1)) count++
  return count
}

/** A text without its first lines. */
function fromLine(text: string, lines: number): string {
  let at = 0
  for (let line = 0; line < lines; line++) at = toLineEnd(text, at)
  return text.slice(at)
}

/** Where the next line begins. */
function toLineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end + 1
}

function* toEnded(pieces: Iterable<Loaded>): Generator<Loaded | undefined> {
  yield* pieces
  yield undefined
}
