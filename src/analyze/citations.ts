import type {Citation} from '../model/article.ts'
import type {Block, Quote} from '../model/document.ts'
import {contains, findFirst} from '../text/span.ts'

/**
 * Quotations with what the markup says of their sources: speech in a citation is that of its source, and a citation
 * that holds no marks of speech is one as a whole, a block at a time, where a source is named or is known to the markup.
 */
export function withCitations(
  quotes: readonly Quote[],
  blocks: readonly Block[],
  citations: readonly Citation[] | undefined
): readonly Quote[] {
  if (citations === undefined || citations.length === 0) return quotes
  const outer = toOuter(citations)
  const spoken = new Set<Citation>()
  const laid = quotes.map((quote) => {
    const citation = outer[findFirst(outer, quote.start)]
    if (citation === undefined || !contains(citation, quote)) return quote
    spoken.add(citation)
    return quote.status === 'attributed' || quote.status === 'mention' ? quote : attribute(quote, citation)
  })
  const silent = outer.filter((citation) => !spoken.has(citation))
  return [...laid, ...silent.flatMap((citation) => toQuotes(citation, blocks))].sort(
    (left, right) => left.start - right.start || left.end - right.end
  )
}

/** Those that stand in no other, in order. */
function toOuter(citations: readonly Citation[]): readonly Citation[] {
  const outer: Citation[] = []
  for (const citation of citations.toSorted((left, right) => left.start - right.start || right.end - left.end))
    if (citation.start >= (outer.at(-1)?.end ?? 0)) outer.push(citation)
  return outer
}

function attribute(quote: Quote, {source}: Citation): Quote {
  return {...quote, status: 'attributed', source: quote.source ?? source, speaker: quote.speaker ?? source}
}

/** The blocks of a citation but those that hold nothing but its source. */
function toQuotes(citation: Citation, blocks: readonly Block[]): readonly Quote[] {
  const {source} = citation
  if (source === null) return []
  const quotes: Quote[] = []
  for (let at = findFirst(blocks, citation.start); at < blocks.length; at++) {
    const block = blocks[at]
    if (block === undefined || block.start >= citation.end) break
    if (isSource(block, source)) continue
    const {start, end} = block
    const marks = {open: '', close: ''}
    const own: Quote = {start, end, status: 'attributed', marks, source, speaker: source, cue: null}
    quotes.push(quotes.length === 0 ? own : {...own, continues: true})
  }
  return quotes
}

/** Before the name may stand a dash, behind it the title of a person. */
function isSource(block: Block, source: Citation['source']): boolean {
  return source !== null && contains(block, source) && source.start - block.start <= 3
}
