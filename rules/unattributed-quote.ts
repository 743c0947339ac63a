import {countWords, defineRule, excerpt, integer, isPronoun, type Quote, type Span, toCover} from '../src/rule.ts'

export default defineRule({
  id: 'unattributed-quote',
  about: 'Speech in quotation marks with no source that a reader could find',
  scope: 'document',
  options: {
    minWords: integer('Shortest quotation, in words', 4, 1)
  },

  *check({document: {text, analysis}, options}) {
    const isForeign = toCover(analysis.boilerplate)
    let above: Span | null = null
    for (const quote of analysis.quotes) {
      const speaker: Span | null = above
      if (quote.speaker && !isPronoun(text.slice(quote.speaker.start, quote.speaker.end))) above = quote.speaker
      if (quote.status !== 'unattributed' || quote.continues) continue
      if (countWords(text, quote) < options.minWords) continue
      if (isForeign(quote)) continue

      const nearest = speaker ? `; the nearest speaker above is ${excerpt(text, speaker, 40)}` : ''
      yield {
        span: {start: quote.start, end: quote.end},
        message: `Nobody is named as the speaker of ${excerpt(text, toInside(quote), 48)}${nearest}`,
        ...(speaker ? {related: [speaker]} : {})
      }
    }
  }
})

/** What is said, without its marks. */
function toInside({start, end, marks}: Quote): Span {
  return {start: start + marks.open.length, end: end - marks.close.length}
}
