import type {Nodes, Root} from 'nlcst'
import {retext} from 'retext'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import type {Point} from 'unist'
import type {Block} from '../model/document.ts'
import {isEnglish} from '../text/language.ts'
import {lineAt, toLineStarts} from '../text/lines.ts'
import type {Span} from '../text/span.ts'

/** English has a parser of its own that knows its abbreviations; any other language gets the one for Latin script. */
const english = unified().use(retextEnglish).freeze()
const latin = retext().freeze()

/** The parser's time grows with the square of what it is given at once, so a long block is given in pieces, in units. */
const longestPiece = 8192

/**
 * The retext syntax tree (nlcst) of some blocks of an article, one paragraph a block (more where a block is very long).
 * Positions are places in the article's text.
 */
export function toTree(text: string, blocks: Iterable<Block>, language?: string): Root {
  const processor = isEnglish(language) ? english : latin
  const starts = toLineStarts(text)
  const children: Root['children'] = []
  for (const block of blocks) {
    for (const piece of toPieces(text, block)) {
      const parsed: Root = processor.parse(text.slice(piece.start, piece.end))
      move(parsed, toPoint(starts, piece.start))
      children.push(...parsed.children)
    }
  }
  return {type: 'RootNode', children}
}

/** A long block is cut after the last full stop that lies within reach, else at the last space, else anywhere. */
function* toPieces(text: string, {start, end}: Span): Generator<Span> {
  let from = start
  while (end - from > longestPiece) {
    const reach = text.slice(from, from + longestPiece)
    const cut =
      [reach.lastIndexOf('. ') + 2, reach.lastIndexOf(' ') + 1].find((at) => at > longestPiece / 4) ?? longestPiece
    yield {start: from, end: from + cut}
    from += cut
  }
  yield {start: from, end}
}

/** The parser shares points between nodes, so each node gets new ones. */
function move(node: Nodes, by: Point): void {
  if (node.position) node.position = {start: movePoint(node.position.start, by), end: movePoint(node.position.end, by)}
  if ('children' in node) for (const child of node.children) move(child, by)
}

function movePoint({line, column, offset = 0}: Point, by: Point): Point {
  return {
    line: line + by.line - 1,
    column: line === 1 ? column + by.column - 1 : column,
    offset: offset + (by.offset ?? 0)
  }
}

function toPoint(starts: readonly number[], offset: number): Point {
  const line = lineAt(starts, offset)
  return {line: line + 1, column: offset - (starts[line] ?? 0) + 1, offset}
}
