import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from '@jest/globals'
import {archive} from '../helpers/archive.ts'
import {run} from '../helpers/world.ts'

const story = 'The dam gave way.\n\n“We ran for our lives,” said Mirela Vost.\n'
const folder = archive({
  '.lintrc.json': '{"root": true}',
  '.gitignore': 'drafts',
  'b.txt': story,
  'a.txt': story,
  'drafts/c.txt': story,
  'etc/bad.doc': '\0'
})
const paths = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).path)

describe('inspect', () => {
  it('prints a view of each article', async () => {
    const {status, out, err} = await run(folder, ['inspect'])

    expect([status, err]).toEqual([0, ''])
    expect(out.match(/^\w\.txt$/gmu)).toEqual(['a.txt', 'b.txt'])
    expect(out).toContain('attributed    "“We ran for our lives,”"  speaker "Mirela Vost"')
  })

  it('prints a line of JSON an article, in order', async () => {
    expect(paths((await run(folder, ['inspect', '-f', 'jsonl', 'b.txt', 'a.txt', 'drafts/c.txt'])).out)).toEqual([
      'a.txt',
      'b.txt'
    ])
  })

  it('tells of a file that it cannot read, and goes on', async () => {
    const {status, out, err} = await run(folder, ['inspect', '-f', 'jsonl', 'etc/bad.doc', 'a.txt'])

    expect(status).toBe(1)
    expect(paths(out)).toEqual(['a.txt'])
    expect(err).toBe(
      `provlint: ${folder}/etc/bad.doc:1:1: Not a text file: found a NUL byte at byte 0, expected UTF-8\n`
    )
  })

  it('shows the language of an article, and that it is a guess', async () => {
    const text = 'Il ponte di Ostra resterà chiuso fino a giovedì, ha annunciato la sindaca. «Non possiamo rischiare.»'
    const news = archive({'.lintrc.json': '{"root": true}', 'it.txt': text})
    const {out} = await run(news, ['inspect', '-f', 'jsonl'])

    expect(JSON.parse(out)).toMatchObject({
      header: {language: {value: 'it', from: 'text'}},
      quotes: [{status: 'unjudged'}]
    })
    expect((await run(news, ['inspect'])).out).toContain('  language: it (text)\n')
  })

  it('shows headers, and tells what the metadata of the archive holds that cannot be used', async () => {
    const news = archive({
      '.lintrc.json': '{"root": true, "archive": {"metadata": "index.csv"}}',
      'index.csv': 'path,outlet,published\na.txt,Wire,2026-01-31\na.txt,Post,\n',
      'a.txt': story
    })
    const {status, out, err} = await run(news, ['inspect'])

    expect(out).toContain('a.txt\n  outlet: Wire (metadata)\n  published: 2026-01-31 (metadata)\n')
    expect([status, err]).toEqual([
      0,
      `provlint: ${news}/index.csv:3:1: The row is left out: found a second one for "a.txt", expected one; the first is on line 2\n`
    ])
    expect(JSON.parse((await run(news, ['inspect', '-f', 'jsonl', 'a.txt'])).out)).toMatchObject({
      header: {outlet: {value: 'Wire', from: 'metadata'}}
    })
  })

  it('shows what several articles of a folder share, as far as it is given them', async () => {
    const stories = ['The dam of Ostra gave way.', 'Snow fell on Karst.', 'A fox was caught in Vell.']
    const files = stories.map((told, day) => [
      `post/${day}.txt`,
      `${told}\n\nThe Post, issue ${day}\nPrinted in Vell\n`
    ])
    const news = archive({'.lintrc.json': '{"root": true}', ...Object.fromEntries(files)})
    const shown = async (...patterns: string[]) => {
      const {out} = await run(news, ['inspect', '-f', 'jsonl', ...patterns])
      return out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).boilerplate)
    }

    expect((await shown())[0]).toEqual([{start: 28, end: 61, category: 'unknown', certainty: 'certain', articles: 3}])
    expect(await shown('post/0.txt')).toEqual([[]])
    expect((await run(news, ['inspect'])).out).toContain(
      '"The Post, issue 0 Printed in Vell"  unknown, certain, in 3 articles'
    )
  })

  it('writes to a file, without colour', async () => {
    const {status, out} = await run(folder, ['inspect', 'a.txt', '-o', 'out/view.txt', '--color'])

    expect([status, out]).toEqual([0, ''])
    expect(readFileSync(join(folder, 'out/view.txt'), 'utf8')).toMatch(/^a\.txt\n/u)
  })

  it('reads standard input, with and without a name', async () => {
    expect(paths((await run(folder, ['inspect', '--stdin', '-f', 'jsonl'], {stdin: story})).out)).toEqual(['<text>'])
    expect(
      paths(
        (await run(folder, ['inspect', '--stdin', '--stdin-filename', 'x/y.txt', '-f', 'jsonl'], {stdin: story})).out
      )
    ).toEqual(['x/y.txt'])
  })

  it('reads a page on standard input in the encoding that it declares', async () => {
    const page = '<meta charset="windows-1252"><p>The café by the ferry pier in Ostra opened again on Monday.</p>'
    const argv = ['inspect', '--stdin', '--stdin-filename', 'pier.html']
    const {out} = await run(folder, argv, {stdin: Buffer.from(page, 'latin1')})

    expect(out).toContain('encoding: windows-1252, as it says')
  })

  it('takes the settings that are named', async () => {
    expect(await run(folder, ['inspect', '-c', 'gone.json', 'a.txt'])).toMatchObject({status: 2, out: ''})
    expect(await run(folder, ['inspect', '-c', 'gone.json', '--stdin'])).toMatchObject({status: 2, out: ''})
  })

  it('knows two formats', async () => {
    expect((await run(folder, ['inspect', '-f', 'stylish'])).err).toBe(
      'provlint: --format: found "stylish", expected text or jsonl\n'
    )
  })
})

describe('explain', () => {
  it('prints the table of all rules', async () => {
    const {status, out} = await run('/', ['explain'])

    expect(status).toBe(0)
    expect(out).toContain('| vague-source ')
  })

  it.each([
    [['vague-sauce'], 'explain: found "vague-sauce", expected one of duplicate-paragraph, duplicate-document, '],
    [['vague-sorce'], '; did you mean vague-source?'],
    [['../package'], 'explain: found "../package", expected one of'],
    [['vague-source', 'boilerplate'], 'explain: found 2 rules, expected one']
  ])('%j is refused', async (operands, said) => {
    const {status, err} = await run('/', ['explain', ...operands])

    expect(status).toBe(2)
    expect(err).toContain(said)
  })
})
