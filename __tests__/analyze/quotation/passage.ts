import {toQuotes} from '../../../src/analyze/quotes.ts'
import type {Block, Quote} from '../../../src/model/document.ts'

const LETTERS = {attributed: 'a', carried: 'c', unattributed: 'u', mention: 'm', unjudged: 'j'} as const
const FAULTS = {mismatched: '≠', unclosed: '>', unopened: '<'} as const

/** A passage without its brackets: ⟦a Ines Holm|“Yes,”⟧ is an attributed quotation whose speaker is Ines Holm. */
export function bare(passage: string): string {
  return passage.replace(/⟦[^|]*\|/g, '').replaceAll('⟧', '')
}

/** Each non-empty line is a block. */
export function toBlocks(text: string): readonly Block[] {
  return [...text.matchAll(/\S.*/g)].map(({0: line, index}) => ({
    kind: 'paragraph',
    start: index,
    end: index + line.trimEnd().length
  }))
}

/** The passage with the brackets that the analysis would write: status, fault (≠ mismatched, > unclosed, < unopened), + goes on, speaker. */
export function marked(passage: string, language?: string): string {
  const text = bare(passage)
  let at = 0
  let result = ''
  for (const quote of toQuotes(text, toBlocks(text), language)) {
    result += `${text.slice(at, quote.start)}⟦${label(text, quote)}|${text.slice(quote.start, quote.end)}⟧`
    at = quote.end
  }
  return result + text.slice(at)
}

function label(text: string, {status, fault, continues, speaker}: Quote): string {
  const name = speaker ? ` ${text.slice(speaker.start, speaker.end)}` : ''
  return LETTERS[status] + (fault ? FAULTS[fault] : '') + (continues ? '+' : '') + name
}
