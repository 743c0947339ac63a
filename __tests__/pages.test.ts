import {mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {describe, expect, it} from '@jest/globals'
import {rules} from '../rules/index.ts'
import {headings, pageMark, toHead, withHead, withTable} from '../src/report/page.ts'
import {writePages} from '../src/shells/pages.ts'
import {runExample, toExamples} from './helpers/pages.ts'

const root = resolve(import.meta.dirname, '..')
const read = (name: string) => readFileSync(join(root, name), 'utf8')

describe('the pages', () => {
  it('are one a rule, and one a page', () => {
    const pages = readdirSync(join(root, 'rules')).filter((name) => name.endsWith('.md'))

    expect(pages.toSorted()).toEqual(rules.map(({rule}) => `${rule.id}.md`).toSorted())
  })

  it('are listed in the README as the rules say', () => {
    expect(withTable(rules, read('README.md'))).toBe(read('README.md'))
    expect(read('README.md')).toContain('](rules/vague-source.md)')
  })
})

describe.each(rules.map((listed) => ({id: listed.rule.id, listed})))('the page of $id', ({id, listed}) => {
  const page = read(`rules/${id}.md`)
  const examples = toExamples(page)

  it('begins as the rule says', () => {
    expect(page.slice(0, page.indexOf(pageMark) + pageMark.length)).toBe(toHead(listed))
  })

  it('has the fixed headings, each with something below it', () => {
    const parts = page.split(/^## /mu).slice(1)

    expect(parts.map((part) => part.split('\n')[0])).toEqual(headings)
    expect(parts.filter((part) => part.split('\n').slice(1).join('').trim() === '')).toEqual([])
  })

  it('shows what is reported and what is not, and no example that asserts nothing', () => {
    expect(examples.flatMap(({articles}) => articles)).toHaveLength(page.split('```text').length - 1)
    expect(examples.filter(({silent}) => silent)).not.toEqual([])
    expect(examples.filter(({silent}) => !silent)).not.toEqual([])
    for (const {articles, messages, silent} of examples) {
      const text = articles.map((article) => article.text).join('\n')
      expect(text.includes('⟦')).toBe(!silent)
      expect(messages.length).toBe(text.split('⟦').length - 1)
    }
  })

  it.each(examples.map((example, index) => ({number: index + 1, example})))(
    'tells the truth in example $number',
    async ({example}) => {
      expect(await runExample(id, example)).toEqual({articles: example.articles, messages: example.messages})
    }
  )
})

describe('npm run pages', () => {
  it('rewrites the heads and the table, keeps what is written by hand, and begins new pages', () => {
    const folder = mkdtempSync(join(tmpdir(), 'pages-'))
    mkdirSync(join(folder, 'rules'))
    writeFileSync(join(folder, 'README.md'), '# Ours\n\n<!-- rules -->\nold\n<!-- /rules -->\n\nThe end\n')
    writeFileSync(join(folder, 'rules/vague-source.md'), `# old head\n\n${pageMark}\n\n## Why\n\nOurs.\n`)

    writePages(folder)

    const written = (name: string) => readFileSync(join(folder, name), 'utf8')
    expect(written('rules/vague-source.md')).toMatch(/^# vague-source\n[\s\S]*\n## Why\n\nOurs\.\n$/u)
    expect(written('rules/empty-byline.md')).toContain('## What it does not see\n')
    expect(written('README.md')).toMatch(
      /^# Ours\n\n<!-- rules -->\n\n\| Rule [\s\S]*\n<!-- \/rules -->\n\nThe end\n$/u
    )
    expect(readdirSync(join(folder, 'rules'))).toHaveLength(rules.length)
  })

  it('changes nothing the second time', () => {
    for (const listed of rules) {
      const once = withHead(listed, '')
      expect(withHead(listed, once)).toBe(once)
    }
  })

  it('leaves a README without the two comments as it is', () => {
    expect(withTable(rules, '# Ours\n')).toBe('# Ours\n')
  })
})
