import {chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync, writeSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from '@jest/globals'
import {UnwritableIndex} from '../../src/store/fault.ts'
import type {Write} from '../../src/store/outfile.ts'
import {ask, expected, newFolder, open, write} from './answers.ts'
import {entry} from './entries.ts'

const keys = [1, 77]
const old = [entry({path: 'wire/dam.txt', keys: [1]})]
const many = Array.from({length: 60}, (_, at) => entry({path: `post/dam-${at}.txt`, keys: [at, 77]}))
const asUser = process.getuid?.() === 0 ? it.skip : it

/** A disk with room for so many bytes, that takes a few at a time. */
function diskOf(room: number): Write {
  return (file, bytes) => {
    const some = bytes.subarray(0, Math.min(room, 1000))
    if (some.length === 0) throw Object.assign(new Error('ENOSPC: no space left on device, write'), {code: 'ENOSPC'})
    room -= some.length
    return writeSync(file, some)
  }
}

describe('an index that cannot be written', () => {
  it('for want of room stays as it was, wherever the room ends', () => {
    const folder = newFolder()
    write(folder, old)
    const files = readdirSync(folder)
    let room = 0
    for (; tryWith(folder, diskOf(room)) === 'full'; room += 500) {
      expect(readdirSync(folder)).toEqual(files)
      const store = open(folder)
      expect(ask(store, keys)).toEqual(expected(old, keys))
      store.close()
    }
    expect(room).toBeGreaterThan(10_000)
  })

  it('leaves no folder that was not there before', () => {
    const folder = newFolder()
    expect(() => write(join(folder, 'deep'), many, undefined, {write: diskOf(3000)})).toThrow('(no room is left)')
    expect(existsSync(folder)).toBe(false)
  })

  it('is no trouble where there is nothing to write', () => {
    const folder = newFolder()
    write(folder, old)
    expect(write(folder, [], () => true, {write: diskOf(0)})).toBe('unchanged')
  })

  it('says where a file is in the place of the folder', () => {
    const folder = newFolder()
    writeFileSync(folder, '')
    expect(() => write(folder, old)).toThrow(UnwritableIndex)
    expect(() => write(join(folder, 'deep'), old)).toThrow('it is no folder, or lies in none')
  })

  it('says where a folder is in the place of the index', () => {
    const folder = newFolder()
    mkdirSync(join(folder, 'provlint.index', 'deep'), {recursive: true})
    expect(() => write(folder, old)).toThrow(
      `${folder} cannot be written (a folder is in the place of one of its files)`
    )
    expect(readdirSync(folder)).toEqual(['.gitignore', 'provlint.index'])
  })

  asUser('says where permission is missing', () => {
    const folder = newFolder()
    mkdirSync(folder)
    chmodSync(folder, 0o500)
    expect(() => write(folder, old)).toThrow('permission denied')
  })
})

function tryWith(folder: string, disk: Write): 'full' | 'written' {
  try {
    write(folder, many, () => true, {write: disk, memory: 300})
    return 'written'
  } catch (error) {
    if (!(error instanceof UnwritableIndex)) throw error
    expect(error.message).toMatch('cannot be written (no room is left)')
    return 'full'
  }
}
