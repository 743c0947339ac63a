import type {Article} from '../model/article.ts'
import type {Block} from '../model/document.ts'
import {toLines} from '../text/lines.ts'
import {type Span, trimSpan} from '../text/span.ts'
import {type Line, toWrapping, type Wrapping} from './wrapping.ts'

/**
 * The blocks of a plain text. Where the text is hard-wrapped a block is what blank lines separate; where it is not,
 * each line that is not blank. Which of the two holds is decided for the whole text.
 */
export function toBlocks(text: string): readonly Block[] {
  const lines = toWrittenLines(text)
  const wrapping = toWrapping(text, lines)
  const blocks: Block[] = []
  let open: Line | undefined
  let last: Line | undefined
  for (const line of lines) {
    if (open && last && wrapping && goesOn(wrapping, last, line)) {
      last = line
      continue
    }
    if (open && last) blocks.push(toBlock(open, last))
    open = line
    last = line
  }
  if (open && last) blocks.push(toBlock(open, last))
  return blocks
}

/** The blocks of an article: those that its reader found, else those of its text. */
export function toPlainBlocks(article: Pick<Article, 'text' | 'blocks'>): readonly Block[] {
  return article.blocks?.map(({kind, start, end}) => ({kind, start, end})) ?? toBlocks(article.text)
}

/** The lines that hold more than white space, trimmed, each with its indent and whether a blank line stands before it. */
function toWrittenLines(text: string): Line[] {
  const lines: Line[] = []
  let afterBlank = false
  for (const line of toLines(text)) {
    const {start, end} = trimSpan(text, line)
    if (start === end) afterBlank = true
    else {
      lines.push({start, end, indent: start - line.start, afterBlank})
      afterBlank = false
    }
  }
  return lines
}

function goesOn(wrapping: Wrapping, last: Line, line: Line): boolean {
  return !line.afterBlank && wrapping.joins(last, line)
}

function toBlock({start}: Span, {end}: Span): Block {
  return {kind: 'paragraph', start, end}
}
