/**
 * What pass one keeps of a batch of articles to find copies by: typed arrays, so that a thread can hand them over. Of each
 * word there is a 32-bit hash, whose lowest bit says that the word holds a digit; nothing else of the text is kept.
 */
export type Prints = DealtPrints & {
  /** The words of all articles, one after another. */
  readonly words: Uint32Array
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

/** The prints of a batch, by part. */
export type DealtPrints = {
  /** Hashes of chosen runs of 8 words: two articles that share 12 words in a row share a print of them. */
  readonly prints: Uint32Array
  /** The first word of each print. */
  readonly places: Uint32Array
  /** Prints lie together by part (see `toPart`), in the order of places within one: where each part starts, and the last ends. */
  readonly partOffsets: Uint32Array
}

/** Into how many parts prints are dealt out, so that one part at a time can be counted in the processor's cache. */
export const parts = 16

/** The part of a print. */
export function toPart(print: number): number {
  return Math.imul(print, 0x9e3779b1) >>> 28
}
