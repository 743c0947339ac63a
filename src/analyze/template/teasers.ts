import type {Run} from './body.ts'
import type {Page, Place} from './page.ts'

/** The blocks below a heading over other stories, where headlines with their blurbs go on to the end of the text. */
export function toTeasers({places, proseWords}: Page): Run {
  let start = -1
  places.forEach(({grade, shape}, at) => {
    const isHeading = (grade === 3 || grade === 4) && shape.words <= 5
    if (start < 0 && isHeading) start = at
    else if (goesOn(shape.words, shape.stops)) start = -1
  })
  const isTail = start >= 0 && 2 * (proseWords[start] ?? 0) > (proseWords[places.length] ?? 0)
  const pairs = isTail ? places.filter((_, at) => at > start && isTeaser(places, at)).length : 0
  const isList = pairs >= 2 && pairs * 6 >= places.length - start
  return isList ? {start, end: places.length} : {start: 0, end: 0}
}

/** No blurb is that long: the article goes on. */
function goesOn(words: number, stops: number): boolean {
  return words > 50 || (words > 25 && stops > 1)
}

/** A headline with its blurb behind it. */
function isTeaser(places: readonly Place[], at: number): boolean {
  const headline = places[at]?.shape
  const blurb = places[at + 1]?.shape
  if (headline === undefined || blurb === undefined || headline.words < 3) return false
  return headline.ending === 'none' && blurb.ending === 'stop' && blurb.words > headline.words
}
