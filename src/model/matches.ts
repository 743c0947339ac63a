import type {Span} from '../text/span.ts'

/** A stretch of an article that others have too. */
export type MatchedPlace = Span & {
  /** Absolute. */
  readonly filePath: string
  readonly record?: string
  /** The line of the raw file in which it starts, 1-based. */
  readonly line: number
  /** Its first words, fit to be printed. */
  readonly excerpt: string
}

/** What some articles have in common. */
export type Matches = {
  /** Blocks of equal words, from the earliest on: with two members or more, or with a near duplicate. */
  readonly classes: readonly {readonly members: readonly MatchedPlace[]}[]
  /** Classes, by their index, whose resemblance (Jaccard coefficient of word 3-grams) reaches the threshold. */
  readonly pairs: readonly {readonly classes: readonly [number, number]; readonly resemblance: number}[]
  /** Maximal runs of equal words in two articles or more, each once, with all its places. */
  readonly passages: readonly {readonly words: number; readonly places: readonly MatchedPlace[]}[]
}
