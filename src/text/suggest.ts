import {printableLine} from './printable.ts'

/** Of a longer name so many units are compared. */
const longest = 100

/** Asks whether the nearest of some names was meant; nothing where none is near. */
export async function suggest(given: string, names: readonly string[]): Promise<string> {
  if (names.length === 0) return ''
  const {closestMatch} = await import('leven')
  const nearest = closestMatch(given.slice(0, longest), [...names], {maxDistance: Math.max(2, given.length / 3)})
  return nearest === undefined ? '' : `; did you mean ${printableLine(nearest)}?`
}
