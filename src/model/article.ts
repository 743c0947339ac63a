import type {Span} from '../text/span.ts'
import type {Block, Boilerplate} from './document.ts'

/**
 * The kind of place that a value was read from: the record that holds the article, front matter, a file beside the article,
 * the archive's metadata, the markup around the text, the text itself.
 */
export type From = 'record' | 'front-matter' | 'sidecar' | 'metadata' | 'markup' | 'text'

/** Where a value of a header was read. */
export type Known<Value> = {
  readonly value: Value
  readonly from: From
  /** The stretch of the article's text, when it was read there. */
  readonly span?: Span
}

/** A date as it is written, of which no day can be told: it can be two, or no calendar has it. */
export type DoubtfulDate = {
  readonly field: 'published' | 'modified' | 'retrieved'
  readonly written: string
  readonly why: 'ambiguous' | 'impossible'
  readonly from: From
  readonly span?: Span
}

/** What a place says of a field that a place of more trust tells otherwise. */
export type Disagreement = Known<string> & {readonly field: Field}

/** What is known of an article beside its text. Dates are ISO 8601. */
export type Header = {
  readonly title?: Known<string> | undefined
  readonly outlet?: Known<string> | undefined
  readonly byline?: readonly Known<string>[] | undefined
  readonly published?: Known<string> | undefined
  readonly modified?: Known<string> | undefined
  readonly url?: Known<string> | undefined
  readonly retrieved?: Known<string> | undefined
  readonly licence?: Known<string> | undefined
  readonly language?: Known<string> | undefined
  readonly doubts?: readonly DoubtfulDate[] | undefined
  readonly disagreements?: readonly Disagreement[] | undefined
}

/** What a header tells of an article. */
export type Field = Exclude<keyof Header, 'doubts' | 'disagreements'>

/** How the text of an article lies in its raw file, and whether nothing of that can be fixed: it is no UTF-8, or holds more articles. */
export type Origin = {readonly isReadOnly?: true} /** The text is the decoded file, a byte order mark left out. */ & (
  | {readonly kind: 'identity'}
  /**
   * The text was taken from the file in pieces: three numbers a piece, start in the text, start in the raw file, units.
   * Pieces are in order and do not overlap; text between two pieces was made by the reader. A piece of no units says
   * where text that was made stands for something: in front of it where that begins, behind it where that ends. In markup
   * not every character stands for itself.
   */
  | {
      readonly kind: 'segments'
      readonly raw: string
      readonly segments: Uint32Array
      readonly isMarkup?: true
      /** Where the raw text begins in a file that holds more; 1-based. */
      readonly place?: {readonly line: number; readonly column: number}
    }
)

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
