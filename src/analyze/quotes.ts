import type {Block, Quote} from '../model/document.ts'
import {judge} from './quotation/attribution.ts'
import {carry} from './quotation/carry.ts'
import {toLexicon} from './quotation/languages.ts'
import {toMarks} from './quotation/marks.ts'
import {type Pair, toPairs} from './quotation/pairs.ts'
import {type Paragraph, toParagraph} from './quotation/paragraph.ts'
import type {Verdict} from './quotation/verdict.ts'

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
    paragraphs.map((paragraph) => (paragraph ? judge(paragraph, lexicon) : [])),
    lexicon
  )
  return paragraphs.flatMap((paragraph, index) => (paragraph ? toEntries(paragraph, verdicts[index] ?? []) : []))
}

type Lexical = Parameters<typeof toParagraph>[3]

function toParagraphOf(
  text: string,
  block: Block,
  pairs: readonly (Pair & {continues?: true})[],
  lexicon: Lexical
): Paragraph | undefined {
  return pairs.length === 0 ? undefined : toParagraph(text, block, pairs, lexicon)
}

/** An unclosed quotation goes on where the next block opens with a mark again: then nothing is wrong with it. */
function continued(
  blocks: readonly Block[],
  pairs: readonly (readonly Pair[])[]
): readonly (readonly (Pair & {continues?: true})[])[] {
  return pairs.map((list, index) =>
    list.map((pair, place) => {
      const next = place === list.length - 1 ? pairs[index + 1]?.[0] : undefined
      const goesOn =
        pair.fault === 'unclosed' &&
        next !== undefined &&
        next.start === blocks[index + 1]?.start &&
        next.open === pair.open
      const last = place === 0 ? pairs[index - 1]?.at(-1) : undefined
      const continues = last?.fault === 'unclosed' && pair.start === blocks[index]?.start && pair.open === last.open
      const {fault, ...rest} = pair
      return {...rest, ...(fault && !goesOn ? {fault} : {}), ...(continues ? {continues} : {})}
    })
  )
}

function toEntries({quotes}: Paragraph, verdicts: readonly Verdict[]): Quote[] {
  return quotes.flatMap(({start, end, open, close, fault, continues}, index) => {
    const verdict = verdicts[index]
    if (!verdict) return []
    return [
      {start, end, marks: {open, close}, ...(fault ? {fault} : {}), ...(continues ? {continues} : {}), ...verdict}
    ]
  })
}
