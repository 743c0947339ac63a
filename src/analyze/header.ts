import type {Header} from '../model/article.ts'
import {toDateline} from '../text/dateline.ts'
import {toEdges} from '../text/edges.ts'
import {toBylines} from './bylines.ts'
import {toDates} from './dates.ts'
import {toImprint} from './imprint.ts'

/** What the lines above and below a text tell of it; between them nothing is looked at. */
export function toTextHeader(text: string): Header {
  const edges = toEdges(text)
  const dateline = toDateline(text, edges)
  const byline = toBylines(text, edges)
  return {
    ...toImprint(text, edges, dateline),
    ...(byline === undefined ? {} : {byline}),
    ...toDates(text, edges, dateline)
  }
}
