import {describe, expect, it} from '@jest/globals'
import alteredQuote from '../../rules/altered-quote.ts'
import duplicateDocument from '../../rules/duplicate-document.ts'
import uncreditedCopy from '../../rules/uncredited-copy.ts'
import {check} from '../../src/check/check.ts'
import {toDefaults} from '../../src/configure/rules.ts'
import type {Rule} from '../../src/model/rule.ts'
import {article, openArchive} from '../helpers/newsroom.ts'

const size = 100_000
const rules: readonly Rule[] = [duplicateDocument, uncreditedCopy, alteredQuote]
const active = rules.map((rule) => ({rule, severity: 'warn', options: toDefaults(rule.options)}) as const)
const toTree = () => Promise.reject(new Error('no rule here needs a tree'))

/** What two outlets print, 100 kilobytes each, and how often each rule speaks. */
const cases: readonly (readonly [what: string, one: string, other: string, found: readonly number[]])[] = [
  ['nothing', '', '', [0, 0, 0]],
  ['equal paragraphs', 'a\n'.repeat(size / 2), 'a\n'.repeat(size / 2), [1, 1, 0]],
  ['words in one line', 'the dam '.repeat(size / 8), 'the dam '.repeat(size / 8), [1, 1, 0]],
  ['different words between equal ones', toPieces('b'), toPieces('c'), [0, 1, 0]],
  ['one word', 'a'.repeat(size), 'a'.repeat(size), [0, 0, 0]],
  ['capitals', 'Ostra '.repeat(size / 6), 'Ostra '.repeat(size / 6), [1, 0, 0]],
  ['speech', 'I know. '.repeat(size / 8), 'I know. '.repeat(size / 8), [1, 1, 0]],
  ['marks', '“'.repeat(size / 3), '”'.repeat(size / 3), [0, 0, 0]],
  ['quotations', '“the dam” said I. '.repeat(size / 18), '“the dam” said I. '.repeat(size / 18), [1, 1, 0]]
]

/** Fourteen equal words, then others. */
function toPieces(word: string): string {
  return Array.from(
    {length: 1000},
    (_, at) => `${`a${at} `.repeat(2)}${'and so the '.repeat(4)}${`${word}${at} `.repeat(8)}`
  ).join('')
}

describe.each(cases)('100 kilobytes of %s in two articles', (_, one, other, found) => {
  it('ends well', async () => {
    const articles = [article('Wire', '2026-01-01', one), article('Post', '2026-01-02', other)]
    const {documents, archive} = openArchive(articles)
    const verdicts = await Promise.all(documents.map((document) => check(document, active, {toTree, archive})))
    const ids = verdicts.flat().map((verdict) => `${verdict.kind} of ${verdict.active.rule.id}`)

    expect(rules.map(({id}) => ids.filter((one) => one === `finding of ${id}`).length)).toEqual(found)
  })
})
