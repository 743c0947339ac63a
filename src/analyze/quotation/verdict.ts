import type {QuoteStatus} from '../../model/document.ts'
import type {Span} from '../../text/span.ts'
import type {Clause} from './clause.ts'
import {headOf} from './head.ts'
import {toSpan} from './phrase.ts'
import type {Token} from './tokens.ts'

/** What is decided of one quotation. */
export type Verdict = {
  readonly status: QuoteStatus
  readonly source: Span | null
  readonly speaker: Span | null
  readonly cue: Span | null
}

/** Speech that nobody says. */
export const UNATTRIBUTED: Verdict = {status: 'unattributed', source: null, speaker: null, cue: null}

/** Words in marks that are no speech. */
export const MENTION: Verdict = {status: 'mention', source: null, speaker: null, cue: null}

/** Words in a language that is not known here. */
export const UNJUDGED: Verdict = {status: 'unjudged', source: null, speaker: null, cue: null}

/** The verdict of a clause that lays a quotation to its source. */
export function toVerdict(tokens: readonly Token[], {source, cue}: Clause): Verdict {
  return {
    status: 'attributed',
    source: source ? toSpan(tokens, source) : null,
    speaker: source ? toSpan(tokens, headOf(tokens, source)) : null,
    cue: cue ? toSpan(tokens, cue) : null
  }
}
