import {clauseAtEnd} from './clause.ts'
import {isCue} from './cue.ts'
import type {Lexicon} from './lexicon.ts'
import type {Quoted} from './paragraph.ts'
import {addTokens, type Token} from './tokens.ts'
import {toVerdict, type Verdict} from './verdict.ts'

/** How much of the end of a quotation without a closing mark is read for its clause. */
const TAIL = 600

/** The clause that a missing mark left inside the quotation: “We are ready, said Ines Holm. */
export function clauseInside(text: string, quote: Quoted, lexicon: Lexicon): Verdict | undefined {
  const tokens: Token[] = []
  addTokens(tokens, text, {start: Math.max(quote.start + 1, quote.end - TAIL), end: quote.end}, lexicon)
  let from = tokens.length - 1
  while (from > 0 && tokens[from - 1]?.tag !== 'stop') from--
  const clause = clauseAtEnd(tokens, from, tokens.length, lexicon)
  return clause?.source && clause.cue && isCue(tokens, clause.cue.from) ? toVerdict(tokens, clause) : undefined
}
