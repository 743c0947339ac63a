import {marks} from './quote-marks.ts'
import {markBits, type WordStream} from './word-stream.ts'

/** How many words a quotation has at least, and at most, to be kept. */
const fewestQuoted = 8
const mostQuoted = 256

/**
 * Pairs the marks of a stream, line by line, and takes them from it: adds the first word and the one behind the last of what
 * stands between an opening mark and the one that closes it, or the end of the line. Marks of different families do not mind
 * one another; what is nested in its own family ends what is around it. Wrong ones may be among them: whoever uses them looks
 * again.
 */
export function takeQuoted(stream: WordStream, into: number[]): void {
  const {marks: noted, markLines, starts, lines, count} = stream
  const open = [0, 0, 0, 0]
  for (let index = 0; index < stream.markCount; index++) {
    const line = markLines[index] ?? 0
    answer(open, noted[index] ?? 0, into)
    if (index + 1 < stream.markCount && markLines[index + 1] === line) continue
    endOpen(open, line + 1 < lines ? (starts[line + 1] ?? 0) : count, into)
  }
  stream.markCount = 0
}

/** Of each kind of mark: its family, the kinds that it closes and whether it may open, and whether it may stay open. */
const kinds = Array.from({length: 1 << markBits}, (_, mark) => toKind(mark))

/** Double marks, guillemets, single marks, corner brackets. */
function toFamily(mark: number): number {
  return mark < marks.left ? 0 : mark < marks.singleOpen ? 1 : mark < marks.cornerOpen ? 2 : 3
}

/** ”Some languages open with the mark that closes elsewhere”. A quotation of several paragraphs stays open at their ends. */
function toKind(mark: number) {
  const onlyCloses = mark === marks.straightClose || mark === marks.singleClose || mark === marks.cornerClose
  const isDoubtful = mark === marks.straight || mark === marks.curlyClose || mark === marks.singleOpen
  return {family: toFamily(mark), closes: toClosed(mark), opens: !onlyCloses, staysOpen: !onlyCloses && !isDoubtful}
}

/** The kinds that a mark closes, as bits; a mark of another family never meets them. */
function toClosed(mark: number): number {
  switch (mark) {
    case marks.straightOpen:
    case marks.low:
    case marks.singleOpen:
    case marks.cornerOpen:
      return 0
    case marks.curlyOpen:
      return 1 << marks.low
    case marks.left:
      return 1 << marks.right
    case marks.right:
      return 1 << marks.left
    default:
      return ~1
  }
}

function answer(open: number[], noted: number, into: number[]): void {
  const kind = kinds[noted & (2 ** markBits - 1)]
  if (kind === undefined) return
  const opened = open[kind.family] ?? 0
  if (((kind.closes >>> (opened & (2 ** markBits - 1))) & 1) === 1) {
    add(into, opened >>> markBits, noted >>> markBits)
    open[kind.family] = 0
  } else if (kind.opens) open[kind.family] = noted
}

function endOpen(open: number[], word: number, into: number[]): void {
  for (let family = 0; family < open.length; family++) {
    const opened = open[family] ?? 0
    if (opened === 0) continue
    if (kinds[opened & (2 ** markBits - 1)]?.staysOpen === true) add(into, opened >>> markBits, word)
    open[family] = 0
  }
}

function add(into: number[], start: number, end: number): void {
  if (end - start < fewestQuoted || end - start > mostQuoted) return
  if (into.at(-2) !== start || into.at(-1) !== end) into.push(start, end)
}
