import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from '@jest/globals'
import {toIgnores} from '../../src/read/ignores.ts'
import {archive} from '../helpers/archive.ts'

/** Which of some paths are ignored. */
async function ignored(folder: string, paths: readonly string[], patterns: readonly string[] = []): Promise<string[]> {
  const isIgnored = toIgnores(folder, [{folder, patterns}])
  const answers = await Promise.all(paths.map((path) => isIgnored(join(folder, path))))
  return paths.filter((_, index) => answers[index])
}

describe('a .gitignore file', () => {
  it('of several lines, with a byte order mark, a comment and CRLF', async () => {
    const folder = archive({'.gitignore': '\ufeff# work\r\ndrafts/\r\n\r\n*.tmp.txt\r\n'})

    expect(await ignored(folder, ['a.txt', 'drafts/a.txt', 'wire/drafts/b.txt', 'a.tmp.txt', 'drafts'])).toEqual([
      'drafts/a.txt',
      'wire/drafts/b.txt',
      'a.tmp.txt'
    ])
  })

  it('of a deeper folder has the last word', async () => {
    const folder = archive({'.gitignore': '*.txt', 'wire/.gitignore': '!dam.txt\nflood.txt'})

    expect(await ignored(folder, ['dam.txt', 'wire/dam.txt', 'wire/flood.txt', 'wire/rain.txt'])).toEqual([
      'dam.txt',
      'wire/flood.txt',
      'wire/rain.txt'
    ])
  })

  it('cannot bring back what lies in an ignored folder, as with git', async () => {
    const folder = archive({'.gitignore': 'drafts/\n!drafts/keep.txt', 'drafts/.gitignore': '!keep.txt'})

    expect(await ignored(folder, ['drafts/keep.txt'])).toEqual(['drafts/keep.txt'])
  })

  it('brings back a file of a folder whose files are ignored', async () => {
    const folder = archive({'.gitignore': 'drafts/*\n!drafts/keep.txt'})

    expect(await ignored(folder, ['drafts/keep.txt', 'drafts/other.txt'])).toEqual(['drafts/other.txt'])
  })

  it('counts from its own folder where a pattern begins with a slash', async () => {
    const folder = archive({'wire/.gitignore': '/dam.txt'})

    expect(await ignored(folder, ['dam.txt', 'wire/dam.txt', 'wire/old/dam.txt'])).toEqual(['wire/dam.txt'])
  })

  it('above the root counts within a repository, and not without one', async () => {
    const folder = archive({'.gitignore': 'dam.txt', 'archive/dam.txt': ''})
    const below = join(folder, 'archive')

    expect(await ignored(below, ['dam.txt'])).toEqual([])
    mkdirSync(join(folder, '.git'))
    expect(await ignored(below, ['dam.txt'])).toEqual(['dam.txt'])
  })
})

describe('the patterns of the settings', () => {
  it('come after the .gitignore of the same folder', async () => {
    const folder = archive({'.gitignore': 'dam.txt'})

    expect(await ignored(folder, ['dam.txt', 'flood.txt'], ['!dam.txt', 'flood*'])).toEqual(['flood.txt'])
  })

  it('hold below their folder only', async () => {
    const folder = archive({})
    const isIgnored = toIgnores(folder, [{folder: join(folder, 'wire'), patterns: ['*.txt']}])

    expect(await isIgnored(join(folder, 'wire/dam.txt'))).toBe(true)
    expect(await isIgnored(join(folder, 'post/dam.txt'))).toBe(false)
  })

  it('may name paths that lie outside the root', async () => {
    const folder = archive({'a/.gitignore': 'dam.txt'})

    expect(await toIgnores(join(folder, 'b'), [])(join(folder, 'a/dam.txt'))).toBe(true)
  })
})
