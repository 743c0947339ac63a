import {padTo, toGlyphs, widthOf} from './columns.ts'
import type {Copies, Piece} from './copies.ts'
import type {Paint, Style} from './paint.ts'

/** Two copies, and what stands above each. */
export type Sides = {readonly copies: Copies; readonly titles: readonly [earlier: string, here: string]}

/** From so many columns on, two copies stand side by side. */
const leastBeside = 80
const mostRows = 12
/** No line of text may look like a finding: a matcher would take it for one. */
const margin = '   │ '

/** Two copies, side by side or one above the other where there is no room, what differs coloured or in brackets. */
export function showSides({copies, titles}: Sides, columns: number, paint: Paint, isColored: boolean): string {
  const isBeside = columns >= leastBeside
  const width = isBeside ? Math.floor((columns - margin.length - 3) / 2) : columns - margin.length - 2
  const looks = [
    {style: 'red', open: '[-', close: '-]'},
    {style: 'green', open: '{+', close: '+}'}
  ] as const
  const [left = [], right = []] = [copies.earlier, copies.here].map((pieces, side) => {
    const look = looks[side] ?? looks[0]
    const rows = wrap(isColored ? pieces : pieces.map((piece) => bracket(piece, look)), width)
    const shown = rows.length > mostRows ? [...rows.slice(0, mostRows - 1), [{kind: 'gap', text: '…'} as const]] : rows
    const title = paint('bold', padTo(shortenTitle(titles[side] ?? '', width), width))
    return [title, ...shown.map((row) => paintRow(row, look.style, width, paint))]
  })
  const lines = isBeside
    ? Array.from({length: Math.max(left.length, right.length)}, (_, row) => {
        const here = right[row] ?? ''
        return `${left[row] ?? ' '.repeat(width)} │ ${here}`
      })
    : [...left, ...right]
  return lines.map((line) => `${margin}${line.trimEnd()}\n`).join('')
}

function bracket(piece: Piece, {open, close}: {readonly open: string; readonly close: string}): Piece {
  return piece.kind === 'own' ? {kind: 'own', text: `${open}${piece.text}${close}`} : piece
}

/** The end of a path says more than its start. */
function shortenTitle(title: string, width: number): string {
  if (widthOf(title) <= width) return title
  const kept: string[] = []
  let room = width - 1
  for (const glyph of [...toGlyphs(title)].reverse()) {
    room -= glyph.width
    if (room < 0) break
    kept.push(glyph.text)
  }
  return `…${kept.reverse().join('')}`
}

/** Rows of whole words as far as they fit; a word that is longer than a row goes on in the next. */
function wrap(pieces: readonly Piece[], width: number): readonly (readonly Piece[])[] {
  const rows: Piece[][] = [[]]
  let room = width
  for (const {kind, text} of pieces.flatMap(toWords)) {
    const length = widthOf(text)
    if (length > room && room < width) {
      rows.push([])
      room = width
    }
    if (text === ' ' && room === width) continue
    for (const glyph of length > width ? toGlyphs(text) : [{text, width: length}]) {
      if (glyph.width > room) {
        rows.push([])
        room = width
      }
      rows.at(-1)?.push({kind, text: glyph.text})
      room -= glyph.width
    }
  }
  return rows
}

function toWords({kind, text}: Piece): readonly Piece[] {
  return (text.match(/ |[^ ]+/gu) ?? []).map((word) => ({kind, text: word}))
}

function paintRow(row: readonly Piece[], style: Style, width: number, paint: Paint): string {
  const used = row.reduce((sum, {text}) => sum + widthOf(text), 0)
  const painted = row.map(({kind, text}) =>
    kind === 'own' ? paint(style, text) : kind === 'gap' ? paint('dim', text) : text
  )
  return painted.join('') + ' '.repeat(Math.max(0, width - used))
}
