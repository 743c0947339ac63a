import {countWords, defineRule, excerpt, integer, type Quote, type Span, toCover} from '../src/rule.ts'

export default defineRule({
  id: 'carried-attribution',
  about: 'Speech whose source the reader must carry over from a neighbouring paragraph',
  scope: 'document',
  options: {
    minWords: integer('Shortest quotation, in words', 4, 1)
  },

  *check({document: {text, analysis}, options}) {
    const isForeign = toCover(analysis.boilerplate)
    for (const quote of analysis.quotes) {
      if (quote.status !== 'carried' || quote.continues) continue
      if (countWords(text, quote) < options.minWords) continue
      if (isForeign(quote)) continue

      const {start, end, speaker} = quote
      const who = speaker ? `: ${excerpt(text, speaker, 40)}` : ''
      yield {
        span: {start, end},
        message: `The speaker of ${excerpt(text, toInside(quote), 48)} is named in another paragraph only${who}`,
        ...(speaker ? {related: [speaker]} : {})
      }
    }
  }
})

/** What is said, without its marks. */
function toInside({start, end, marks}: Quote): Span {
  return {start: start + marks.open.length, end: end - marks.close.length}
}
