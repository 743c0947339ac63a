import {describe, expect, it} from '@jest/globals'
import {archive} from '../helpers/archive.ts'
import {dam} from '../helpers/dam.ts'
import {run} from '../helpers/world.ts'

const folder = archive(dam)
const trace = async (...argv: string[]) => run(folder, ['trace', ...argv])
const metadata = '{"root": true, "archive": {"metadata": "metadata.csv"}}'
const parse = (line: string): unknown => JSON.parse(line)

describe('trace', () => {
  it.each([
    ['how an article went through the press', 'agency/dam.txt'],
    ['of the copy of a copy', 'mirror/flood.txt'],
    ['of one passage, and of the words that it was given', 'echo/cracks.txt:5'],
    ['that a letter has no copies', 'post/letter.txt']
  ])('tells %s', async (_, place) => {
    expect((await trace(place)).out).toMatchSnapshot()
  })

  it('draws the chain', async () => {
    expect((await trace('agency/dam.txt', '--format', 'dot')).out).toMatchSnapshot()
  })

  it('gives the chain to programs, whole or a step a line', async () => {
    const whole = parse((await trace('echo/cracks.txt:5', '-f', 'json')).out)
    const steps = (await trace('echo/cracks.txt:5', '-f', 'jsonl')).out.trimEnd().split('\n').map(parse)

    expect(whole).toEqual({path: 'echo/cracks.txt', line: 5, words: 28, steps})
    expect(steps).toContainEqual({
      path: 'echo/cracks.txt',
      outlet: 'Evening Echo',
      published: '2026-03-05',
      start: 97,
      end: 242,
      line: 5,
      words: 28,
      share: 1,
      traced: true,
      standing: 'credited',
      source: 'agency/dam.txt',
      taken: 13,
      changes: expect.anything(),
      circular: false
    })
  })

  it('says of two articles that credit one another', async () => {
    const wave = 'The dam above Ostra gave way at four and sent a wave three metres high through the market square'
    const circle = archive({
      '.lintrc.json': metadata,
      'metadata.csv': 'path,outlet,published\na.txt,Karst Post,2026-01-01\nb.txt,Valley Courier,2026-01-02\n',
      'a.txt': `${wave}, the Valley Courier reported.\n`,
      'b.txt': `${wave}, the Karst Post reported.\n`
    })

    expect((await run(circle, ['trace', 'b.txt'])).out).toMatchSnapshot()
    expect((await run(circle, ['trace', 'b.txt', '-f', 'dot'])).out).toContain('n1 -> n0 [label="credited"')
  })

  it('takes the folder for the archive where no settings say what it is, and reads past what it cannot', async () => {
    const text = dam['agency/dam.txt'] ?? ''
    const {status, out, err} = await run(archive({'a.txt': text, 'b:3.txt': text, 'c.txt': 'no\0text'}), [
      'trace',
      'b:3.txt'
    ])

    expect(status).toBe(1)
    expect(out).toMatch(
      /undated {2}○ {2}unknown outlet {2}a\.txt:1\n[\s\S]*● {2}unknown outlet {2}b:3\.txt:1 {2}\(traced\)/u
    )
    expect(err).toContain('c.txt:1:3: Not a text file')
  })

  it('finds nothing of a file that says nothing', async () => {
    expect((await run(archive({'a.txt': ''}), ['trace', 'a.txt'])).out).toContain('0 words, 0 %; no earlier article')
  })

  it('counts the page of an outlet for nothing', async () => {
    const page =
      'The Daily was founded on Mill Street in the year of the great fire and is read in every house of the valley.'
    const story = (name: string) => Array.from({length: 40}, (_, word) => `${name}${'x'.repeat(word)}`).join(' ')
    const daily = archive({
      '.lintrc.json': metadata,
      'metadata.csv': 'path,outlet\na.txt,Daily\nb.txt,Daily\nc.txt,Daily\n',
      ...Object.fromEntries(['a', 'b', 'c'].map((name) => [`${name}.txt`, `${story(name)}.\n\n${page}\n`]))
    })

    expect((await run(daily, ['trace', 'a.txt'])).out).toContain('40 words; no other article prints')
    expect((await run(daily, ['trace', 'a.txt:3'])).out).toContain('23 words; 2 other articles print')
  })

  it.each([
    [[], 'trace: found 0 files, expected one: FILE or FILE:LINE'],
    [['agency/dam.txt', 'post/dam.txt'], 'trace: found 2 files, expected one: FILE or FILE:LINE'],
    [['agency/dam.txt:2'], `${folder}/agency/dam.txt:2: found no paragraph on this line, expected one to trace`],
    [['agency/dam.txt:0'], 'trace: found the line "0", expected one from 1 on'],
    [['gone.txt'], `${folder}/gone.txt: no such file or folder, expected a file, a folder or a glob that matches some`],
    [['agency'], 'trace: found a folder "agency", expected a file'],
    [['agency/*.txt'], 'trace: found the glob "agency/*.txt", expected a file'],
    [['agency/dam.txt#1'], `trace: in ${folder}/agency/dam.txt found no article "1": it is a file of one`],
    [['agency/dam.txt', '-f', 'stylish'], '--format: found "stylish", expected text, json, jsonl or dot'],
    [['agency/dam.txt', '--quiet'], '--quiet: found with trace, expected with lint']
  ])('refuses %j', async (argv, message) => {
    expect(await trace(...argv)).toEqual({status: 2, out: '', err: `provlint: ${message}\n`})
  })
})
