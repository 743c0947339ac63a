import {categories, choices, defineRule, excerpt, toLinesOf} from '../src/rule.ts'

export default defineRule({
  id: 'suspected-boilerplate',
  about: 'Text that, by its place and shape, is probably not the article',
  scope: 'document',
  options: {
    categories: choices('The kinds to report', categories)
  },

  *check({document: {text, analysis}, options}) {
    for (const {certainty, category, start, end} of analysis.boilerplate) {
      if (certainty !== 'suspect' || !options.categories.includes(category)) continue

      const kind = category === 'unknown' ? '' : ` but ${category}`
      const lines = toLinesOf(text, {start, end})
      yield {
        span: {start, end},
        message: `By its place and shape probably not the article${kind}: ${excerpt(text, {start, end})}`,
        ...(lines ? {suggest: [{desc: 'Delete these lines', fix: [{...lines, text: ''}]}]} : {})
      }
    }
  }
})
