import type {Change} from '../text/changes.ts'
import type {Span} from '../text/span.ts'

/**
 * How an article came to the text: nobody in the archive printed it earlier; its own outlet did; another outlet did, and the
 * article says so, or does not.
 */
export type Standing = 'first' | 'own' | 'credited' | 'uncredited'

/** One article in the chain of copies of a text. */
export type TraceStep = {
  readonly path: string
  readonly record?: string
  readonly outlet?: string
  readonly published?: string
  /** Where in its text it stands: from the first shared word to the last. */
  readonly span: Span
  /** How many words of the traced text it has, in runs of at least twelve, and their share of it. */
  readonly words: number
  readonly share: number
  /** This is the article that was asked about. */
  readonly isTraced: boolean
  readonly standing: Standing
  /** The step that it most likely has the text from: of the earlier ones the one with which it shares most. */
  readonly source?: number
  /** How many words it shares with that step, within what both have of the traced text. */
  readonly taken: number
  /** What it changed in the text that it shares with that step. */
  readonly changes: readonly Change[]
  /** The step before credits this one, which comes later. */
  readonly isCircular: boolean
}

/** The chain of copies of a text, the earliest first. */
export type Chain = {readonly words: number; readonly steps: readonly TraceStep[]}
