import type {Comparison, Row, Section} from './measure.ts'
import {median, range} from './statistics.ts'

const heads = ['measurement', 'seconds', 'least–most', 'MB/s', 'peak MB', 'bytes/word', 'compared']

/** Sections as plain text in columns, a line a measurement; in each section what must be known beside it. */
export function toTable(sections: readonly Section[]): string {
  const all = [heads, ...sections.flatMap(({rows}) => rows.map(toCells))]
  const widths = heads.map((_, column) => Math.max(...all.map((cells) => cells[column]?.length ?? 0)))
  const toLine = (cells: readonly string[]) =>
    cells
      .map((cell, column) => pad(cell, column, widths))
      .join('  ')
      .trimEnd()
  const lines = sections.flatMap(({title, rows, notes}) => [
    '',
    title,
    ...rows.map((row) => `  ${toLine(toCells(row))}`),
    ...notes.map((note) => `  (${note})`)
  ])
  return `${[`  ${toLine(heads)}`, ...lines].join('\n')}\n`
}

/** Words to the left, numbers to the right. */
function pad(cell: string, column: number, widths: readonly number[]): string {
  const width = widths[column] ?? 0
  return column === 0 || column === heads.length - 1 ? cell.padEnd(width) : cell.padStart(width)
}

function toCells({name, seconds, fault, bytes, words, peak, comparisons = []}: Row): readonly string[] {
  if (fault !== undefined) return [name, '–', '', '', '', '', `failed: ${fault}`]
  const {least, most} = range(seconds)
  const middle = median(seconds)
  return [
    name,
    middle.toFixed(3),
    `${least.toFixed(3)}–${most.toFixed(3)}`,
    bytes === undefined ? '' : (bytes / 1e6 / middle).toFixed(1),
    peak === undefined ? '' : (peak / 1e6).toFixed(0),
    peak === undefined || words === undefined ? '' : (peak / words).toFixed(1),
    comparisons.map(toText).join(', ')
  ]
}

function toText({kind, value, than}: Comparison): string {
  return kind === 'times' ? `${value.toFixed(2)} × ${than}` : `${value < 0 ? '' : '+'}${value.toFixed(3)} s to ${than}`
}
