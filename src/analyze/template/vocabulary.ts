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
  const vocabulary = toVocabulary(shapes.reduce((sum, {content}) => sum + content.length, 0))
  const found = shapes.map(() => ({known: 0, familiar: 0, echoes: 0}))
  for (const [index, {content}] of shapes.entries()) meet(found, index, content, vocabulary, isProse[index] ? 1 : 0)
  let at = 0
  for (const [index, block] of found.entries()) {
    const own = isProse[index] ? 1 : 0
    for (const end = at + block.known; at < end; at++) {
      if ((vocabulary.prose[vocabulary.met[at] ?? 0] ?? 0) > own) block.familiar++
    }
  }
  return found
}

/** The words of an article in an open hash table. */
type Vocabulary = {
  /** For each slot one more than the hash of its word, the last block that has the word, and the blocks of prose that do. */
  readonly keys: Int32Array
  readonly last: Int32Array
  readonly prose: Int32Array
  /** The slots of the different words of each block, one block after another. */
  readonly met: Int32Array
  count: number
}

function toVocabulary(words: number): Vocabulary {
  const size = 2 ** Math.ceil(Math.log2(2 * words + 2))
  const all = new Int32Array(3 * size + words)
  return {
    keys: all.subarray(0, size),
    last: all.subarray(size, 2 * size),
    prose: all.subarray(2 * size, 3 * size),
    met: all.subarray(3 * size),
    count: 0
  }
}

/** Counts the different words of a block, and those that it shares with one near before it, for both of them. */
function meet(
  found: readonly Familiarity[],
  index: number,
  content: readonly number[],
  vocabulary: Vocabulary,
  isProse: number
): void {
  const {keys, last, prose, met} = vocabulary
  const block = found[index]
  const first = vocabulary.count
  for (const hash of content) {
    const slot = slotOf(keys, hash + 1)
    const isNew = keys[slot] === 0
    const before = last[slot] ?? 0
    if (!isNew && before === index) continue
    if (!isNew && index - before <= near) {
      echo(block)
      echo(found[before])
    }
    keys[slot] = hash + 1
    last[slot] = index
    prose[slot] = (prose[slot] ?? 0) + isProse
    met[vocabulary.count++] = slot
  }
  if (block !== undefined) block.known = vocabulary.count - first
}

function echo(block: Familiarity | undefined): void {
  if (block !== undefined) block.echoes++
}

function slotOf(keys: Int32Array, key: number): number {
  let slot = (Math.imul(key, 0x9e3779b1) >>> 8) & (keys.length - 1)
  while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (keys.length - 1)
  return slot
}
