import {describe, expect, it} from '@jest/globals'
import {archive} from '../helpers/archive.ts'
import {run} from '../helpers/world.ts'

const dam = 'The dam above the town of Ostra gave way shortly after four in the morning, officials said.'
const late = 'The dam above the town of Ostra gave way shortly after five in the morning, officials said.'
const folder = archive({
  '.lintrc.json': '{"root": true, "archive": {"metadata": "index.csv"}}',
  'index.csv': 'path,outlet,published\nwire.txt,Wire,2026-01-01\npost.txt,Post,2026-01-02\n',
  'post.txt': `Residents fled.\n\n${dam}\n`,
  'wire.txt': `${dam}\n\nNobody slept.\n`,
  'herald.txt': `${late}\n`
})
const records = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line))

describe('matches', () => {
  it('tells of equal paragraphs, near duplicates and passages, the earliest first', async () => {
    const {status, out, err} = await run(folder, ['matches', '--format', 'jsonl'])
    const place = (path: string, start: number, line: number) => ({path, start, end: start + dam.length, line})

    expect([status, err]).toEqual([0, ''])
    expect(records(out)).toEqual([
      {class: 0, members: [place('wire.txt', 0, 1), place('post.txt', 17, 3)]},
      {class: 1, members: [place('herald.txt', 0, 1)]},
      {pair: [0, 1], resemblance: expect.closeTo(12 / 18, 5)},
      {passage: [place('wire.txt', 0, 1), place('post.txt', 17, 3)].map(withoutStop), words: 17}
    ])
  })

  it('has a view for people', async () => {
    const {out} = await run(folder, ['matches'])

    expect(out).toContain('2 equal paragraphs: "The dam above the town of Ostra')
    expect(out).toContain('near duplicates, resemblance 0.67')
    expect(out).toContain('17 words shared by 2 places')
    expect(out).toContain('  wire.txt:1\n  post.txt:3\n')
  })

  it('holds pairs to the resemblance that is asked for', async () => {
    expect((await run(folder, ['matches', '--similarity', '0.7', '-f', 'jsonl'])).out).not.toContain('pair')
  })

  it('tells of a file that it cannot read, and matches the others', async () => {
    const other = archive({'.lintrc.json': '{"root": true}', 'a.txt': dam, 'b.txt': dam, 'c.txt': 'no\0text'})
    const {status, out, err} = await run(other, ['matches', '-o', 'shared.txt'])

    expect([status, out]).toEqual([1, ''])
    expect(err).toContain('c.txt:1:3: Not a text file')
  })

  it.each([
    [['--similarity', '0.2'], '--similarity: found "0.2", expected a number from 0.5 to 1'],
    [['--format', 'stylish'], '--format: found "stylish", expected text or jsonl'],
    [['--quiet'], '--quiet: found with matches, expected with lint']
  ])('refuses %j', async (argv, message) => {
    expect(await run(folder, ['matches', ...argv])).toMatchObject({status: 2, err: `provlint: ${message}\n`})
  })
})

/** A passage ends with its last word. */
function withoutStop<Place extends {end: number}>(place: Place): Place {
  return {...place, end: place.end - 1}
}
