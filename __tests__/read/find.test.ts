import {symlinkSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {describe, expect, it} from '@jest/globals'
import type {Settings} from '../../src/model/settings.ts'
import {findFiles} from '../../src/read/find.ts'
import {archive} from '../helpers/archive.ts'

const folder = archive({
  'dam.txt': '',
  'B.txt': '',
  'notes.doc': '',
  'wire/rain.txt': '',
  'wire/[old].txt': '',
  'wire/deep/snow.txt': '',
  'drafts/flood.txt': '',
  'empty/notes.doc': ''
})
symlinkSync('circle.txt', join(folder, 'circle.txt'))

const bare: Settings = {root: folder, declared: true, rules: [], ignore: [], archive: {}, boilerplate: {}}

async function find(patterns: readonly string[], given: Partial<Settings> = {}, cwd = folder) {
  const settings: Settings = {
    root: folder,
    declared: true,
    rules: [],
    ignore: [{folder, patterns: ['drafts/**']}],
    archive: {},
    boilerplate: {},
    ...given
  }
  const {targets, unmatched} = await findFiles(cwd, patterns, async () => settings)
  return {
    paths: targets.map(({path}) => path.slice(folder.length + 1)),
    ignored: targets.filter(({ignored}) => ignored).map(({path}) => basename(path)),
    unmatched: unmatched.map(({why}) => why)
  }
}

describe('findFiles', () => {
  it('without a pattern finds the whole archive, in code-unit order, whatever the folder', async () => {
    const all = ['B.txt', 'dam.txt', 'wire/[old].txt', 'wire/deep/snow.txt', 'wire/rain.txt']

    expect((await find([])).paths).toEqual(all)
    expect((await find([], {}, join(folder, 'wire'))).paths).toEqual(all)
  })

  it.each([
    ['a file', ['dam.txt'], ['dam.txt']],
    ['a file of another kind', ['notes.doc'], ['notes.doc']],
    ['a file whose name looks like a glob', ['wire/[old].txt'], ['wire/[old].txt']],
    ['a folder', ['wire'], ['wire/[old].txt', 'wire/deep/snow.txt', 'wire/rain.txt']],
    ['a folder with a slash', ['wire/deep/'], ['wire/deep/snow.txt']],
    ['an absolute folder', [join(folder, 'wire/deep')], ['wire/deep/snow.txt']],
    ['a glob', ['*/*.txt'], ['wire/[old].txt', 'wire/rain.txt']],
    [
      'of a glob what belongs to the archive',
      ['*', 'wire/**'],
      ['B.txt', 'dam.txt', 'wire/[old].txt', 'wire/deep/snow.txt', 'wire/rain.txt']
    ],
    ['an absolute glob', [`${folder}/d*.txt`], ['dam.txt']],
    ['the same file thrice', ['dam.txt', './dam.txt', 'd*.txt'], ['dam.txt']]
  ])('finds %s', async (_, patterns, paths) => {
    expect(await find(patterns)).toEqual({paths, ignored: [], unmatched: []})
  })

  it('keeps to what the archive includes where a folder is named', async () => {
    expect((await find(['wire'], {archive: {include: ['wire/*.txt']}})).paths).toEqual([
      'wire/[old].txt',
      'wire/rain.txt'
    ])
    expect((await find(['empty'], {archive: {include: ['**/*.doc']}})).paths).toEqual(['empty/notes.doc'])
  })

  it('keeps to what the archive includes where a glob is given', async () => {
    const archived = {archive: {include: ['wire/*.txt', '**/*.doc']}}

    expect((await find(['*/*'], archived)).paths).toEqual(['empty/notes.doc', 'wire/[old].txt', 'wire/rain.txt'])
    expect((await find(['**'], archived, join(folder, 'wire'))).paths).toEqual(['wire/[old].txt', 'wire/rain.txt'])
  })

  it('finds what lies in a folder above the root', async () => {
    expect((await find(['.'], {root: join(folder, 'wire')})).paths).toContain('dam.txt')
    expect((await find(['..'], {}, join(folder, 'wire'))).paths).toContain('dam.txt')
  })

  it('finds an ignored file that is named, and says that it is ignored', async () => {
    expect(await find(['drafts/flood.txt', 'dam.txt'])).toEqual({
      paths: ['dam.txt', 'drafts/flood.txt'],
      ignored: ['flood.txt'],
      unmatched: []
    })
  })

  it('leaves the metadata of the archive out, unless it is named', async () => {
    const archive = {metadata: {name: 'wire/rain.txt', namedIn: '.lintrc.json'}}

    expect((await find([], {archive})).paths).not.toContain('wire/rain.txt')
    expect((await find(['wire/*.txt'], {archive})).paths).toEqual(['wire/[old].txt'])
    expect(await find(['wire/rain.txt'], {archive})).toMatchObject({paths: ['wire/rain.txt'], ignored: ['rain.txt']})
  })

  it('tells which folders it looked through whole', async () => {
    const settings: Settings = {root: folder, declared: true, rules: [], ignore: [], archive: {}, boilerplate: {}}
    const folders = async (patterns: string[]) => (await findFiles(folder, patterns, async () => settings)).folders

    expect(await folders([])).toEqual([folder])
    expect(await folders(['wire', 'dam.txt', '*.txt'])).toEqual([join(folder, 'wire')])
  })

  it('finds a file whose name holds a backslash', async () => {
    const other = archive({'wire\\old.txt': '', 'post\\x/rain.txt': ''})
    const paths = async (pattern: string) => {
      const {targets} = await findFiles(other, [pattern], async () => ({...bare, root: other}))
      return targets.map(({path}) => path.slice(other.length + 1))
    }

    expect(await paths('.')).toEqual(['post\\x/rain.txt', 'wire\\old.txt'])
    expect(await paths('**/*.txt')).toEqual(['post\\x/rain.txt', 'wire\\old.txt'])
    expect(await paths('post\\x')).toEqual(['post\\x/rain.txt'])
  })

  it('finds a file that cannot be looked at, so that reading it says why', async () => {
    expect((await find(['circle.txt'])).paths).toEqual(['circle.txt'])
  })

  it.each([
    ['gone.txt', 'no such file or folder'],
    ['*.warc', 'no file matches'],
    [`{${'x'.repeat(300)},y}*.txt`, 'no file matches'],
    ['*.doc', 'no file that it matches belongs to the archive'],
    ['drafts', 'all that it matches is ignored'],
    ['drafts/*.txt', 'all that it matches is ignored'],
    ['empty', 'no file of the archive lies in that folder'],
    ['/dev/null', 'neither a file nor a folder']
  ])('says that %s came to nothing', async (pattern, why) => {
    expect(await find([pattern])).toEqual({paths: [], ignored: [], unmatched: [why]})
  })

  it('takes the settings of the folder of each file', async () => {
    const asked: string[] = []
    await findFiles(folder, ['dam.txt', 'wire/rain.txt'], async (name) => {
      asked.push(name)
      return bare
    })

    expect(asked).toEqual([folder, join(folder, 'wire')])
    expect(dirname(join(folder, 'dam.txt'))).toBe(folder)
  })
})
