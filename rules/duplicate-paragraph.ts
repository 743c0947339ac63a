import {countWords, defineRule, describeChanges, excerpt, integer, number, toCover, toLinesOf} from '../src/rule.ts'

/** "Advertisement" stands between many paragraphs: it is boilerplate, and that it recurs is no news. */
const fewWords = 4

export default defineRule({
  id: 'duplicate-paragraph',
  about: 'A paragraph that repeats an earlier one of the same article, word for word or nearly',
  scope: 'document',
  judges: 'repeats',
  options: {
    similarity: number('Least share of equal word triples (Jaccard) that makes a repetition', 0.5, 0.5, 1),
    minWords: integer('Shortest paragraph, in words', 1, 1)
  },

  *check({document, options}) {
    const {analysis} = document
    if (analysis.repeats.length === 0) return

    const {text} = document
    let isForeign: ReturnType<typeof toCover> | undefined
    for (const {first, resemblance, start, end} of analysis.repeats) {
      const words = countWords(text, {start, end})
      if (resemblance < options.similarity || words < options.minWords) continue
      if (words < fewWords) {
        isForeign ??= toCover(analysis.boilerplate.filter(({certainty}) => certainty === 'certain'))
        if (isForeign({start, end})) continue
      }

      const changes = describeChanges(text.slice(first.start, first.end), text.slice(start, end))
      const lines = toLinesOf(text, {start, end})
      yield {
        span: {start, end},
        message: `Repeats an earlier paragraph ${changes === '' ? 'word for word' : `with changes, ${changes}`}: ${excerpt(text, {start, end})}`,
        related: [first],
        ...(lines ? {suggest: [{desc: 'Delete the later paragraph', fix: [{...lines, text: ''}]}]} : {})
      }
    }
  }
})
