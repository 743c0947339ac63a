import type {Span} from '../../text/span.ts'
import {clauseBefore, leadBefore} from './clause.ts'
import {isFiniteVerb} from './cue.ts'
import type {Lexicon} from './lexicon.ts'
import {sentenceStart} from './paragraph.ts'
import {signatureAt} from './signature.ts'
import {isOne} from './statement.ts'
import {addTokens, type Token} from './tokens.ts'
import {toVerdict, type Verdict} from './verdict.ts'

/**
 * The last sentence of the block before a quotation: it leads in with a colon, or tells of a statement, a letter, an
 * interview. `run` says whether more quotations like it follow; without it only a colon counts.
 */
export function toLead(
  text: string,
  block: Span | undefined,
  run: boolean | undefined,
  lexicon: Lexicon
): Verdict | undefined {
  if (block === undefined) return
  const colon = text.charAt(block.end - 1) === ':'
  if (!colon && run === undefined) return
  const tokens: Token[] = []
  addTokens(tokens, text, {start: tailOf(text, block), end: block.end}, lexicon)
  const end = tokens.at(-1)?.tag === 'stop' ? tokens.length - 1 : tokens.length
  const from = sentenceStart(tokens, end)
  if (colon)
    return toVerdict(tokens, clauseBefore(tokens, from, end, lexicon) ?? leadBefore(tokens, from, end) ?? NOBODY)
  if (!tellsOf(tokens, from, run ?? false)) return
  const told = leadBefore(tokens, from, end)
  if (told?.source && !isOne(tokens, told.source)) return
  return {...toVerdict(tokens, told ?? NOBODY), status: 'carried'}
}

/** A line of its own behind the quotation, with a dash: "— Ines Holm, Ostra". */
export function toSignature(text: string, block: Span | undefined, lexicon: Lexicon): Verdict | undefined {
  if (block === undefined || block.end - block.start > 160) return
  const tokens: Token[] = []
  addTokens(tokens, text, block, lexicon)
  const clause = signatureAt(tokens, 0)
  return clause && toVerdict(tokens, clause)
}

const NOBODY = {source: undefined, cue: undefined}

/**
 * "issued a statement", and before a run of quotations "in the letter", "during the interview": their words were said
 * there.
 */
function tellsOf(tokens: readonly Token[], from: number, run: boolean): boolean {
  for (let at = from + 2; at < tokens.length; at++) {
    if (tokens[at]?.role !== 'document' || tokens[at]?.capital) continue
    const determiner = tokens[at - 1]?.tag === 'determiner' ? at - 1 : at - 2
    const before = tokens[determiner - 1]
    if (tokens[determiner]?.tag !== 'determiner') continue
    if (isFiniteVerb(before)) return true
    if (run && (before?.role === 'in' || before?.role === 'during')) return true
  }
  return false
}

function tailOf(text: string, {start, end}: Span): number {
  let from = Math.max(start, end - 600)
  while (from > start && from < end && text.charCodeAt(from - 1) > 0x20) from++
  return from
}
