/** A set of numbers of 32 bits: faster than `Set` where there are some thousands. */
export type NumberSet = {readonly slots: Uint32Array; readonly shift: number; hasZero: boolean; size: number}

/** The set of some numbers, each once. */
export function toNumberSet(numbers: Uint32Array): NumberSet {
  const bits = Math.ceil(Math.log2(2 * numbers.length + 2))
  const set = {slots: new Uint32Array(2 ** bits), shift: 32 - bits, hasZero: false, size: 0}
  for (let index = 0; index < numbers.length; index++) add(set, numbers[index] ?? 0)
  return set
}

function add(set: NumberSet, number: number): void {
  const slot = findSlot(set, number)
  if (number === 0 ? set.hasZero : set.slots[slot] === number) return
  if (number === 0) set.hasZero = true
  else set.slots[slot] = number
  set.size++
}

/** What share of the numbers of a set is among some others. */
export function toHeldShare(set: NumberSet, others: Uint32Array): number {
  const isHeld = new Uint8Array(set.slots.length)
  let held = set.hasZero && others.includes(0) ? 1 : 0
  for (let index = 0; index < others.length; index++) {
    const number = others[index] ?? 0
    const slot = findSlot(set, number)
    if (number === 0 || set.slots[slot] !== number || isHeld[slot] === 1) continue
    isHeld[slot] = 1
    held++
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
