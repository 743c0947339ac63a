import {describe, expect, it} from '@jest/globals'
import {lint, read, readText} from '../src/index.ts'
import {lintFiles} from '../src/lint.ts'
import {toView} from '../src/report/inspection.ts'
import {defineRule} from '../src/rule.ts'
import {archive} from './helpers/archive.ts'
import {only} from './helpers/rules.ts'

const story = 'The dam above Ostra gave way on Sunday night and nobody in the town below it slept until the morning.'

async function headerOf(files: Readonly<Record<string, string>>, name: string) {
  const cwd = archive(files)
  for await (const one of read({cwd, patterns: [name]})) if (one.kind === 'reading') return one.document.header
  return undefined
}

describe('the header of an article', () => {
  const files = {
    '.lintrc.json':
      '{"root": true, "archive": {"metadata": "index.csv", "outlets": {"Ostra Courier": ["Courier", "OC"]}}}',
    'index.csv': 'path,title,outlet,published,url\ndam.txt,The dam,Post,2026-05-17,https://ostra.example/dam\n',
    'dam.json': '{"publisher": {"name": "OC"}, "dateModified": "2026-05-19"}',
    'dam.txt': `---\ndate: 18 May 2026\n---\nBy Mira Holt\n\n${story}\n\n© 2026 Courier\n`
  }

  it('is read from four places, the most trusted first, and what they say otherwise is kept', async () => {
    expect(JSON.parse(JSON.stringify(await headerOf(files, 'dam.txt')))).toEqual({
      language: {value: 'en', from: 'text'},
      title: {value: 'The dam', from: 'metadata'},
      outlet: {value: 'Ostra Courier', from: 'sidecar'},
      byline: [{value: 'Mira Holt', from: 'text', span: {start: 3, end: 12}}],
      published: {value: '2026-05-18', from: 'front-matter'},
      modified: {value: '2026-05-19', from: 'sidecar'},
      url: {value: 'https://ostra.example/dam', from: 'metadata'},
      licence: {value: '© 2026 Courier', from: 'text', span: {start: 117, end: 131}},
      disagreements: [
        {field: 'published', value: '2026-05-17', from: 'metadata'},
        {field: 'outlet', value: 'Post', from: 'metadata'}
      ]
    })
  })

  it('leaves files beside articles out of the archive', async () => {
    const cwd = archive({
      ...files,
      '.lintrc.json': '{"root": true, "archive": {"include": ["**/*"]}}',
      'flood.yml': 'a: b'
    })
    const results = await lint({cwd, rules: {}})

    expect(results.map(({filePath}) => filePath.slice(cwd.length + 1))).toEqual(['dam.txt', 'flood.yml', 'index.csv'])
    const [named] = await lint({cwd, patterns: ['dam.json']})
    expect(named?.messages[0]?.message).toBe('Left out: what stands beside an article is no article')
  })

  it('is told of once where a file stands beside several articles', async () => {
    const cwd = archive({'.lintrc.json': '{"root": true}', 'a.txt': story, 'a.md': story, 'a.json': '{'})
    const results = await lint({cwd, rules: {}})

    expect(results.map(({filePath}) => filePath.slice(cwd.length + 1))).toEqual(['a.json', 'a.md', 'a.txt'])
  })

  it('is told of where it cannot be read, at its place, and the run goes on', async () => {
    const cwd = archive({
      'a.txt': `---\ntitle: [\n---\n${story}\n\nBy ,\n`,
      'b.txt': story,
      'b.json': '{"title": }',
      'c.txt': story,
      'c.yml': 'date: 2026-02-30\n'
    })
    const places = async (patterns: readonly string[]) =>
      (await lint({cwd, patterns})).flatMap(({filePath, messages}) =>
        messages.map(
          ({line, ruleId, message}) => `${filePath.slice(cwd.length + 1)}:${line} ${ruleId ?? message.slice(0, 22)}`
        )
      )

    expect(await places(['.'])).toEqual([
      'b.json:1 The file is left out: ',
      'c.yml:1 "date" is left out: fo',
      'a.txt:3 The front matter is le',
      'a.txt:6 boilerplate',
      'a.txt:6 empty-byline',
      'c.txt:1 inconsistent-date',
      'c.txt:1 missing-provenance'
    ])
    expect(await places(['b.txt'])).toEqual(['b.json:1 The file is left out: '])
  })

  it('is shown by inspect, with what stands against it, at the lines of the file', async () => {
    const text =
      '---\ntitle: The dam\ndate: 03/04/2026\nmodified: 2026-05-20\n---\nBy Mira Holt\n\nUpdated May 19, 2026\n\n“Run,” said Jon Vell.\n'
    const reading = await readText({text, name: 'dam.md'})
    const view = reading.kind === 'reading' ? toView(reading, '/', false).split('\n') : []

    expect(view.slice(1, 6)).toEqual([
      '  title: The dam (front-matter)',
      '  byline: Mira Holt (text)',
      '  modified: 2026-05-20 (front-matter); against it: 2026-05-19 (text)',
      '  language: en (text)',
      '  published: "03/04/2026" is ambiguous (front-matter)'
    ])
    expect(view.find((line) => line.includes('Run'))).toMatch(/^ {5}10 {2}/u)
  })

  it('is that of a text from elsewhere, too', async () => {
    const reading = await readText({text: '---\ntitle: The dam\n---\nText', name: 'dam.md'})

    expect(reading.kind === 'reading' && [reading.document.header.title, reading.document.text]).toEqual([
      {value: 'The dam', from: 'front-matter'},
      'Text'
    ])
  })
})

/** Tells of every passage that an earlier article holds. */
const copies = defineRule({
  id: 'copies',
  about: 'Copies',
  scope: 'archive',
  options: {},
  *check({document, archive}) {
    for (const {here, earlier, words} of archive.passages(document))
      yield {span: here, message: `${words} words of ${earlier.outlet ?? 'nobody'}`, related: [earlier]}
  }
})

describe('articles with front matter', () => {
  it.each([
    [
      'front matter',
      '---\ndate: 2026-05-18\nsource: Post\n---\n',
      '---\ndate: 2026-05-17\nsource: Wire\n---\n',
      5,
      'Wire'
    ],
    ['dates of their own', '18 May 2026\n\n', '30 April 2025\n\n', 3, 'nobody']
  ])('are ordered by %s, and matched without it', async (_, first, second, line, outlet) => {
    const cwd = archive({'a.txt': `${first}${story}\n`, 'b.txt': `${second}${story}\n`})
    const results = await lintFiles({catalogue: only(copies), cwd, patterns: ['.']})

    expect(results.map(({messages}) => messages.map(({line, message}) => `${line} ${message}`))).toEqual([
      [`${line} 20 words of ${outlet} (${cwd}/b.txt:${line})`],
      []
    ])
  })
})
