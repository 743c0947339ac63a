import {toCover} from '../text/span.ts'
import type {Copy} from './archive.ts'
import type {Credit, Document} from './document.ts'
import {toOutletKey} from './outlet.ts'

/** How many blocks at its two ends speak for the whole of an article: headline and dateline, signature and notice. */
const framing = 3

/**
 * Whether the article says where it has a copy from: it names the outlet anywhere, in a credit or as its author; or an agency,
 * from which both may have it, at its beginning or end or beside the copy. The credit of a picture is none for the text.
 */
export function toCredited({header, analysis: {blocks, credits}}: Document): (copy: Copy) => boolean {
  const written = credits.filter((credit) => kindOf(credit) !== 'photo')
  const names = [...written.map(({name}) => name), ...(header.byline ?? []).map(({value}) => value)]
  const outlets = new Set(names.map(toOutletKey))
  const agencies = written.filter((credit) => kindOf(credit) === 'agency')
  const [head, foot] = [blocks[framing - 1]?.end ?? Number.POSITIVE_INFINITY, blocks.at(-framing)?.start ?? 0]
  const isFramed = agencies.some(({start, end}) => end <= head || start >= foot)
  const isBeside = toCover(blocks.filter(toCover(agencies)))
  return ({here, earlier: {outlet}}) => {
    return isFramed || isBeside(here) || (outlet !== undefined && outlets.has(toOutletKey(outlet)))
  }
}

function kindOf(credit: Credit): unknown {
  return 'kind' in credit ? credit.kind : undefined
}
