import type {Span} from '../text/span.ts'
import {countWords} from '../text/words.ts'
import type {Copy} from './archive.ts'

/** Copies of one earlier article that lie close together: one place, and the stretches of it that are equal. */
export type CopiedPlace = Copy & {readonly parts: readonly Span[]}

/** So many words may stand between two copies of one place, */
const widestGap = 10
/** and so many units, so that no gap is read in vain. */
const longestGap = 200

/**
 * The places that copies make, by earlier article, in order of place: two that follow one another closely, there and here,
 * are one place where a few words were changed. A place has the words of its copies.
 */
export function toCopiedPlaces(text: string, copies: Iterable<Copy>): readonly (readonly CopiedPlace[])[] {
  const byArticle = new Map<string, CopiedPlace[]>()
  for (const copy of [...copies].sort((left, right) => left.here.start - right.here.start)) {
    const {path, record} = copy.earlier
    const key = record === undefined ? path : `${path}\0${record}`
    const places = byArticle.get(key) ?? []
    const last = places.at(-1)
    if (last !== undefined && follows(text, last, copy)) places[places.length - 1] = join(last, copy)
    else places.push({...copy, parts: [copy.here]})
    byArticle.set(key, places)
  }
  return [...byArticle.values()]
}

function follows(text: string, {here, earlier}: Copy, next: Copy): boolean {
  const gap = {start: here.end, end: next.here.start}
  if (gap.start > gap.end || gap.end - gap.start > longestGap || countWords(text, gap) > widestGap) return false
  return next.earlier.start >= earlier.end && next.earlier.start - earlier.end <= longestGap
}

function join(place: CopiedPlace, {here, earlier, words, further}: Copy): CopiedPlace {
  return {
    here: {start: place.here.start, end: here.end},
    earlier: {...place.earlier, end: earlier.end},
    words: place.words + words,
    further: Math.min(place.further, further),
    parts: [...place.parts, here]
  }
}
