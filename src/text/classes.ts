/** Classes of equal things: the class of each thing, numbered by first occurrence, and the first member of each. */
export type Classes<Thing> = {readonly classOf: Uint32Array; readonly firsts: readonly Thing[]}

/** Collapses equal things into classes; things of one hash are compared, so that a collision of hashes joins nothing. */
export function toClasses<Thing>(
  things: readonly Thing[],
  hashOf: (thing: Thing) => number,
  isEqual: (left: Thing, right: Thing) => boolean
): Classes<Thing> {
  const classOf = new Uint32Array(things.length)
  const firsts: Thing[] = []
  const byHash = new Map<number, number | number[]>()
  things.forEach((thing, index) => {
    const hash = hashOf(thing)
    const known = byHash.get(hash)
    const classes = known === undefined ? [] : typeof known === 'number' ? [known] : known
    let found = classes.find((candidate) => isEqualTo(firsts[candidate], thing))
    if (found === undefined) {
      found = firsts.push(thing) - 1
      byHash.set(hash, known === undefined ? found : [...classes, found])
    }
    classOf[index] = found
  })
  return {classOf, firsts}

  function isEqualTo(first: Thing | undefined, thing: Thing): boolean {
    return first !== undefined && isEqual(first, thing)
  }
}
