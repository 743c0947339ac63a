import {describe, expect, it} from '@jest/globals'
import {toResult} from '../../src/check/result.ts'
import html from '../../src/report/formats/html.ts'
import markdown from '../../src/report/formats/markdown.ts'
import {type Element, listElements, listNodes, readHtml, readMarkdown} from '../helpers/readers.ts'
import {context, message, results} from '../helpers/results.ts'

const text = 'Rain fell.\nThe dam <b>gave</b> way, sources say, & nobody slept.\n'
const found = message({line: 2, column: 26, endLine: 2, endColumn: 37})
const copy = {filePath: '/news/wire.txt', line: 1, column: 1, endLine: 1, endColumn: 40}
const read = async (...given: Parameters<typeof toResult>) =>
  readHtml(
    await html([toResult(...given)], {...context, read: () => 'The dam <b>broke</b>, sources say, and nobody slept.'})
  )
const words = ({text: own, children}: Element): string => own + children.map(words).join('')

describe('html', () => {
  it('is one page that loads nothing and runs nothing', async () => {
    const page = readHtml(await html(results, context))
    const addresses = ['script', 'link', 'img', 'iframe', 'object', 'form', 'a'].flatMap((name) =>
      listElements(page, name)
    )

    expect(addresses).toEqual([])
    expect(listElements(page, 'meta').map(({attributes: {content}}) => content)).toContain(
      "default-src 'none'; style-src 'unsafe-inline'"
    )
    expect(listElements(page, 'style')).toHaveLength(1)
    expect(words(page)).not.toMatch(/url\(|@import/u)
  })

  it('marks what was found on its line', async () => {
    const [quoted] = listElements(await read('/news/a.txt', [found], () => text), 'blockquote')

    expect(quoted?.children.map(({name, text: marked}) => [name, marked])).toEqual([['mark', 'sources say']])
    expect(quoted?.text).toBe('The dam <b>gave</b> way, , & nobody slept.')
  })

  it('shows both copies and what differs', async () => {
    const page = await read('/news/a.txt', [{...found, column: 1, endColumn: 57, related: [copy]}], () => text)
    const marks = ['del', 'ins'].map((name) => listElements(page, name).map((one) => one.text))

    expect(marks).toEqual([
      ['broke', 'and'],
      ['gave', 'way', '& nobody slept.']
    ])
  })

  it('counts findings by rule, and shows no line of a file that cannot be read', async () => {
    const page = readHtml(await html([toResult('/news/a.txt', [message({ruleId: null, fatal: true}), found])], context))

    expect(listElements(page, 'td').map((one) => one.text)).toEqual(['dull-news', '1', 'provlint', '1'])
    expect(listElements(page, 'blockquote')).toEqual([])
  })
})

describe('markdown', () => {
  it('is a summary for a pull request', async () => {
    expect(await markdown(results, context)).toMatchInlineSnapshot(`
"## provlint

**4 problems (2 errors, 2 warnings) in 3 files.**

- 2 × \`dull-news\`
- 1 × \`late-news\`
- 1 × \`provlint\`

### \`wire/dam.txt\`

- 1:1 **error** \`Not a text file - expected UTF-8\` \`provlint\`
- 3:1 **warning** \`Laid to nobody: "sources say"\` \`dull-news\`
- 12:103 **error** \`Repeats an earlier paragraph: "The dam (old) gave way" (line 3)\` \`dull-news\`

### \`post/rain, more.txt\`

- 1:1 **warning** \`Dull\` \`late-news\`
"
`)
  })

  it('says that nothing was found', async () => {
    expect(await markdown(results.slice(1, 2), context)).toBe('## provlint\n\nNothing found in 1 file.\n')
  })

  it('mentions nobody, links nothing and holds no markup', async () => {
    const trap = '@ostra #12 https://example.org www.example.org <img src=x> **x** `@post` ![a](b)'
    const page = readMarkdown(await markdown([toResult('/news/@wire.txt', [message({message: trap})])], context))
    const plain = listNodes(page, 'text')
      .map(({value}) => value)
      .join(' ')

    expect(['link', 'image', 'html', 'emphasis'].flatMap((type) => listNodes(page, type))).toEqual([])
    expect(plain).not.toMatch(/[@#<]|www/u)
    expect(listNodes(page, 'inlineCode').map(({value}) => value)).toContain(trap)
  })

  it('fits into a comment, and says how much did not', async () => {
    const many = Array.from({length: 3000}, (_, index) => message({line: index + 1}))
    const report = await markdown([toResult('/news/a.txt', many)], context)
    const shown = report.match(/^- \d+:1 /gmu)?.length ?? 0

    expect(report.length).toBeLessThan(65_536)
    expect(report).toContain(`\n${3000 - shown} further problems.\n`)
  })
})
