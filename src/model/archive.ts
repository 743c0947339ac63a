import type {Span} from '../text/span.ts'
import type {Document} from './document.ts'

/** A stretch of another article, with what a message says of it. */
export type OtherPlace = Span & {
  readonly path: string
  readonly record?: string
  readonly outlet?: string
  readonly published?: string
}

/** Something of this article that an earlier one holds too: the earliest place, and how many further ones there are. */
export type Copy = {
  readonly here: Span
  readonly earlier: OtherPlace
  readonly words: number
  readonly further: number
}

/** An article that is, nearly whole, an earlier one. Containment: the share of its word 3-grams found in the other. */
export type DuplicateDocument = Copy & {readonly containment: number}

/** A quotation that an earlier article gives in other words. */
export type AlteredQuotation = Copy & {readonly text: string}

/** A block that several articles of one outlet share. */
export type Recurrence = {readonly here: Span; readonly articles: number}

/** What rules may ask of the articles around a document. */
export type Archive = {
  duplicates(document: Document): Iterable<DuplicateDocument>
  passages(document: Document): Iterable<Copy>
  quotations(document: Document): Iterable<AlteredQuotation>
  recurrence(document: Document): Iterable<Recurrence>
}
