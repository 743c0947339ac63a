import type {Article, Citation, FoundBlock} from '../model/article.ts'
import {trimSpan} from '../text/span.ts'
import {openDraft} from './draft.ts'
import {toEvidence} from './html/evidence.ts'
import {toPageHeader} from './html/header.ts'
import {toTree} from './html/tree.ts'
import {type Walked, walk} from './html/walk.ts'
import type {Readable, Trouble} from './load.ts'
import {sign} from './signature.ts'

/** A page as one article: the text that a reader sees, block by block, and what the page says of it. */
export function readHtml(path: string, {text: raw}: Pick<Readable, 'text'>): Article | Trouble {
  if (raw.startsWith('%PDF-')) return toTrouble('found a PDF', 1)
  const tree = toTree(raw)
  if ('fault' in tree) return toTrouble(tree.fault, tree.line)
  const {header, titles} = toPageHeader(tree)
  const draft = openDraft(raw)
  const walked = walk(tree, raw, draft)
  const {text, origin} = draft.finish()
  const evidence = toEvidence(text, walked, titles)
  const blocks = walked.seen.map(({kind, start, end}, at): FoundBlock => {
    const found = evidence[at]
    return {kind, start, end, ...(found === undefined ? {} : {evidence: found})}
  })
  return {
    path,
    text,
    origin,
    header,
    blocks,
    citations: toCitations(text, walked).map((one) => sign(text, blocks, one))
  }
}

function toTrouble(found: string, line: number): Trouble {
  return {trouble: `Not HTML that can be read: ${found}`, line, column: 1}
}

/** The outer before those that they hold. */
function toCitations(text: string, {quoted}: Walked): readonly Citation[] {
  const citations = quoted.flatMap(({source, ...span}) => {
    const stretch = trimSpan(text, span)
    const named = source && trimSpan(text, source)
    if (stretch.start === stretch.end) return []
    return [{...stretch, source: named && named.start < named.end ? named : null}]
  })
  return citations.sort((left, right) => left.start - right.start || right.end - left.end)
}
