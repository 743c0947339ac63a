import {type Document, defineRule, describeEarlier, describeFurther, integer, number, type Span} from '../src/rule.ts'

export default defineRule({
  id: 'duplicate-document',
  about: 'An article that is, nearly whole, an earlier one',
  scope: 'archive',
  options: {
    containment: number('Least share of its word triples that the earlier article holds', 0.8, 0.8, 1),
    minWords: integer('Shortest article, in words, its page template aside', 50, 12)
  },

  *check({document, archive, options}) {
    for (const {earlier, containment, words, further} of archive.duplicates(document)) {
      if (containment < options.containment || words < options.minWords) continue

      const extent = containment === 1 ? 'All' : `${Math.floor(containment * 100)} %`
      yield {
        span: toOpening(document),
        message: `${extent} of it stands in an earlier article of ${describeEarlier(earlier, document.header)}${describeFurther(further)}`,
        related: [earlier]
      }
    }
  }
})

const longestSpan = 120

/** The first block, or the first words of a long one: an article is found again by how it opens. */
function toOpening({text, analysis}: Document): Span {
  const {start, end} = analysis.blocks[0] ?? {start: 0, end: 0}
  const line = text.slice(start, Math.min(end, start + longestSpan + 1)).split(/[\r\n]/, 1)[0] ?? ''
  if (line.length <= longestSpan) return {start, end: start + line.length}
  const space = line.lastIndexOf(' ')
  return {start, end: start + (space > 0 ? space : longestSpan)}
}
