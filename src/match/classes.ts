import {type Run, toSequenceHash} from '../text/prints.ts'
import {type Corpus, countBlocks, visitBlocks} from './corpus.ts'

/** Blocks whose words have one hash: of every block its class, in the order of articles; of every class its first block. */
export type BlockClasses = {
  readonly classOf: Uint32Array
  readonly runs: readonly Run[]
  /** How many blocks each class has. */
  readonly counts: Uint32Array
}

/** Collapses the blocks of an archive into classes, numbered from the earliest block on. */
export function toBlockClasses({stretches}: Corpus): BlockClasses {
  const classOf = new Uint32Array(countBlocks(stretches))
  const byHash = new Map<number, number>()
  const runs: Run[] = []
  let count = 0
  for (const stretch of stretches) {
    visitBlocks(stretch, (start, end) => {
      const run = {words: stretch.words, start, end}
      const hash = toSequenceHash(run)
      let found = byHash.get(hash)
      if (found === undefined) {
        found = runs.push(run) - 1
        byHash.set(hash, found)
      }
      classOf[count++] = found
    })
  }
  const counts = new Uint32Array(runs.length)
  for (const found of classOf) counts[found] = (counts[found] ?? 0) + 1
  return {classOf, runs, counts}
}
