import {countWords, defineRule, type Quote, toCover} from '../src/rule.ts'

export default defineRule({
  id: 'mismatched-quote-marks',
  about: 'A quotation that opens and closes with marks that do not belong together, or lacks one of them',
  scope: 'document',
  options: {},

  *check({document: {text, analysis}}) {
    const faulty = analysis.quotes.filter((quote) => quote.fault && countWords(text, quote) > 0)
    const isForeign = toCover(faulty.length > 0 ? analysis.boilerplate : [])
    for (const quote of faulty) {
      if (!isForeign(quote)) yield {span: {start: quote.start, end: quote.end}, message: describe(quote)}
    }
  }
})

function describe({fault, marks: {open, close}}: Quote): string {
  if (fault === 'unclosed') return `A quotation opens with ${open} and never closes`
  if (fault === 'unopened') return `A quotation closes with ${close} and never opens`
  return `A quotation opens with ${open} and closes with ${close}`
}
