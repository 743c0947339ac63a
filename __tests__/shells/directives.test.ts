import {describe, expect, it} from '@jest/globals'
import {lintText} from '../../src/index.ts'
import {archive} from '../helpers/archive.ts'
import {hidden, report} from '../helpers/desk.ts'

const settings = `{
  "root": true,
  "rules": {"vague-source": "warn", "empty-byline": "error"},
  "archive": {"include": ["**/*.txt", "**/*.md", "**/*.html"]}
}`
const claim = 'The dam above Ostra gave way, sources say.'
const unused = (rule: string) => `Unused directive: there is nothing of "${rule}" to disable here`

describe('directives', () => {
  const folder = archive({
    '.lintrc.json': settings,
    'a.md': `<!-- provlint-disable vague-source -- known to the desk -->\n\n${claim}\n\n<!-- provlint-enable -->\n\n${claim}\n`,
    'b.md': `<!-- provlint-disable-next vague-source, empty-byline -->\n\n${claim}\n`,
    'c.html': `<p>${claim}</p> <!-- provlint-disable-line -- why not -->\n<p>${claim}</p>\n`,
    'd.txt': `<!-- provlint-disable -->\n\n${claim}\n`
  })

  it('keep findings out of the report, in Markdown and HTML only', async () => {
    expect(await report(folder)).toEqual(['a.md:7 vague-source', 'c.html:2 vague-source', 'd.txt:3 vague-source'])
    expect(await hidden(folder)).toEqual([
      'a.md:3 vague-source directive known to the desk',
      'b.md:3 vague-source directive',
      'c.html:1 vague-source directive why not'
    ])
  })

  it('that silence nothing are errors where that is asked for', async () => {
    expect(await report(folder, '--report-unused-disable-directives', 'b.md')).toEqual([
      `b.md:1 ${unused('empty-byline')}`
    ])
  })

  it('are not held to be unused by a run that does not ask their rule', async () => {
    expect(await report(folder, '--report-unused-disable-directives', '--rule', 'empty-byline: off', 'b.md')).toEqual(
      []
    )
  })

  it('hold for a text of a program, too', async () => {
    const text = `<!-- provlint-disable-next -->\n${claim}\n`
    const {messages, suppressedMessages} = await lintText({text, name: 'new.md', cwd: folder})

    expect([messages.length, suppressedMessages.length]).toEqual([0, 1])
  })
})

describe('a directive that is not understood', () => {
  const folder = archive({
    '.lintrc.json': settings,
    'a.md': `<!-- provlint-disable vage-source, house/dull -->\n\n${claim}\n`,
    'b.md': '<!-- provlint-disable-nxt -->\n',
    'c.md': '<!-- provlint-disable \u001b[31m -->\n'
  })

  it.each([
    [
      'a.md',
      [
        'a.md:1 Found the unknown rule "vage-source" in a directive, expected one that `provlint explain` lists; did you mean vague-source?',
        'a.md:3 vague-source'
      ]
    ],
    [
      'b.md',
      [
        'b.md:1 Found the unknown directive "provlint-disable-nxt", expected provlint-disable, provlint-enable, provlint-disable-next, provlint-disable-line; did you mean provlint-disable-next?'
      ]
    ],
    ['c.md', [expect.stringContaining('Found the unknown rule "\\u001b[31m" in a directive')]]
  ])('in %s is a finding', async (name, expected) => {
    expect(await report(folder, name)).toEqual(expected)
  })
})
