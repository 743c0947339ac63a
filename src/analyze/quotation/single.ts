import type {Span} from '../../text/span.ts'
import type {Mark} from './marks.ts'
import {join, type Pair, toUnclosed} from './pair.ts'

/** A quotation and the index of its closing mark, where it has one. */
export type Found = {readonly pair: Pair; readonly last?: number}

/** Single marks are a quotation only where a closing mark answers; a weak one only where no better one does. */
export function toSinglePair(text: string, block: Span, marks: readonly Mark[], from: number): Found | undefined {
  const open = marks[from]
  if (!open) return
  let weak = -1
  let inside = 0
  let doubles = 0
  for (let index = from + 1; index < marks.length; index++) {
    const mark = marks[index]
    if (!mark) continue
    if (mark.level === 'double') {
      doubles++
      if (inside === 0 && mark.closes && !mark.opens)
        return open.shape === '‘' && weak < 0 ? {pair: join(open, mark), last: index} : undefined
      inside = inside === 0 ? 1 : 0
    } else if (mark.level === 'single') {
      if (mark.opens) break
      if (mark.weak) weak = weak < 0 ? index : weak
      else if (inside === 0)
        return doubles > 0 && !isStrong(text, mark) ? undefined : {pair: join(open, mark), last: index}
    }
  }
  const close = marks[weak]
  if (close && doubles === 0) return {pair: join(open, close), last: weak}
  return open.shape === '‘' && weak < 0 && isSentence(text, block, open)
    ? {pair: toUnclosed(text, open, block.end)}
    : undefined
}

/** Without its partner a single mark is a quotation only where a long sentence begins behind it. */
function isSentence(text: string, block: Span, open: Mark): boolean {
  const before = text.slice(Math.max(block.start, open.start - 2), open.start).trimEnd()
  return (
    block.end - open.start > 40 &&
    /^\p{Lu}/u.test(text.charAt(open.end)) &&
    (before === '' || ':,.?!'.includes(before.slice(-1)))
  )
}

/** A single mark behind punctuation closes for certain. */
export function isStrong(text: string, mark: Mark): boolean {
  return ',.?!…'.includes(text.charAt(mark.start - 1))
}
