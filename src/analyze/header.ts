import type {Header} from '../model/article.ts'
import {toDateline} from '../text/dateline.ts'
import {toEdges} from '../text/edges.ts'
import {remember} from '../text/memory.ts'
import {toBylines} from './bylines.ts'
import {ofDateline, toDates} from './dates.ts'
import {toImprint} from './imprint.ts'

/**
 * What the lines above and below a text tell of it; between them nothing is looked at. A field is read when it is first asked
 * for. An outlet can be given another name.
 */
export function toTextHeader(text: string, nameOutlet: (own: Header) => Header = (own) => own): Header {
  const edges = remember(() => toEdges(text))
  const dateline = remember(() => toDateline(text, edges()))
  const imprint = remember(() => nameOutlet(toImprint(text, edges(), dateline())))
  const byline = remember(() => toBylines(text, edges()))
  const dates = remember(() => toDates(text, edges()))
  return {
    get outlet() {
      return imprint().outlet
    },
    get byline() {
      return byline()
    },
    get published() {
      return dates().published ?? ofDateline(dateline())
    },
    get modified() {
      return dates().modified
    },
    get licence() {
      return imprint().licence
    },
    get doubts() {
      return dates().doubts
    }
  }
}
