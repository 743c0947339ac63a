import {readdir, symlinkSync} from 'node:fs'
import {basename, join} from 'node:path'
import {describe, expect, it} from '@jest/globals'
import {below, glob} from '../../src/read/glob.ts'
import {archive} from '../helpers/archive.ts'

const folder = archive({
  'dam.txt': '',
  'dam.md': '',
  'dam.TXT': '',
  'rain.txt/snow.txt': '',
  'wire/rain.txt': '',
  'wire/.hidden.txt': '',
  '.drafts/flood.txt': '',
  'node_modules/pkg/readme.txt': '',
  'wire/node_modules/readme.txt': '',
  '[2024]/snow.txt': ''
})
symlinkSync(join(folder, 'wire'), join(folder, 'linked'))
symlinkSync(join(folder, 'dam.txt'), join(folder, 'link.txt'))
symlinkSync('..', join(folder, 'wire/up'))

const find = async (...patterns: string[]) => {
  const {paths} = await glob(patterns, folder)
  return paths.map((path) => path.slice(folder.length + 1)).sort()
}

describe('glob', () => {
  it('leaves out dot-files, node_modules and symbolic links', async () => {
    expect(await find('**/*.txt')).toEqual(['[2024]/snow.txt', 'dam.txt', 'rain.txt/snow.txt', 'wire/rain.txt'])
  })

  it('finds all files with an ending as a glob that says it in other words does', async () => {
    expect(await find('**/*.txt', '**/*.md')).toEqual(await find('**/*.{txt,md}'))
    expect(await find('**/*.xt')).toEqual([])
  })

  it('takes several globs, braces, negations and each file once', async () => {
    expect(await find('*.txt', '{dam,rain}.txt', 'wire/*.txt', '!wire/rain.txt')).toEqual(['dam.txt'])
  })

  it('takes absolute globs, and globs that go up', async () => {
    expect(await find(`${folder}/wire/*.txt`)).toEqual(['wire/rain.txt'])
    expect(await find(`../${basename(folder)}/d*.txt`)).toEqual(['dam.txt'])
  })

  it('takes a glob that makes no sense as one that matches nothing', async () => {
    expect(await find('[z-a].txt', '[', '{')).toEqual([])
  })

  it('names a folder that cannot be read, and goes on', async () => {
    const closed: Parameters<typeof glob>[2] = (path, options, answer) =>
      basename(path) === 'wire'
        ? answer(Object.assign(new Error('closed'), {code: 'EACCES'}), [])
        : readdir(path, options, answer)
    const {paths, unreadable} = await glob(['**/*.txt'], folder, closed)

    expect(unreadable).toEqual([join(folder, 'wire')])
    expect(paths).toContain(join(folder, 'dam.txt'))
  })
})

describe('below', () => {
  it('makes globs of a folder ones of a folder in it', async () => {
    expect(await below('wire', ['**/*.txt', 'seeds/*.txt'])).toEqual(['wire/**/*.txt', 'seeds/*.txt'])
  })

  it('takes the name of the folder as it is', async () => {
    expect(await find(...(await below('[2024]', ['**/*.txt'])))).toEqual(['[2024]/snow.txt'])
  })
})
