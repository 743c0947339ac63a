/**
 * What pass one keeps of a batch of articles to find copies by: typed arrays, so that a thread can hand them over. Of each
 * word there is a 32-bit hash, whose lowest bit says that the word holds a digit; nothing else of the text is kept.
 */
export type Prints = {
  /** The words of all articles, one after another. */
  readonly words: Uint32Array
  /** Where the words of each article start, and where those of the last end. */
  readonly wordOffsets: Uint32Array
  /** The first word of every block that holds one. */
  readonly blocks: Uint32Array
  /** Where the blocks of each article start, and where those of the last end. */
  readonly blockOffsets: Uint32Array
  /** Hashes of chosen runs of 8 words: two articles that share 12 words in a row share a print of them. */
  readonly prints: Uint32Array
  /** The first word of each print, ascending. */
  readonly places: Uint32Array
  /** Where the prints of each article start, and where those of the last end. */
  readonly printOffsets: Uint32Array
}
