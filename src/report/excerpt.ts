import {lineAt} from '../text/lines.ts'
import {type Source, type Stretch, toLineEnd, toSpan} from './sources.ts'

/** What was found, and a little of what stands before and behind it on its lines. */
export type Excerpt = {readonly before: string; readonly found: string; readonly after: string}

const longestSide = 120
const longestFound = 600

/** The words of a finding among their neighbours, shortened; an ellipsis stands where a line goes on. */
export function toExcerpt(source: Source, stretch: Stretch): Excerpt {
  const {text, starts} = source
  const {start, end} = toSpan(source, stretch)
  const lineStart = starts[lineAt(starts, start)] ?? 0
  const next = toLineEnd(source, lineAt(starts, Math.max(start, end - 1)))
  const [from, to] = [Math.max(lineStart, start - longestSide), Math.max(end, Math.min(next, end + longestSide))]
  const shown = Math.min(end, start + longestFound)
  return {
    before: `${from > lineStart ? '…' : ''}${text.slice(from, start)}`,
    found: `${text.slice(start, shown)}${shown < end ? '…' : ''}`,
    after: shown < end ? '' : `${text.slice(end, to)}${to < next ? '…' : ''}`
  }
}
