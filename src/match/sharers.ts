import type {Prints} from '../model/prints.ts'
import {toHashList} from '../text/hash-list.ts'
import {winnow} from '../text/winnow.ts'

/** The articles of a batch, by their numbers in it, that hold one of some prints: all that share twelve words with what these are of. */
export function findSharers(
  wanted: ReadonlySet<number>,
  {words, wordOffsets}: Pick<Prints, 'words' | 'wordOffsets'>
): readonly number[] {
  const prints = toHashList()
  const articles = Array.from(wordOffsets.subarray(1), (end, article) => ({start: wordOffsets[article] ?? 0, end}))
  return articles.flatMap(({start, end}, article) => {
    prints.count = 0
    winnow({words, start, end}, prints)
    return prints.hashes.subarray(0, prints.count).some((print) => wanted.has(print)) ? [article] : []
  })
}
