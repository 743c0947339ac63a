import type {Prints} from '../model/prints.ts'

/** The articles of a batch, by their numbers in it, that hold one of some prints: all that share twelve words with what these are of. */
export function findSharers(wanted: ReadonlySet<number>, {prints, places, wordOffsets}: Prints): readonly number[] {
  const found = new Set<number>()
  for (let at = 0; at < prints.length; at++)
    if (wanted.has(prints[at] ?? 0)) found.add(findArticle(wordOffsets, places[at] ?? 0))
  return [...found].sort((left, right) => left - right)
}

/** The last article that starts at or before a word and is not empty. */
function findArticle(offsets: Uint32Array, word: number): number {
  let [low, high] = [0, offsets.length - 2]
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if ((offsets[middle] ?? 0) <= word) low = middle
    else high = middle - 1
  }
  return low
}
