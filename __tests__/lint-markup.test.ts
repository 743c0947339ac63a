import {utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from '@jest/globals'
import {lint, read} from '../src/index.ts'
import type {Header} from '../src/model/article.ts'
import {archive} from './helpers/archive.ts'
import {paragraph} from './helpers/stories.ts'
import {run} from './helpers/world.ts'

const settings = '{"root": true, "rules": {"uncredited-copy": "error"}, "archive": {"outlets": {"Ostra Wire": ["OW"]}}}'
const story = [700, 701, 702].map(paragraph)

/** A page that tells who printed it, and when. */
function page(outlet: string, published: string, paragraphs: readonly string[]): string {
  const meta = `<meta property="og:site_name" content="${outlet}"><meta name="date" content="${published}">`
  const body = paragraphs.map((text) => `<p>${text.replaceAll('“', '&ldquo;')}</p>\n`).join('')
  return `<!DOCTYPE html>\n<title>Flood</title>${meta}\n<nav><a href="/">Home</a></nav>\n<article>\n${body}</article>\n`
}

const files = {
  '.lintrc.json': settings,
  'mirror.txt': `---\noutlet: Mirror\npublished: 2026-02-03\n---\n${story.join('\n\n')}\n`,
  'post.md': `---\noutlet: Post\npublished: 2026-02-02\n---\n${story.join('\n\n').replace('flood', '*flood*')}\n`,
  'wire.html': page('OW', '2026-02-01', story),
  'wire.pdf.html': '%PDF-1.7'
}

async function findCopies(cwd: string) {
  const results = await lint({cwd})
  return results.map(({filePath, messages}) => {
    const said = messages.map(({line, related}) => `${line} < ${related?.[0]?.filePath}:${related?.[0]?.line}`)
    return [filePath, ...said].join(' ').replaceAll(`${cwd}/`, '')
  })
}

describe('an archive of text, Markdown and pages', () => {
  it('is ordered by what each file says of itself, and copies are found across formats', async () => {
    expect(await findCopies(archive(files))).toEqual([
      'mirror.txt 5 < wire.html:5',
      'post.md 5 < wire.html:5',
      'wire.html',
      'wire.pdf.html 1 < undefined:undefined'
    ])
  })

  it('trusts metadata more than markup, and keeps what markup says otherwise', async () => {
    const metadata = settings.replace('{"outlets"', '{"metadata": "index.csv", "outlets"')
    const cwd = archive({...files, '.lintrc.json': metadata, 'index.csv': 'path,published\nwire.html,2026-02-09\n'})
    const headers: Header[] = []
    for await (const one of read({cwd, patterns: ['wire.html']}))
      if (one.kind === 'reading') headers.push(one.document.header)

    expect(headers[0]).toMatchObject({
      title: {value: 'Flood', from: 'markup'},
      outlet: {value: 'Ostra Wire', from: 'markup'},
      published: {value: '2026-02-09', from: 'metadata'},
      disagreements: [{field: 'published', value: '2026-02-01', from: 'markup'}]
    })
    expect(await findCopies(cwd)).toContain('wire.html 5 < post.md:5')
  })

  it.each([
    ['3 May 2026', []],
    ['2026-02-30T10:00:00Z', ['No calendar has the day it was published: "2026-02-30T10:00:00Z"']],
    ['03/04/2026', ['Two days can be the day it was published: "03/04/2026"']],
    ['soon', ['The header does not say when it was published']]
  ])('tells of the day that a page says it is of: %s', async (published, said) => {
    const rules = {'inconsistent-date': 'warn', 'missing-provenance': ['warn', {require: ['published']}]} as const
    const [result] = await lint({cwd: archive({'dam.html': page('Post', published, story)}), config: false, rules})
    const own = (result?.messages ?? []).filter(({ruleId}) => ruleId !== null && ruleId in rules)

    expect(own.map(({message}) => message)).toEqual(said)
  })

  it('says the same with an index, whatever has changed', async () => {
    const cwd = archive({...files, 'other.html': page('Echo', '2026-02-04', [paragraph(710)])})
    const expectSame = async (...argv: readonly string[]) => {
      const without = await run(cwd, ['-f', 'json', '--no-cache', ...argv])

      expect(await run(cwd, ['-f', 'json', ...argv])).toEqual(without)
    }
    await expectSame()
    await expectSame()
    writeFileSync(join(cwd, 'wire.html'), page('OW', '2026-02-01', [paragraph(711), ...story.slice(1)]))
    utimesSync(join(cwd, 'post.md'), 1e9, 1e9)
    await expectSame('mirror.txt')
    await expectSame('post.md')
    await expectSame()
  })
})
