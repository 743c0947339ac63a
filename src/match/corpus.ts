import type {Prints} from '../model/prints.ts'
import {type Dated, toOrder} from './order.ts'
import {type Seeds, toSeeds} from './seeds.ts'

/** What an archive knows of an article beside its words. */
export type Entry = Dated & {readonly outlet?: string}

/** Articles by their words: numbered from the earliest on, each with the stretch of a batch where its words stand. */
export type Corpus = {
  readonly entries: readonly Entry[]
  readonly stretches: readonly Stretch[]
}

/** The words of one article, and the first word of each of its blocks, in the arrays of its batch. */
export type Stretch = {
  readonly words: Uint32Array
  readonly start: number
  readonly end: number
  readonly blocks: Uint32Array
  /** Where passages that other articles share may stand: the first words of prints that repeat, ascending. */
  readonly seeds: Uint32Array
}

/** Puts the articles of some batches in their order; `entries` stand in the order of the batches. */
export function toCorpus(entries: readonly Entry[], batches: readonly Prints[]): Corpus {
  const seeds = toSeeds(batches)
  const stretches = batches.flatMap((batch, index) => toStretches(batch, seeds[index]))
  const sorted = toOrder(entries).flatMap((index) => {
    const [entry, stretch] = [entries[index], stretches[index]]
    return entry === undefined || stretch === undefined ? [] : [{entry, stretch}]
  })
  return {
    entries: sorted.map(({entry}) => entry),
    stretches: sorted.map(({stretch}) => stretch)
  }
}

function toStretches(
  {words, wordOffsets, blocks, blockOffsets}: Prints,
  seeds: Seeds = new Uint32Array()
): readonly Stretch[] {
  let from = 0
  return Array.from({length: wordOffsets.length - 1}, (_, index) => {
    const [start, end] = [wordOffsets[index] ?? 0, wordOffsets[index + 1] ?? 0]
    const first = from
    while (from < seeds.length && (seeds[from] ?? 0) < end) from++
    return {
      words,
      start,
      end,
      blocks: blocks.subarray(blockOffsets[index], blockOffsets[index + 1]),
      seeds: seeds.subarray(first, from)
    }
  })
}

/** The words of each block of an article, as stretches of its batch. */
export function visitBlocks({blocks, end}: Stretch, visit: (start: number, end: number, block: number) => void): void {
  for (let block = 0; block < blocks.length; block++) visit(blocks[block] ?? 0, blocks[block + 1] ?? end, block)
}
