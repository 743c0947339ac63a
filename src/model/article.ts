import type {Span} from '../text/span.ts'

/** Where a value of a header was read. */
export type Known<Value> = {
  readonly value: Value
  /** The kind of place: the text itself, front matter, a file beside the article, the archive's metadata. */
  readonly from: 'text' | 'front-matter' | 'sidecar' | 'metadata'
  /** The stretch of the article's text, when it was read there. */
  readonly span?: Span
}

/** What is known of an article beside its text. Dates are ISO 8601. */
export type Header = {
  readonly title?: Known<string>
  readonly outlet?: Known<string>
  readonly byline?: readonly Known<string>[]
  readonly published?: Known<string>
  readonly modified?: Known<string>
  readonly url?: Known<string>
  readonly retrieved?: Known<string>
  readonly licence?: Known<string>
  readonly language?: Known<string>
}

/** How the text of an article lies in its raw file. */
export type Origin =
  /** The text is the decoded file, a byte order mark left out. */
  | {readonly kind: 'identity'}
  /**
   * The text was taken from the file in pieces: three numbers a piece, start in the text, start in the raw file, units.
   * Pieces are in order and do not overlap; text between two pieces was made by the reader.
   */
  | {readonly kind: 'segments'; readonly raw: string; readonly segments: Uint32Array}

/** One article as it was read: its text, and where that text and its header come from. */
export type Article = {
  /** Relative to the root of the archive, with `/`. */
  readonly path: string
  /** Which of the articles of a file this is, in a file of many. */
  readonly record?: string
  readonly text: string
  readonly origin: Origin
  readonly header: Header
}
