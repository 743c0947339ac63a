import type {Span} from '../text/span.ts'

/** Reads an article again, by its number in the corpus: its text, and those of its blocks that hold a word. */
export type Read = (article: number) => {readonly text: string; readonly blocks: readonly Span[]} | undefined
