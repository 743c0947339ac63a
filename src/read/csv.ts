import type {Loaded} from './load.ts'
import {type Row, type Rows, toTable} from './table.ts'

/** What is wrong with the quotation marks of a row. */
type Fault = keyof typeof faults

/** The rows of a text up to the first whose marks reach over the ends of lines and are wrong: that one begins the rest. */
type Split = {readonly rows: readonly Row[]; readonly torn?: Fault; readonly rest: string; readonly next: number}

/** The longest row that may reach over the ends of lines, in UTF-16 units. */
const longestRow = 1 << 20
/** After so many torn rows the rest of a file is no table. */
const patience = 20

const faults = {
  open: 'a quotation mark that is never closed, expected one at the end of the value',
  closed: 'text behind a closing quotation mark, expected marks inside a value to be doubled'
} as const

/** The rows of a CSV file whose first row names the columns. A row whose quotation marks are wrong is left out alone. */
export async function* toCsvRows(pieces: Iterable<Loaded>, delimiter: string): AsyncGenerator<Rows> {
  const split = await toSplit(delimiter)
  const table = toTable()
  const place = {text: '', line: 1, torn: 0}
  for (const piece of toEnded(pieces)) {
    if (piece && 'trouble' in piece) return yield piece
    place.text += piece?.text ?? ''
    for (const rows of take(place, piece === undefined, split)) yield table(rows)
    if (place.torn > patience) return
  }
}

/** All that can be told of the text so far. What may go on in the next piece stays. */
function* take(
  place: {text: string; line: number; torn: number},
  isEnd: boolean,
  split: (text: string, line: number) => Split
): Generator<readonly Row[]> {
  while (place.text !== '') {
    const {rows, torn, rest, next} = split(place.text, place.line)
    yield rows
    place.text = rest
    place.line = next
    if (torn === undefined || (torn === 'open' && !isEnd && rest.length < longestRow)) return
    place.torn++
    const what = place.torn > patience ? 'The row and all behind it are' : 'The row is'
    yield [{line: next, values: [], fault: `${what} left out: found ${faults[describeTorn(torn, rest)]}`}]
    if (place.torn > patience) return
    place.text = fromLine(rest, 1)
    place.line = next + 1
  }
}

/** Marks that are closed in a later row only were open in the first line. */
function describeTorn(torn: Fault, rest: string): Fault {
  const line = rest.slice(0, rest.search(/\n|$/u))
  return torn === 'closed' && line.split('"').length % 2 === 1 ? 'closed' : 'open'
}

async function toSplit(delimiter: string): Promise<(text: string, line: number) => Split> {
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
  for (let line = 0; line < lines; line++) {
    const end = text.indexOf('\n', at)
    if (end < 0) return ''
    at = end + 1
  }
  return text.slice(at)
}

function* toEnded(pieces: Iterable<Loaded>): Generator<Loaded | undefined> {
  yield* pieces
  yield undefined
}
