import type {Page, Place} from './page.ts'

/** How many lines a heading must have below it to be one over other stories. */
const fewest = 2

/** Where the tail of a short text begins: a heading over other stories and nothing but lines without a full stop below it. */
export function toTail({places}: Page): number {
  let start = places.length
  while (isLine(places[start - 1])) start--
  const heading = places.findIndex((place, at) => at >= start && at > 0 && isHeading(place))
  return heading > 0 && places.length - heading > fewest ? heading : places.length
}

function isHeading({grade, shape}: Place): boolean {
  return (grade === 3 || grade === 4) && shape.words <= 5
}

function isLine(place: Place | undefined): boolean {
  if (place === undefined) return false
  const {words, stops, ending, quotes, opening} = place.shape
  return words <= 20 && stops === 0 && ending === 'none' && quotes === 0 && opening !== 'small'
}
