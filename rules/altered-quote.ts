import {
  defineRule,
  describeEarlier,
  describeFurther,
  integer,
  listChanges,
  number,
  toCover,
  toGaps,
  toRewording
} from '../src/rule.ts'

export default defineRule({
  id: 'altered-quote',
  about: 'A quotation that an earlier article gives in other words',
  scope: 'archive',
  options: {
    minWords: integer('Shortest quotation, in words', 8, 8),
    similarity: number('Least share of equal words, by their letters, that makes two quotations one', 0.65, 0.5, 1)
  },

  *check({document, archive, options}) {
    const {text, header, analysis} = document
    let toNarration: ReturnType<typeof toGaps> | undefined
    let isForeign: ReturnType<typeof toCover> | undefined
    for (const {here, earlier, words, further, text: wording} of archive.quotations(document)) {
      if (words < options.minWords) continue
      toNarration ??= toGaps(analysis.quotes.filter(({status}) => status !== 'mention'))
      if (toNarration(here).length > 0) continue
      const {changes, equal} = toRewording(wording, text.slice(here.start, here.end))
      if (changes.length === 0 || equal < options.similarity) continue
      isForeign ??= toCover([...analysis.boilerplate, ...Array.from(archive.recurrence(document), (one) => one.here)])
      if (isForeign(here)) continue

      yield {
        span: here,
        message: `Quoted in other words by ${describeEarlier(earlier, header)}: ${listChanges(changes)}${describeFurther(further)}`,
        related: [earlier]
      }
    }
  }
})
