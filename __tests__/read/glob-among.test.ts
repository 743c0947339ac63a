import {symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from '@jest/globals'
import {glob, globAmong} from '../../src/read/glob.ts'
import {archive} from '../helpers/archive.ts'

const names = [
  '.hidden.txt',
  '.old/dam.txt',
  'dam.txt',
  'dam.md',
  'DAM.TXT',
  'wire/dam.txt',
  'wire/old/rain.txt',
  'wire/.old/rain.txt',
  'wire/node_modules/a.txt',
  'node_modules/b/c.txt',
  'été/漢.txt',
  'a b/(x) [y].txt',
  'a+b/{c}.txt',
  'wire/x,y.txt',
  'README.md'
]
const folder = archive(Object.fromEntries(names.map((name) => [name, 'By\n'])))
symlinkSync(join(folder, 'dam.txt'), join(folder, 'link.txt'))
symlinkSync(join(folder, 'wire'), join(folder, 'linked'))
const all = [...names, 'link.txt', 'linked/dam.txt', 'gone.txt', 'wire'].map((name) => join(folder, name))

describe('globs among some files', () => {
  it.each([
    [['**/*.txt']],
    [['*.txt']],
    [['./*.txt']],
    [['**/*.{txt,md}']],
    [['**/*.md', '!README.md']],
    [['**/*.txt', '!wire/**']],
    [['**/*.txt', '!**/.old/**']],
    [['wire/*']],
    [['wire/**']],
    [['w[a-j]re/**/*.txt', 'été/?.txt']],
    [['**/@(dam|rain).txt']],
    [['!(dam).txt']],
    [['**/.old/*.txt']],
    [['.hidden.txt', '**/.*']],
    [['a b/\\(x\\) \\[y\\].txt']],
    [['a+b/*']],
    [['linked/*.txt', 'link.*']],
    [['**']],
    [['../*/dam.txt']],
    [[join(folder, '*.txt')]]
  ])('%j are those that are found by looking through the folder', async (patterns) => {
    const {paths} = await glob(patterns, folder)
    const found = await globAmong(patterns, folder, all)

    expect([...found.paths].sort()).toEqual(paths.filter((path) => all.includes(path)).sort())
  })

  it('from a folder below, of a file beside it none', async () => {
    expect((await globAmong(['**/*.txt'], join(folder, 'wire'), all)).paths).toEqual(
      ['dam.txt', 'old/rain.txt', 'x,y.txt'].map((name) => join(folder, 'wire', name))
    )
  })
})
