import type {Span} from '../../text/span.ts'
import {clauseBefore, isOne, leadBefore, signatureAt} from './clause.ts'
import type {Lexicon} from './lexicon.ts'
import type {Paragraph} from './paragraph.ts'
import {sentenceStart} from './paragraph.ts'
import {isFiniteVerb} from './phrase.ts'
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
      paragraph
        ? fill(
            paragraph,
            verdicts[index] ?? [],
            {
              text,
              block: blocks[index - 1],
              verdicts: carried[index - 1],
              next: blocks[index + 1],
              run: isOpen(verdicts[index + 1])
            },
            lexicon
          )
        : []
    )
  })
  return carried
}

function isOpen(verdicts: readonly Verdict[] | undefined): boolean {
  return verdicts?.[0]?.status === 'unattributed'
}

type Before = {
  readonly text: string
  readonly block: Span | undefined
  readonly verdicts: readonly Verdict[] | undefined
  readonly next: Span | undefined
  /** The next block is a quotation that nobody says, too. */
  readonly run: boolean
}

function fill(paragraph: Paragraph, own: readonly Verdict[], before: Before, lexicon: Lexicon): Verdict[] {
  if (!own.some(({status}) => status === 'unattributed')) return [...own]
  const signed = toSignature(before.text, before.next, lexicon)
  if (signed) return own.map((verdict) => (verdict.status === 'unattributed' ? signed : verdict))
  const last = before.verdicts?.findLast(({status}) => status === 'attributed' || status === 'carried')
  const lead = toLead(before, lexicon)
  return own.map((verdict, place) => {
    if (verdict.status !== 'unattributed') return verdict
    if (place === 0 && paragraph.quotes[0]?.continues && last) return last
    if (lead) return lead
    return last ? {...last, status: 'carried'} : verdict
  })
}

/** The last sentence of the block before: it leads in with a colon, or tells of a statement, a letter, an interview. */
function toLead({text, block, verdicts, run}: Before, lexicon: Lexicon): Verdict | undefined {
  if (block === undefined) return
  const colon = text.charAt(block.end - 1) === ':'
  if (!colon && verdicts?.some(({status}) => status !== 'mention')) return
  const tokens: Token[] = []
  addTokens(tokens, text, {start: tailOf(text, block), end: block.end}, lexicon)
  const end = tokens.at(-1)?.tag === 'stop' ? tokens.length - 1 : tokens.length
  const from = sentenceStart(tokens, end)
  if (colon)
    return toVerdict(tokens, clauseBefore(tokens, from, end, lexicon) ?? leadBefore(tokens, from, end) ?? NOBODY)
  if (!namesOccasion(tokens, from, run, lexicon)) return
  const told = leadBefore(tokens, from, end)
  if (told?.source && !isOne(tokens, told.source)) return
  return {...toVerdict(tokens, told ?? NOBODY), status: 'carried'}
}

/** A line of its own behind the quotation, with a dash: "— Ines Holm, Ostra". */
function toSignature(text: string, block: Span | undefined, lexicon: Lexicon): Verdict | undefined {
  if (block === undefined || block.end - block.start > 160) return
  const tokens: Token[] = []
  addTokens(tokens, text, block, lexicon)
  const clause = signatureAt(tokens, 0)
  return clause && toVerdict(tokens, clause)
}

const NOBODY = {source: undefined, cue: undefined}

/** "issued a statement", and before a run of quotations "in the letter", "during the interview": their words were said there. */
function namesOccasion(tokens: readonly Token[], from: number, run: boolean, lexicon: Lexicon): boolean {
  for (let at = from + 2; at < tokens.length; at++) {
    if (!lexicon.occasions.has(tokens[at]?.word ?? '') || tokens[at]?.capital) continue
    const determiner = tokens[at - 1]?.tag === 'determiner' ? at - 1 : at - 2
    const before = tokens[determiner - 1]
    if (tokens[determiner]?.tag !== 'determiner') continue
    if (isFiniteVerb(before)) return true
    if (run && (before?.word === 'in' || before?.word === 'during')) return true
  }
  return false
}

function tailOf(text: string, {start, end}: Span): number {
  let from = Math.max(start, end - 600)
  while (from > start && from < end && text.charCodeAt(from - 1) > 0x20) from++
  return from
}
