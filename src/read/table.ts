import type {Complaint} from '../model/metadata.ts'
import {quoted} from '../text/printable.ts'
import type {Trouble} from './load.ts'

/** One row of a table: its values by the names of the columns. */
export type Entry = {readonly line: number; readonly values: Readonly<Record<string, unknown>>}

/** Some entries of a table, and what stands there in place of some; or what ends the reading of the file. */
export type Rows = readonly (Entry | Complaint)[] | Trouble

/** One row as it stands, in the order of the columns; a fault says why it is none. */
export type Row = {readonly line: number; readonly values: readonly string[]; readonly fault?: string}

/** How many columns there are, and where those that are wanted are. */
type Columns = {readonly width: number; readonly named: readonly (readonly [index: number, name: string])[]}

/**
 * Takes the rows of a table as they come; the first names the columns, in any case, of which some are wanted. Without a
 * path there are no entries.
 */
export function toTable(wanted: ReadonlySet<string>): (rows: readonly Row[]) => readonly (Entry | Complaint)[] {
  let columns: Columns | undefined
  return (rows) => {
    if (columns) return toEntries(rows, columns)
    const [first, ...others] = rows
    if (!first) return []
    columns = toColumns(first, wanted)
    const complaints = columns.width > 0 ? [] : [{line: first.line, message: describeColumns(first)}]
    return [...complaints, ...toEntries(others, columns)]
  }
}

/** The columns of a row of names, the first of each name; none at all where no column is the path. */
function toColumns({values, fault}: Row, wanted: ReadonlySet<string>): Columns {
  const names = values.map((name) => name.trim().toLowerCase())
  if (fault !== undefined || !names.includes('path')) return {width: 0, named: []}
  const named = [...wanted].map((name) => [names.indexOf(name), name] as const)
  return {width: names.length, named: named.filter(([index]) => index >= 0)}
}

function describeColumns({values, fault}: Row): string {
  if (fault !== undefined) return fault.replace(/^The row is left out/u, 'The file gives no headers')
  const names = values.slice(0, 12).map((name) => quoted(name, 20))
  const found = `found the columns ${names.join(', ')}${values.length > names.length ? ' …' : ''}`
  return `The file gives no headers: ${found}, expected one of the name "path"`
}

function toEntries(rows: readonly Row[], columns: Columns): readonly (Entry | Complaint)[] {
  return columns.width === 0 ? [] : rows.map((row) => toEntry(row, columns))
}

/** A row with more values than columns has lost its order: a comma stands in a value without marks around it. */
function toEntry({line, values, fault}: Row, {width, named}: Columns): Entry | Complaint {
  if (fault !== undefined) return {line, message: fault}
  if (values.slice(width).some((value) => value.trim() !== '')) {
    const found = `found ${values.length} values, expected ${width} as there are columns`
    return {line, message: `The row is left out: ${found}; a value that holds the delimiter needs quotation marks`}
  }
  return {line, values: Object.fromEntries(named.map(([index, name]) => [name, values[index]]))}
}
