import {defineRule, excerpt, integer, mayBeTitle, type Template, toLinesOf, toTemplates} from '../src/rule.ts'

export default defineRule({
  id: 'recurring-boilerplate',
  about: 'Lines that several articles of one outlet share: its page template',
  scope: 'archive',
  needs: 'recurrence',
  options: {
    minArticles: integer('Fewest articles of the outlet that share a line, numbers in it aside', 3, 3)
  },

  *check({document, archive, options}) {
    const {text, header} = document
    const where = header.outlet === undefined || header.outlet.from === 'text' ? 'this folder' : header.outlet.value
    const recurrences = [...archive.recurrence(document)].filter(({articles}) => articles >= options.minArticles)
    for (const template of toTemplates(document, recurrences)) {
      const {start, end} = template
      const lines = toLinesOf(text, {start, end})
      const fix = lines ? [{...lines, text: ''}] : []
      yield {
        span: {start, end},
        message: `In ${describeCount(template)} articles of ${where}: ${excerpt(text, {start, end})}`,
        ...(mayBeTitle(text, template) ? {suggest: [{desc: 'Delete these lines', fix}]} : {fix})
      }
    }
  }
})

/** Lines that follow one another need not stand in the same articles. */
function describeCount({articles, most}: Template): string {
  return articles === most ? `${articles}` : `${articles} to ${most}`
}
