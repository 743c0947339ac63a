import {categories, choices, defineRule, excerpt, toLinesOf} from '../src/rule.ts'

export default defineRule({
  id: 'boilerplate',
  about: 'Text that is certainly not the article: navigation, consent, subscription, advertisement, related, credit …',
  scope: 'document',
  options: {
    categories: choices('The kinds to report', categories)
  },

  *check({document: {text, analysis}, options}) {
    for (const {certainty, category, start, end} of analysis.boilerplate) {
      if (certainty !== 'certain' || !options.categories.includes(category)) continue

      const kind = category === 'unknown' ? '' : ` but ${category}`
      const lines = toLinesOf(text, {start, end})
      yield {
        span: {start, end},
        message: `Not the article${kind}: ${excerpt(text, {start, end})}`,
        ...(lines ? {fix: [{...lines, text: ''}]} : {})
      }
    }
  }
})
