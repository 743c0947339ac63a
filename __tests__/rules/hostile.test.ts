import {describe, expect, it} from '@jest/globals'
import {rules} from '../../rules/index.ts'
import {findings} from '../helpers/mark.ts'

const megabyte = 1_000_000

/** A text of a megabyte that a careless scan would not come back from, and how much each rule finds in it. */
const cases: readonly (readonly [what: string, text: string, found: Readonly<Record<string, number>>])[] = [
  ['equal paragraphs', 'a\n'.repeat(megabyte / 2), {'duplicate-paragraph': megabyte / 2 - 1}],
  ['hedges', 'reportedly '.repeat(100_000), {'vague-source': 100_000}],
  ['one word', 'a'.repeat(megabyte), {}],
  ['a byline of spaces', `By ${' '.repeat(megabyte)}.`, {boilerplate: 1}],
  ['capitals', `Of ${'Said '.repeat(megabyte / 5)}`, {}],
  ['straight marks', '"'.repeat(megabyte), {}],
  ['opening marks', '“'.repeat(megabyte / 3), {}],
  ['empty bylines', 'By ,\n'.repeat(megabyte / 5), {boilerplate: 1, 'empty-byline': 200_000}]
]

describe.each(cases)('a megabyte of %s', (_, text, found) => {
  it.each(rules.map(({rule}) => ({id: rule.id, rule})))('ends well for $id', async ({id, rule}) => {
    expect(await findings(rule, text)).toHaveLength(found[id] ?? 0)
  })
})
