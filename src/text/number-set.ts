/** A set of numbers of 32 bits with room for as many as were expected: faster than `Set` where there are some thousands. */
export type NumberSet = {readonly slots: Uint32Array; readonly shift: number; hasZero: boolean; size: number}

/** An empty set with room for so many numbers. */
export function toNumberSet(most: number): NumberSet {
  const bits = Math.ceil(Math.log2(2 * most + 2))
  return {slots: new Uint32Array(2 ** bits), shift: 32 - bits, hasZero: false, size: 0}
}

/** Adds a number, unless the set holds it. */
export function addNumber(set: NumberSet, number: number): void {
  if (number === 0 ? set.hasZero : set.slots[findSlot(set, number)] === number) return
  if (number === 0) set.hasZero = true
  else set.slots[findSlot(set, number)] = number
  set.size++
}

/** What share of the numbers of a set another one holds. */
export function toHeldShare(set: NumberSet, other: NumberSet): number {
  let held = set.hasZero && other.hasZero ? 1 : 0
  for (let slot = 0; slot < set.slots.length; slot++) {
    const number = set.slots[slot] ?? 0
    if (number !== 0 && other.slots[findSlot(other, number)] === number) held++
  }
  return set.size === 0 ? 0 : held / set.size
}

/** Where a number stands, or would stand; 0 is a free slot. */
function findSlot({slots, shift}: NumberSet, number: number): number {
  const mask = slots.length - 1
  let slot = Math.imul(number, 0x9e3779b1) >>> shift
  while (slots[slot] !== 0 && slots[slot] !== number) slot = (slot + 1) & mask
  return slot
}
