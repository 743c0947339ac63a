import type {Shape} from './shape.ts'

/** How the longer words of a block are spread over its article. */
export type Familiarity = {
  /** Different words of the block. */
  known: number
  /** Those of them that prose elsewhere in the article has. */
  familiar: number
  /** Those that one of the three blocks before it has, and those that one of the three behind it has. */
  echoes: number
}

const near = 3

/** Looks every block's longer words up in the prose of the article and in the blocks around. */
export function toFamiliarity(shapes: readonly Shape[], isProse: readonly boolean[]): Familiarity[] {
  const {slots, size} = toSlots(shapes)
  const prose = new Int32Array(size)
  const seen = new Int32Array(size).fill(-1 - near)
  const found = shapes.map(() => ({known: 0, familiar: 0, echoes: 0}))
  let at = 0
  found.forEach((block, index) => {
    for (const last = at + (shapes[index]?.content.length ?? 0); at < last; at++) {
      const slot = slots[at] ?? 0
      const before = seen[slot] ?? 0
      if (before === index) continue
      seen[slot] = index
      block.known++
      if (index - before <= near) block.echoes++
      if (isProse[index]) prose[slot] = (prose[slot] ?? 0) + 1
    }
  })
  lookBack(found, shapes, isProse, slots, prose)
  return found
}

/** From the last block to the first: what prose elsewhere has, and what the blocks behind have. */
function lookBack(
  found: Familiarity[],
  shapes: readonly Shape[],
  isProse: readonly boolean[],
  slots: Int32Array,
  prose: Int32Array
): void {
  const seen = new Int32Array(prose.length).fill(found.length + near)
  let at = slots.length
  for (let index = found.length - 1; index >= 0; index--) {
    const block = found[index]
    const first = at - (shapes[index]?.content.length ?? 0)
    while (block !== undefined && --at >= first) {
      const slot = slots[at] ?? 0
      const behind = seen[slot] ?? 0
      if (behind === index) continue
      seen[slot] = index
      if (behind - index <= near) block.echoes++
      if ((prose[slot] ?? 0) > (isProse[index] ? 1 : 0)) block.familiar++
    }
    at = first
  }
}

/** A number below `size` for every word of every block, the same for the same word: an open hash table. */
function toSlots(shapes: readonly Shape[]): {slots: Int32Array; size: number} {
  const total = shapes.reduce((sum, {content}) => sum + content.length, 0)
  const size = 2 ** Math.ceil(Math.log2(2 * total + 2))
  const keys = new Int32Array(size)
  const slots = new Int32Array(total)
  let at = 0
  for (const {content} of shapes)
    for (const hash of content) {
      let slot = (Math.imul(hash, 0x9e3779b1) >>> 8) & (size - 1)
      while (keys[slot] !== 0 && keys[slot] !== hash + 1) slot = (slot + 1) & (size - 1)
      keys[slot] = hash + 1
      slots[at++] = slot
    }
  return {slots, size}
}
