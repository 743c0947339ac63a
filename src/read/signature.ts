import type {Citation, FoundBlock} from '../model/article.ts'
import {trimSpan} from '../text/span.ts'

/** Whoever is named below a quotation is named in so many units. */
const longest = 120

/** A citation with the source that its last line names, where that is one: "— Mara Lind, harbour master". */
export function sign(text: string, blocks: readonly FoundBlock[], citation: Citation): Citation {
  if (citation.source !== null) return citation
  const last = blocks[findLast(blocks, citation.end)]
  if (last === undefined || last.start <= citation.start || last.end - last.start > longest) return citation
  const dash = /^(?:[—–―]|--)\s*/.exec(text.slice(last.start, last.end))?.[0]
  return dash === undefined
    ? citation
    : {...citation, source: trimSpan(text, {start: last.start + dash.length, end: last.end})}
}

/** The last block that ends at or before an offset. */
function findLast(blocks: readonly FoundBlock[], end: number): number {
  let low = -1
  let high = blocks.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((blocks[middle]?.end ?? 0) <= end) low = middle
    else high = middle - 1
  }
  return low
}
