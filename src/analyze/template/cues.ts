import type {Category} from '../../model/document.ts'

/**
 * What one language says on its pages beside the article. Cues are words, separated by commas, case and marks aside;
 * `*` stands for any words, `0` for any number, `(a|b|)` for either word or none, and a mark such as `:` must be there.
 */
export type Cues = {
  /** Blocks that are never the article's own. */
  readonly certain: CueTable
  /** Blocks that may be an article's own, as a subhead or a line of a list, but at most places are not. */
  readonly likely: CueTable
  /** Headings over other stories or offers: what stands below them is theirs. */
  readonly headings: string
}

/** The cues of each category, as one text. */
export type CueTable = Readonly<Partial<Record<Category, string>>>
