import type {Span} from '../text/span.ts'
import type {Block, Boilerplate} from './document.ts'

/** Where a value of a header was read. */
export type Known<Value> = {
  readonly value: Value
  /** The kind of place: the text itself, the markup around it, front matter, a file beside the article, the archive's metadata. */
  readonly from: 'text' | 'markup' | 'front-matter' | 'sidecar' | 'metadata'
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
   * Pieces are in order and do not overlap; text between two pieces was made by the reader. A piece of no units says
   * where text that was made stands for something: in front of it where that begins, behind it where that ends.
   */
  | {readonly kind: 'segments'; readonly raw: string; readonly segments: Uint32Array}

/** What the structure of a file says of a block: that it stands in the body of the article, or that it is something else. */
export type Evidence = 'body' | Pick<Boilerplate, 'category' | 'certainty'>

/** A block that the reader of a file found. */
export type FoundBlock = Block & {readonly evidence?: Evidence}

/** A stretch that the markup quotes from a source, and where the text names that. */
export type Citation = Span & {readonly source: Span | null}

/** One article as it was read: its text, and where that text and its header come from. */
export type Article = {
  /** Relative to the root of the archive, with `/`. */
  readonly path: string
  /** Which of the articles of a file this is, in a file of many. */
  readonly record?: string
  readonly text: string
  readonly origin: Origin
  readonly header: Header
  /** The blocks that the reader found; absent where the lines of the text are to tell. */
  readonly blocks?: readonly FoundBlock[]
  readonly citations?: readonly Citation[]
}
