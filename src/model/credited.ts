import {overlaps, type Span} from '../text/span.ts'
import type {Copy} from './archive.ts'
import type {Credit, Document} from './document.ts'
import {isSameOutlet} from './outlet.ts'

/** How many blocks at its two ends speak for the whole of an article: headline and dateline, signature and notice. */
const framing = 3

/**
 * Whether the article says where it has a copy from: it names the outlet anywhere, in a credit or as its author; or an agency,
 * from which both may have it, at its beginning or end or beside the copy. The credit of a picture is none for the text.
 */
export function toCredited({header, analysis: {blocks, credits}}: Document): (copy: Copy) => boolean {
  const written = credits.filter((credit) => kindOf(credit) !== 'photo')
  const names = [...written, ...(header.byline ?? []).map(({value}) => ({name: value}))]
  const agencies = written.filter((credit) => kindOf(credit) === 'agency')
  const [head, foot] = [blocks[framing - 1]?.end ?? Number.POSITIVE_INFINITY, blocks.at(-framing)?.start ?? 0]
  const isFramed = agencies.some(({start, end}) => end <= head || start >= foot)
  return ({here, earlier: {outlet}}) => {
    if (isFramed || names.some(({name}) => isSameOutlet(name, outlet))) return true
    return agencies.length > 0 && agencies.some((credit) => overlaps(toBlocks(blocks, here), credit))
  }
}

function kindOf(credit: Credit): unknown {
  return 'kind' in credit ? credit.kind : undefined
}

/** The blocks that a span touches, as one span. */
function toBlocks(blocks: readonly Span[], span: Span): Span {
  const touched = blocks.filter((block) => overlaps(block, span))
  return {start: touched[0]?.start ?? span.start, end: touched.at(-1)?.end ?? span.end}
}
