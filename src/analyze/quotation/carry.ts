import type {Span} from '../../text/span.ts'
import {clauseBefore, leadBefore} from './clause.ts'
import type {Lexicon} from './lexicon.ts'
import type {Paragraph} from './paragraph.ts'
import {sentenceStart} from './paragraph.ts'
import {addTokens, type Token} from './tokens.ts'
import {toVerdict, type Verdict} from './verdict.ts'

/** Carries sources over from block to block: into quotations that go on, behind a lead-in, and from the speaker before. */
export function carry(
  text: string,
  blocks: readonly Span[],
  paragraphs: readonly (Paragraph | undefined)[],
  verdicts: readonly Verdict[][],
  lexicon: Lexicon
): readonly Verdict[][] {
  const carried: Verdict[][] = []
  paragraphs.forEach((paragraph, index) => {
    carried.push(
      paragraph ? fill(text, blocks, paragraph, verdicts[index] ?? [], carried[index - 1], index, lexicon) : []
    )
  })
  return carried
}

function fill(
  text: string,
  blocks: readonly Span[],
  paragraph: Paragraph,
  own: readonly Verdict[],
  before: readonly Verdict[] | undefined,
  index: number,
  lexicon: Lexicon
): Verdict[] {
  if (!own.some(({status}) => status === 'unattributed')) return [...own]
  const last = before?.findLast(({status}) => status === 'attributed' || status === 'carried')
  const lead = toLead(text, blocks[index - 1], lexicon)
  return own.map((verdict, place) => {
    if (verdict.status !== 'unattributed') return verdict
    if (place === 0 && paragraph.quotes[0]?.continues && last) return last
    if (lead) return lead
    return last ? {...last, status: 'carried'} : verdict
  })
}

/** The sentence that ends the block before with a colon. */
function toLead(text: string, block: Span | undefined, lexicon: Lexicon): Verdict | undefined {
  if (block === undefined || text.charAt(block.end - 1) !== ':') return
  const tokens: Token[] = []
  addTokens(tokens, text, {start: tailOf(text, block), end: block.end}, lexicon)
  const from = sentenceStart(tokens, tokens.length - 1)
  const clause = clauseBefore(tokens, from, tokens.length, lexicon) ?? leadBefore(tokens, from, tokens.length)
  return toVerdict(tokens, clause ?? {source: undefined, cue: undefined})
}

function tailOf(text: string, {start, end}: Span): number {
  let from = Math.max(start, end - 600)
  while (from > start && text.charCodeAt(from - 1) > 0x20) from++
  return Math.min(from, end)
}
