import type {ListedRule, Rule} from '../../src/model/rule.ts'
import {choices, defineRule, flag, integer, texts} from '../../src/rule.ts'

/** A rule with an option of most kinds that finds nothing. */
export const lateNews = defineRule({
  id: 'late-news',
  about: 'News that comes late',
  scope: 'document',
  options: {
    days: integer('Days that are late', 3, 1, 30),
    strict: flag('Count the hours', false),
    desks: texts('Desks to look at', ['wire']),
    kinds: choices('Kinds of lateness', ['hours', 'days'])
  },
  check: () => []
})

/** A rule without options that finds nothing. */
export const dullNews = defineRule({
  id: 'dull-news',
  about: 'News that is dull',
  scope: 'document',
  options: {},
  check: () => []
})

/** These two as a list of rules. */
export const catalogue: readonly ListedRule[] = [
  {rule: lateNews, recommended: 'warn', strict: 'error'},
  {rule: dullNews, recommended: 'off', strict: 'warn'}
]

/** One rule as a list, switched on. */
export function only(rule: Rule): readonly ListedRule[] {
  return [{rule, recommended: 'error', strict: 'error'}]
}
