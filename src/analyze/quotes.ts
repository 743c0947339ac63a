import type {Block, Quote} from '../model/document.ts'
import {judge} from './quotation/attribution.ts'
import {carry} from './quotation/carry.ts'
import {toLexicon} from './quotation/languages.ts'
import {toMarks} from './quotation/marks.ts'
import {type Pair, toPairs} from './quotation/pairs.ts'
import {type Paragraph, toParagraph} from './quotation/paragraph.ts'
import {MENTION, type Verdict} from './quotation/verdict.ts'

/** The quotations of an article, in order, with their status, source, speaker and cue. */
export function toQuotes(text: string, blocks: readonly Block[], language = 'en'): readonly Quote[] {
  const lexicon = toLexicon(language) ?? toLexicon('en')
  if (!lexicon) return []
  const pairs = continued(
    blocks,
    blocks.map((block) => toPairs(text, block, toMarks(text, block, lexicon.elisions)))
  )
  const paragraphs = blocks.map((block, index) => toParagraphOf(text, block, pairs[index] ?? [], lexicon))
  const verdicts = carry(
    text,
    blocks,
    paragraphs,
    paragraphs.map((paragraph) => (paragraph ? judge(text, paragraph, lexicon) : [])),
    lexicon
  )
  return paragraphs.flatMap((paragraph, index) =>
    (paragraph?.quotes ?? []).map((quote, place) => toEntry(quote, verdicts[index]?.[place] ?? MENTION))
  )
}

type Lexical = Parameters<typeof toParagraph>[3]

function toParagraphOf(text: string, block: Block, pairs: readonly Pair[], lexicon: Lexical): Paragraph | undefined {
  return pairs.length === 0 ? undefined : toParagraph(text, block, pairs, lexicon)
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
