/**
 * What pass one keeps of a batch of articles to find copies by: typed arrays, so that a thread can hand them over. Of each
 * word there is a 32-bit hash, whose lowest bit says that the word holds a digit; nothing else of the text is kept.
 */
export type Prints = ChosenPrints & {
  /** Where the words of each article start, and where those of the last end. */
  readonly wordOffsets: Uint32Array
  /** The first word of every block that holds one. */
  readonly blocks: Uint32Array
  /** Where the blocks of each article start, and where those of the last end. */
  readonly blockOffsets: Uint32Array
  /** A hash of the words of every block. */
  readonly hashes: Float64Array
  /** The same where all words that hold a digit are one. */
  readonly masked: Float64Array
  /** Whether an article may hold blocks that repeat an earlier one of it: 1 or 0 for each. */
  readonly repeating: Uint8Array
  /** What may be quotations: of each the first word, and the one behind its last. */
  readonly quotes: Uint32Array
  /** Where in `quotes` those of each article start, and where those of the last end. */
  readonly quoteOffsets: Uint32Array
}

/** The prints of a batch, as words of it. */
export type ChosenPrints = {
  /** The words of all articles, one after another. */
  readonly words: Uint32Array
  /**
   * Which words begin a chosen run of 8, a bit for each: two articles that share 12 words in a row share such a run in these.
   */
  readonly chosen: Uint32Array
}
