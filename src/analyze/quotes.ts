import type {Block, Quote} from '../model/document.ts'
import {judge} from './quotation/attribution.ts'
import {carry} from './quotation/carry.ts'
import {toLexicon, unknown} from './quotation/languages.ts'
import type {Lexicon} from './quotation/lexicon.ts'
import {toMarks} from './quotation/marks.ts'
import {type Pair, pardoned} from './quotation/pair.ts'
import {toPairs} from './quotation/pairs.ts'
import {type Paragraph, toParagraph} from './quotation/paragraph.ts'
import {judgeByShape} from './quotation/shape.ts'
import {MENTION, UNJUDGED, type Verdict} from './quotation/verdict.ts'

/**
 * The quotations of an article, in order, with their status, source, speaker and cue. In a language whose words are not
 * known here (its code is BCP 47) only a name before a colon and a signature are read; the rest is `unjudged`.
 */
export function toQuotes(text: string, blocks: readonly Block[], language = 'en'): readonly Quote[] {
  const lexicon = toLexicon(language) ?? unknown
  const marked = blocks.map((block) => {
    const pairs = toPairs(text, block, toMarks(text, block, lexicon.elisions))
    return lexicon === unknown ? pairs.map(pardoned) : pairs
  })
  const paragraphs = continued(blocks, marked).map((pairs, index) => toParagraphOf(text, blocks[index], pairs, lexicon))
  const verdicts = lexicon === unknown ? paragraphs.map(judgeByShape) : judgeAll(text, blocks, paragraphs, lexicon)
  return paragraphs.flatMap((paragraph, index) =>
    (paragraph?.quotes ?? []).map(({pair}, place) => toEntry(pair, verdicts[index]?.[place] ?? UNJUDGED))
  )
}

type Paragraphs = readonly (Paragraph | undefined)[]

function judgeAll(
  text: string,
  blocks: readonly Block[],
  paragraphs: Paragraphs,
  lexicon: Lexicon
): readonly (readonly Verdict[])[] {
  const own = paragraphs.map((paragraph, index) => {
    const verdicts = paragraph ? judge(text, paragraph, lexicon) : []
    return blocks[index]?.kind === 'heading' ? verdicts.map(asHeadline) : verdicts
  })
  return carry({text, blocks, paragraphs, verdicts: own}, lexicon)
}

/** A headline may quote what the article below it says in full. */
function asHeadline(verdict: Verdict): Verdict {
  return verdict.status === 'unattributed' ? MENTION : verdict
}

function toParagraphOf(
  text: string,
  block: Block | undefined,
  pairs: readonly Pair[],
  lexicon: Lexicon
): Paragraph | undefined {
  return block === undefined || pairs.length === 0 ? undefined : toParagraph(text, block, pairs, lexicon)
}

/** An unclosed quotation goes on where the next block opens with a mark again: then nothing is wrong with it. */
function continued(blocks: readonly Block[], pairs: readonly (readonly Pair[])[]): readonly (readonly Pair[])[] {
  const joined = pairs.map((list) => list)
  pairs.forEach((list, index) => {
    const last = list.at(-1)
    const next = pairs[index + 1]?.[0]
    if (last?.fault !== 'unclosed' || next?.open !== last.open || next.start !== blocks[index + 1]?.start) return
    const {fault: _, ...sound} = joined[index]?.at(-1) ?? last
    joined[index] = [...(joined[index] ?? []).slice(0, -1), sound]
    joined[index + 1] = [{...next, continues: true}, ...(pairs[index + 1] ?? []).slice(1)]
  })
  return joined
}

function toEntry({start, end, open, close, fault, continues}: Pair, verdict: Verdict): Quote {
  const {status, source, speaker, cue} = verdict
  const entry = {start, end, status, marks: {open, close}, source, speaker, cue}
  return fault || continues ? {...entry, ...(fault && {fault}), ...(continues && {continues})} : entry
}
