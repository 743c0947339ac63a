import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from '@jest/globals'
import {parse} from '../../bench/arguments.ts'
import {run} from '../../bench/run.ts'
import {withScratch} from '../../bench/scratch.ts'
import {writeArchive} from '../../bench/write-archive.ts'
import {archive} from '../helpers/archive.ts'

describe('the command line', () => {
  it('asks for everything by default', () => {
    expect(parse([])).toEqual({
      sections: ['cold', 'threads', 'growth', 'commit', 'analysis', 'reading', 'jscpd'],
      megabytes: 250,
      seed: 1,
      repeats: 3,
      growth: 25,
      keep: false,
      help: false
    })
  })

  it('may ask for a folder and some sections, which keep their order', () => {
    const given = parse(['news', '--only', 'jscpd,commit,cold', '--no-jscpd', '--repeats=5'])

    expect(given).toMatchObject({folder: 'news', sections: ['cold', 'commit'], repeats: 5})
  })

  it.each([
    [['--only', 'cold,warm'], 'found "warm", expected some of cold'],
    [['--megabytes', 'many'], 'found "many", expected a whole number'],
    [['--repeats', '0'], 'found "0", expected a whole number of at least 1'],
    [['news', 'wire'], 'found 2 folders'],
    [['--fast'], '--fast']
  ])('%j is at fault', (argv, message) => {
    expect(() => parse(argv)).toThrow(message)
  })
})

describe('the generated archive', () => {
  const folder = archive({})
  writeArchive(folder, 100_000, 1)

  it('holds its articles, a row of metadata for each, and settings', () => {
    const rows = readFileSync(join(folder, 'metadata.jsonl'), 'utf8').trimEnd().split('\n')
    const paths = rows.map((row) => /"path":"([^"]+)"/.exec(row)?.[1] ?? '')
    const bytes = paths.reduce((sum, path) => sum + readFileSync(join(folder, path)).length, 0)

    expect(Math.round(bytes / 100_000)).toBe(1)
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(['.lintrc.json', 'metadata.jsonl']))
  })
})

describe('a run', () => {
  it('prints a table of what it measured, and writes the figures to a file', async () => {
    const folder = archive({'dam.txt': 'The dam above the town of Ostra gave way, “all of it,” said Ana Lund.\n'})
    const printed: string[] = []
    const print = (text: string) => printed.push(text)
    await run(['.', '--only', 'analysis', '--repeats', '1', '--json', 'figures.json'], {
      root: folder,
      cwd: folder,
      print,
      tell: () => undefined
    })

    expect(printed.join('')).toMatch(
      /^0\.0 MB in 1 articles .*\n\n {2}measurement .*\n\nanalyses alone(?:.*\n)+ {2}boilerplate/u
    )
    expect(JSON.parse(readFileSync(join(folder, 'figures.json'), 'utf8'))).toMatchObject({articles: 1})
  })

  it('deletes its folder, also when it fails', async () => {
    let folder = ''
    const failing = withScratch(false, async (scratch) => {
      folder = scratch
      throw new Error('no room')
    })

    await expect(failing).rejects.toThrow('no room')
    expect(existsSync(folder)).toBe(false)
  })
})
