import {lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, describe, expect, it} from '@jest/globals'
import {SettingsError} from '../../src/model/settings.ts'
import {deliver} from '../../src/shells/output.ts'
import {archive} from '../helpers/archive.ts'
import {run} from '../helpers/world.ts'

let out = ''
const stdout = {write: (text: string) => (out += text)}

beforeEach(() => {
  out = ''
})

describe('a report that is printed', () => {
  it.each([
    ['', ''],
    ['one line', 'one line\n'],
    ['one line\n', 'one line\n']
  ])('%j ends with a line break', (text, printed) => {
    deliver(text, undefined, {stdout, cwd: '/'})

    expect(out).toBe(printed)
  })
})

describe('a report that is written to a file', () => {
  const folder = archive({'old.txt': 'old', 'target.txt': 'old', file: ''})
  const write = (name: string) => deliver('new', name, {stdout, cwd: folder})
  const read = (name: string) => readFileSync(join(folder, name), 'utf8')

  it('replaces an old one, makes folders and leaves nothing beside it', () => {
    write('old.txt')
    write('deep/er/new.txt')

    expect([read('old.txt'), read('deep/er/new.txt'), out]).toEqual(['new\n', 'new\n', ''])
    expect(readdirSync(join(folder, 'deep/er'))).toEqual(['new.txt'])
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([])
  })

  it('goes through a link, and the link stays', () => {
    symlinkSync('target.txt', join(folder, 'link.txt'))
    write('link.txt')

    expect(read('target.txt')).toBe('new\n')
    expect(lstatSync(join(folder, 'link.txt')).isSymbolicLink()).toBe(true)
  })

  it('goes into a device, and the device stays', () => {
    symlinkSync('/dev/null', join(folder, 'null'))
    write('null')

    expect(lstatSync(join(folder, 'null')).isSymbolicLink()).toBe(true)
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true)
  })

  it.each([
    ['a folder', '.'],
    ['below a file', 'file/new.txt'],
    ['a name that is too long', 'x'.repeat(300)],
    ['a device that is full', '/dev/full'],
    ['below what takes no folder', '/proc/gone/new.txt']
  ])('cannot be %s', (_, name) => {
    expect(() => write(name)).toThrow(SettingsError)
    expect(() => write(name)).toThrow(/^The report .* cannot be written \(E\w+\), expected the name of a file/u)
    expect(readdirSync(folder).filter((left) => left.includes('.part'))).toEqual([])
  })
})

describe('-o', () => {
  const folder = archive({'.lintrc.json': '{"root": true, "rules": {"empty-byline": 2}}', 'dam.txt': 'By\n'})
  mkdirSync(join(folder, 'taken'))

  it('writes the report without colour and keeps the exit status', async () => {
    expect(await run(folder, ['-o', 'report.txt', '--color'])).toEqual({status: 1, out: '', err: ''})
    expect(readFileSync(join(folder, 'report.txt'), 'utf8')).toMatch(
      /^\n\/[^\u001b]*\n✖ 1 problem \(1 error, 0 warnings\)\n$/u
    )
  })

  it('says that it cannot', async () => {
    expect(await run(folder, ['-o', 'taken'])).toEqual({
      status: 2,
      out: '',
      err: `provlint: The report ${folder}/taken cannot be written (EISDIR), expected the name of a file in a folder that can be\n`
    })
  })
})
