import type {Span} from '../text/span.ts'
import type {Header} from './article.ts'

/** One paragraph, heading, list item, caption … of an article. */
export type Block = Span & {readonly kind: 'paragraph' | 'heading' | 'list-item' | 'caption' | 'quotation'}

/**
 * Who a quotation is laid to: in its own paragraph, in a neighbouring one, nowhere; or it is no speech, or its
 * language is not known.
 */
export type QuoteStatus = 'attributed' | 'carried' | 'unattributed' | 'mention' | 'unjudged'

/** A quotation with its marks. One over several paragraphs is one entry a paragraph. */
export type Quote = Span & {
  readonly status: QuoteStatus
  /** This entry goes on with the quotation of the entry before. */
  readonly continues?: true
  /** The marks as they stand in the text; empty where one is missing. */
  readonly marks: {readonly open: string; readonly close: string}
  /** What is wrong with the marks: they do not belong together, or one is missing. */
  readonly fault?: 'mismatched' | 'unclosed' | 'unopened'
  /** The whole source phrase. */
  readonly source: Span | null
  /** The name or head noun phrase in the source. */
  readonly speaker: Span | null
  readonly cue: Span | null
}

/** What a stretch of text can be that is not the article. What is learned of them goes by their place: a new one goes to the end. */
export const categories = [
  'navigation',
  'consent',
  'subscription',
  'advertisement',
  'related',
  'credit',
  'biography',
  'social',
  'comments',
  'legal',
  'media',
  'application',
  'tags',
  'dateline',
  'unknown'
] as const

/** One of these. */
export type Category = (typeof categories)[number]

/** A contiguous stretch that is certainly, or by its place and shape probably, not the article. */
export type Boilerplate = Span & {
  readonly category: Category
  readonly certainty: 'certain' | 'suspect'
  /** In how many articles of the outlet it was seen, where the archive told. */
  readonly articles?: number
}

/** A block that repeats an earlier one of the same article. */
export type Repeat = Span & {
  readonly first: Span
  /** Jaccard coefficient of the sets of word 3-grams (Broder 1997), from 0 to 1. */
  readonly resemblance: number
}

/** A place that names another outlet, agency or document as the source of the text. */
export type Credit = Span & {
  /** One name for all the names of an agency; the name of others as it stands, without an article. */
  readonly name: string
  readonly kind: 'agency' | 'outlet' | 'document' | 'photo'
}

/**
 * Who a claim is laid to where nobody could be asked: sources without a name, a group without a member, a document without
 * an author; or it is only said to be said.
 */
export const hearsayKinds = ['anonymous', 'group', 'document', 'rumour'] as const

/** One of these. */
export type HearsayKind = (typeof hearsayKinds)[number]

/** The words that lay a claim to nobody who could be asked. */
export type Hearsay = Span & {readonly kind: HearsayKind}

/** What the text of an article alone shows. Parts are made when first asked for; a copy of it is plain data. */
export type Analysis = {
  readonly blocks: readonly Block[]
  readonly quotes: readonly Quote[]
  readonly boilerplate: readonly Boilerplate[]
  readonly repeats: readonly Repeat[]
  readonly credits: readonly Credit[]
  readonly hearsay: readonly Hearsay[]
}

/** One article as a rule sees it. */
export type Document = {
  /** Relative to the root of the archive, with `/`. */
  readonly path: string
  readonly record?: string
  readonly text: string
  readonly header: Header
  /** Whether the archive says where its articles come from: it has metadata, or something but its text tells of this one. */
  readonly isDeclared?: boolean
  readonly analysis: Analysis
}
