import {describe, expect, it} from '@jest/globals'
import {pageMark, toHead, toTable} from '../../src/report/page.ts'
import {catalogue, dullNews, lateNews} from '../helpers/rules.ts'

describe('the head of a page', () => {
  it('has a table of the options', () => {
    expect(toHead({rule: lateNews, recommended: 'warn', strict: 'error'})).toMatchInlineSnapshot(`
"# late-news

News that comes late.

Looks at: one article · Recommended: warn

| Option   | Meaning            | Default            | Allowed                         |
| -------- | ------------------ | ------------------ | ------------------------------- |
| \`days\`   | Days that are late | \`3\`                | integer, at least 1, at most 30 |
| \`strict\` | Count the hours    | \`false\`            | true or false                   |
| \`desks\`  | Desks to look at   | \`["wire"]\`         | list of texts                   |
| \`kinds\`  | Kinds of lateness  | \`["hours","days"]\` | list of: hours, days            |

<!-- above: written by \`npm run pages\` -->"
`)
  })

  it('has no table where there are no options', () => {
    expect(toHead({rule: dullNews, recommended: 'off', strict: 'warn'})).toBe(
      `# dull-news\n\nNews that is dull.\n\nLooks at: one article · Recommended: off\n\n${pageMark}`
    )
  })

  it('says where a rule of the archive looks', () => {
    const rule = {...dullNews, scope: 'archive', check: () => []} as const

    expect(toHead({rule, recommended: 'off', strict: 'warn'})).toContain('Looks at: the archive ·')
  })
})

describe('the table of all rules', () => {
  it('has a row a rule', () => {
    expect(toTable(catalogue)).toMatchInlineSnapshot(`
"| Rule      | Recommended | Strict | Finds                |
| --------- | ----------- | ------ | -------------------- |
| late-news | warn        | error  | News that comes late |
| dull-news | off         | warn   | News that is dull    |
"
`)
  })
})
