import {countWords, defineRule, excerpt, integer, isPronoun, type Quote, type Span, toCover} from '../src/rule.ts'

export default defineRule({
  id: 'carried-attribution',
  about: 'Speech whose source the reader must carry over from a neighbouring paragraph',
  scope: 'document',
  options: {
    minWords: integer('Shortest quotation, in words', 4, 1)
  },

  *check({document: {text, analysis}, options}) {
    const isForeign = toCover(analysis.boilerplate)
    let above: Span | null = null
    for (const quote of analysis.quotes) {
      const own = quote.speaker
      if (own && !isPronoun(text.slice(own.start, own.end))) above = own
      if (quote.status !== 'carried' || quote.continues) continue
      if (countWords(text, quote) < options.minWords) continue
      if (isForeign(quote)) continue

      const {start, end} = quote
      const speaker: Span | null = own && (above ?? own)
      const who = own ? `: ${excerpt(text, own, 40)}` : ''
      const name =
        speaker && speaker !== own ? `; the nearest speaker above by name is ${excerpt(text, speaker, 40)}` : ''
      yield {
        span: {start, end},
        message: `The speaker of ${excerpt(text, toInside(quote), 48)} is named in another paragraph only${who}${name}`,
        ...(speaker ? {related: [speaker]} : {})
      }
    }
  }
})

/** What is said, without its marks. */
function toInside({start, end, marks}: Quote): Span {
  return {start: start + marks.open.length, end: end - marks.close.length}
}
