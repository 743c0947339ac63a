import type {Prints} from '../model/prints.ts'
import type {RecordSource} from '../model/record.ts'
import {copyNumbers, isShared, toNumbers} from '../text/numbers.ts'
import {type Dated, toOrder} from './order.ts'
import {joinSeeds, type Seeds, toSeeds} from './seeds.ts'

/** What an archive knows of an article beside its words; `at`: where it lies in a file of many. */
export type Entry = Dated & {readonly outlet?: string; readonly at?: RecordSource}

/** Articles by their words: numbered from the earliest on, each with the stretch of a batch where its words stand. */
export type Corpus = {
  readonly entries: readonly Entry[]
  readonly stretches: readonly Stretch[]
  readonly packed: PackedCorpus
}

/** The words of one article, and the first word of each of its blocks, in the arrays of its batch. */
export type Stretch = {
  readonly words: Uint32Array
  readonly start: number
  readonly end: number
  readonly blocks: Uint32Array
  /** Where the blocks of the article begin among those of the batch, and the hashes of all blocks of the batch. */
  readonly firstBlock: number
  readonly hashes: Float64Array
  readonly masked: Float64Array
  /** What may be quotations: of each the first word, and the one behind its last. */
  readonly quotes: Uint32Array
  /** Where passages that other articles share may stand: the first words of prints that repeat, ascending. */
  readonly seeds: Uint32Array
}

/** What of a batch of prints a corpus keeps, and the places of its prints that repeat, ascending. */
type Batch = Omit<Prints, 'repeating' | 'chosen'> & {readonly seeds: Uint32Array}

/** A corpus as plain data: few large arrays, which another thread can be handed, and the articles in their order. */
export type PackedCorpus = {
  readonly entries: readonly Entry[]
  readonly batches: readonly Batch[]
  /** The number of each article, in order, among those of all batches. */
  readonly order: Uint32Array
}

/**
 * Puts the articles of some batches in their order; `entries` stand in the order of the batches, `found` are the seeds of
 * their parts. What is made lies on memory that threads share where the batches do.
 */
export function toCorpus(
  entries: readonly Entry[],
  batches: readonly Prints[],
  found: readonly Seeds[] = [toSeeds(batches)]
): Corpus {
  const shared = isShared(batches[0]?.words)
  const seeds = joinSeeds(found, shared)
  const sorted = toOrder(entries)
  return unpackCorpus({
    entries: sorted.flatMap((index) => entries[index] ?? []),
    order: copyNumbers(sorted, shared),
    batches: batches.map(({repeating, chosen, ...kept}, index) => {
      return {...kept, seeds: seeds[index] ?? toNumbers(0)}
    })
  })
}

/** The corpus that was packed, on the same arrays; made once for what is unpacked again. */
export function unpackCorpus(packed: PackedCorpus): Corpus {
  const corpus = unpacked.get(packed) ?? unpack(packed)
  unpacked.set(packed, corpus)
  return corpus
}

const unpacked = new WeakMap<PackedCorpus, Corpus>()

function unpack(packed: PackedCorpus): Corpus {
  const stretches = packed.batches.flatMap(toStretches)
  return {
    entries: packed.entries,
    stretches: Array.from(packed.order).flatMap((index) => stretches[index] ?? []),
    packed
  }
}

function toStretches(batch: Batch): Stretch[] {
  const {wordOffsets, seeds} = batch
  let next = 0
  return Array.from({length: wordOffsets.length - 1}, (_, index) => {
    const [first, end] = [next, wordOffsets[index + 1] ?? 0]
    while (next < seeds.length && (seeds[next] ?? 0) < end) next++
    return new BatchStretch(batch, index, first, next)
  })
}

/** The stretch of an article as numbers; its arrays are cut from those of its batch when they are asked for, and not kept. */
class BatchStretch implements Stretch {
  readonly words: Uint32Array
  readonly start: number
  readonly end: number
  readonly firstBlock: number
  private readonly batch: Batch
  private readonly index: number
  private readonly firstSeed: number
  private readonly lastSeed: number

  constructor(batch: Batch, index: number, firstSeed: number, lastSeed: number) {
    this.words = batch.words
    this.start = batch.wordOffsets[index] ?? 0
    this.end = batch.wordOffsets[index + 1] ?? 0
    this.firstBlock = batch.blockOffsets[index] ?? 0
    this.batch = batch
    this.index = index
    this.firstSeed = firstSeed
    this.lastSeed = lastSeed
  }

  get blocks(): Uint32Array {
    return this.batch.blocks.subarray(this.firstBlock, this.batch.blockOffsets[this.index + 1])
  }

  get hashes(): Float64Array {
    return this.batch.hashes
  }

  get masked(): Float64Array {
    return this.batch.masked
  }

  get quotes(): Uint32Array {
    const {quotes, quoteOffsets} = this.batch
    return quotes.subarray(quoteOffsets[this.index], quoteOffsets[this.index + 1])
  }

  get seeds(): Uint32Array {
    return this.batch.seeds.subarray(this.firstSeed, this.lastSeed)
  }
}

/** How many blocks some articles have. */
export function countBlocks(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, {blocks}) => sum + blocks.length, 0)
}

/** The words of each block of an article, as stretches of its batch. */
export function visitBlocks(
  {blocks, end}: Pick<Stretch, 'blocks' | 'end'>,
  visit: (start: number, end: number, block: number) => void
): void {
  for (let block = 0; block < blocks.length; block++) visit(blocks[block] ?? 0, blocks[block + 1] ?? end, block)
}
