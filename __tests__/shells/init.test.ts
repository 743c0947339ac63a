import {existsSync, mkdirSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from '@jest/globals'
import {archive} from '../helpers/archive.ts'
import {run} from '../helpers/world.ts'

const written = (folder: string): unknown => JSON.parse(readFileSync(join(folder, '.lintrc.json'), 'utf8'))
const rows = (fields: string, ...values: readonly string[]) => `${[fields, ...values].join('\n')}\n`

/** Two outlets with metadata, pictures, and what is no article. */
const valley = () =>
  archive({
    'post/dam.txt': 'The dam gave way.\n',
    'post/rain.txt': 'Rain fell.\n',
    'courier/river.txt': 'The river came.\n',
    'courier/river.jpg': '',
    'courier/river.json': '{}',
    'drafts/flood.txt': 'Draft.\n',
    '.gitignore': 'drafts/\n',
    'README.md': '# News of the valley\n',
    'other.csv': 'name,size\na,1\n',
    'index.csv': rows(
      'path,outlet,published,url',
      'post/dam.txt,Karst Post,2026-01-01,https://post.example/dam',
      'post/rain.txt,Karst Post,2026-01-02,https://post.example/rain',
      'courier/river.txt,Valley Courier,soon,https://courier.example/river',
      'gone.txt,Karst Post,2026-01-02,'
    )
  })

describe('init', () => {
  it('says what it saw, and writes the settings that fit', async () => {
    const folder = valley()
    const {status, out, err} = await run(folder, ['init'])

    expect([status, err]).toEqual([0, ''])
    expect(out.replaceAll(folder, '/archive')).toMatchSnapshot()
    expect(written(folder)).toMatchObject({
      root: true,
      extends: 'provlint:recommended',
      archive: {include: ['**/*.txt'], metadata: 'index.csv'}
    })
    expect((await run(folder, ['--print-config'])).status).toBe(0)
    expect(readdirSync(folder).filter((name) => name.includes('part'))).toEqual([])
  })

  it('knows an archive in Markdown, with front matter and nothing that tells of it', async () => {
    const folder = archive({
      'a.md': '---\ntitle: Dam\n---\n\nThe dam.\n',
      'b.md': 'Rain.\n',
      'README.md': '# Us\n',
      'notes.jsonl': 'no JSON\n'
    })
    const {out} = await run(folder, ['init', '--yes'])

    expect(out).toContain(
      '2 articles: **/*.md, !README.md\n  1 article with front matter: title 1\n  no file that tells of the articles\n'
    )
    expect(written(folder)).toMatchObject({archive: {include: ['**/*.md', '!README.md']}})
    expect((await run(folder, ['inspect', '-f', 'jsonl'])).out.match(/"path":"[^"]*"/gu)).toEqual([
      '"path":"a.md"',
      '"path":"b.md"'
    ])
  })

  it('tells what pages, front matter and files beside say, and writes what fits that', async () => {
    const page = (name: string) =>
      `<html><head><title>${name}</title><meta property="og:site_name" content="The Karst Post"><meta property="article:published_time" content="2026-01-02T08:00:00Z"></head><body><article><p>${name} rose again, and nobody on the river slept that night.</p></article></body></html>`
    const front = (outlet: string) => `---\noutlet: ${outlet}\ndate: 2026-01-03\n---\n\nThe dam.\n`
    const folder = archive({
      'pages/river.html': page('The river'),
      'pages/lake.html': page('The lake'),
      'post/a.md': front('Karst Post'),
      'post/b.md': front('Karst Post'),
      'agency/c.md': front('Ostra News Agency'),
      'agency/d.md': front('ONA'),
      'agency/e.md': 'The dam.\n',
      'agency/e.json': '{"outlet": "Karst Post", "published": "2026-01-04", "url": "https://ostra.example/e"}'
    })
    const {out} = await run(folder, ['init'])

    expect(out.replaceAll(folder, '/archive')).toMatchSnapshot()
    expect((await run(folder, ['--print-config'])).status).toBe(0)
    expect((await run(folder, ['--rule', 'missing-provenance: 2'])).out).not.toContain('missing-provenance')
  })

  it('opens some of many, from the first to the last', async () => {
    const stories = Array.from(
      {length: 500},
      (_, at) => [`${at}.txt`, at < 400 ? `---\noutlet: A\n---\nNews.\n` : 'News.\n'] as const
    )
    const {out} = await run(archive(Object.fromEntries(stories)), ['init'])

    expect(out).toMatch(
      /500 articles: .*\n {2}200 of them were opened, .*\n {2}1[5-7]\d articles with front matter: outlet 1[5-7]\d\n/u
    )
  })

  it('writes for a folder that is empty yet', async () => {
    const folder = archive({})

    expect((await run(folder, ['init'])).out).toContain('0 files\n  0 articles: **/*.txt\n')
    expect(written(folder)).toMatchObject({archive: {include: ['**/*.txt']}})
  })

  it.each([
    ['strict\nno\nyes\n', {root: true, extends: 'provlint:strict', archive: {include: ['**/*.txt']}}],
    ['\n\n\n', {extends: 'provlint:recommended', archive: {metadata: 'index.csv'}}],
    ['strict\n', {rules: {'missing-provenance': ['error', {require: ['outlet', 'url']}]}}],
    ['', {extends: 'provlint:recommended', archive: {metadata: 'index.csv'}}]
  ])('asks on a terminal, and is answered %j', async (stdin, settings) => {
    const folder = valley()
    const {out} = await run(folder, ['init'], {stdin, isTTY: true})

    expect(out).toMatch(
      /Take the headers of the articles from "index.csv"\? \[yes\] \{\n[\s\S]*\}\nWrite \.lintrc\.json\? \[yes\] /u
    )
    expect(written(folder)).toMatchObject(settings)
  })

  it('writes nothing where that is the answer', async () => {
    const folder = valley()
    const {status, out} = await run(folder, ['init'], {stdin: '\n\nno\n', isTTY: true})

    expect([status, out.endsWith('.lintrc.json is not written\n')]).toEqual([0, true])
    expect(existsSync(join(folder, '.lintrc.json'))).toBe(false)
  })

  it('asks nothing when told so', async () => {
    expect((await run(valley(), ['init', '-y'], {isTTY: true})).out).not.toContain('?')
  })

  it('never writes over settings that are there', async () => {
    const folder = archive({'.lintrc.json': '{"root": true}', 'a.txt': 'News.\n'})
    const message = `provlint: ${folder}/.lintrc.json: found a settings file, expected none; it is left as it is\n`

    expect(await run(folder, ['init', '--yes'])).toEqual({status: 2, out: '', err: message})
    expect(written(folder)).toEqual({root: true})
  })

  it('refuses what means nothing to it', async () => {
    const folder = archive({'a.txt': 'News.\n'})
    mkdirSync(join(folder, 'news'))

    expect((await run(folder, ['init', 'news'])).err).toContain('init: found "news", expected nothing beside it')
    expect((await run(folder, ['--yes'])).err).toContain('--yes: found with lint, expected with init')
  })
})
