import {defineRule, describeChanges, excerpt, integer, number, toWords} from '../src/rule.ts'

export default defineRule({
  id: 'duplicate-paragraph',
  about: 'A paragraph that repeats an earlier one of the same article, word for word or nearly',
  scope: 'document',
  options: {
    similarity: number('Least share of equal word triples (Jaccard) that makes a repetition', 0.5, 0.5, 1),
    minWords: integer('Shortest paragraph, in words', 1, 1)
  },

  *check({document: {text, analysis}, options}) {
    for (const {first, resemblance, start, end} of analysis.repeats) {
      if (resemblance < options.similarity || toWords(text, {start, end}).length < options.minWords) continue

      const changes = describeChanges(text.slice(first.start, first.end), text.slice(start, end))
      yield {
        span: {start, end},
        message: `Repeats an earlier paragraph ${changes === '' ? 'word for word' : `with changes, ${changes}`}: ${excerpt(text, {start, end})}`,
        related: [first]
      }
    }
  }
})
