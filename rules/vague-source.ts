import {choices, defineRule, excerpt, hearsayKinds, texts, toCover} from '../src/rule.ts'

export default defineRule({
  id: 'vague-source',
  about: 'A claim laid to nobody who could be asked: "a recent report", "it has been reported", "sources say"',
  scope: 'document',
  judges: 'hearsay',
  options: {
    kinds: choices('Who a claim may not be laid to', hearsayKinds, hearsayKinds),
    allow: texts('Phrases that are good enough here, as they stand in the text')
  },

  *check({document: {text, analysis}, options}) {
    if (analysis.hearsay.length === 0) return
    const kinds = new Set<string>(options.kinds)
    const allowed = new Set(options.allow.map(fold))
    const isSpokenOrForeign = toCover([...analysis.quotes, ...analysis.boilerplate])
    for (const {kind, start, end} of analysis.hearsay) {
      const span = {start, end}
      if (!kinds.has(kind) || allowed.has(fold(text.slice(start, end))) || isSpokenOrForeign(span)) continue
      yield {span, message: `Laid to nobody who could be asked: ${excerpt(text, span)}`}
    }
  }
})

function fold(phrase: string): string {
  return phrase.replace(/\s+/gu, ' ').toLowerCase()
}
