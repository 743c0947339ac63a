import {appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from '@jest/globals'
import {DamagedIndex} from '../../src/store/fault.ts'
import {openStore} from '../../src/store/store.ts'
import {type Answers, ask, expected, newFolder, write} from './answers.ts'
import {entry, key} from './entries.ts'

const keys = [1, 2, 77, 0xffffffff]
const first = Array.from({length: 9}, (_, at) => entry({path: `wire/dam-${at}.txt`, keys: [1, 77 + at]}))
const later = entry({path: 'post/dam.txt', keys: [2, 77]})
const held = [...first.slice(1), later]

/** An index of two segments, with an article that is gone from the first. */
function damagedBy(damage: (folder: string, names: readonly string[]) => void): string {
  const folder = newFolder()
  write(folder, first)
  write(folder, [later], (path) => path !== 'wire/dam-0.txt')
  damage(folder, listFiles(folder))
  return folder
}

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => name !== '.gitignore')
}

/** What a run gets out of an index: its answers, or word that it cannot be used. */
function use(folder: string): Answers | string {
  const store = openStore(folder, key)
  if (store === undefined) return 'none'
  if ('why' in store) return store.why
  try {
    return ask(store, keys)
  } catch (error) {
    if (error instanceof DamagedIndex) return error.message
    throw error
  } finally {
    store.close()
  }
}

const right = expected(held, keys)
const rightText = JSON.stringify(right)

describe('a damaged index', () => {
  const folder = damagedBy(() => {})

  it('is whole to begin with', () => {
    expect(listFiles(folder)).toHaveLength(3)
    expect(use(folder)).toEqual(right)
  })

  it('never gives a wrong answer, whichever byte is changed', () => {
    for (const name of listFiles(folder)) {
      const path = join(folder, name)
      const bytes = readFileSync(path)
      const answers = Array.from(bytes, (byte, at) => {
        bytes[at] = byte ^ (1 << (at % 8))
        writeFileSync(path, bytes)
        bytes[at] = byte
        return use(folder)
      })
      writeFileSync(path, bytes)
      expect(answers.filter((answer) => answer === 'none' || !isRight(answer))).toEqual([])
      expect(answers.filter((answer) => typeof answer === 'string').length).toBeGreaterThan(bytes.length * 0.8)
    }
  })

  it('is noticed when a file of it is cut off anywhere, or longer than it was', () => {
    for (const name of listFiles(folder)) {
      const path = join(folder, name)
      const bytes = readFileSync(path)
      for (let length = 0; length < bytes.length; length += 7) {
        truncateSync(path, length)
        expect(typeof use(folder)).toBe('string')
        writeFileSync(path, bytes)
      }
      appendFileSync(path, '\n')
      expect(typeof use(folder)).toBe('string')
      writeFileSync(path, bytes)
    }
    expect(use(folder)).toEqual(right)
  })

  it('is replaced by a new one, and what is left of it removed', () => {
    const broken = damagedBy((at) => writeFileSync(join(at, 'provlint.index'), 'no index at all'))
    write(broken, held)

    expect(listFiles(broken)).toHaveLength(2)
    expect(use(broken)).toEqual(right)
  })
})

describe('an index that cannot be used says why', () => {
  const manifest = (at: string) => join(at, 'provlint.index')
  const rewrite = (at: string, from: string, to: string) =>
    writeFileSync(manifest(at), readFileSync(manifest(at), 'latin1').replace(from, to), 'latin1')

  it.each([
    [
      'of another program',
      (at: string) => writeFileSync(manifest(at), 'SQLite format 3\0'),
      'is not an index of provlint'
    ],
    ['empty', (at: string) => writeFileSync(manifest(at), ''), 'is not an index of provlint'],
    ['a folder', (at: string) => replaceByFolder(manifest(at)), 'is not an index of provlint'],
    ['of an older format', (at: string) => rewrite(at, 'index 1', 'index 0'), 'it has format 0'],
    ['of a newer format', (at: string) => rewrite(at, 'index 1', 'index 12'), 'it has format 12'],
    ['cut off', (at: string) => truncateSync(manifest(at), 20), 'provlint.index is damaged'],
    ['without a segment', (at: string, names: readonly string[]) => rmSync(join(at, names[0] ?? '')), 'is missing']
  ] as const)('%s', (_, damage, why) => {
    expect(use(damagedBy(damage))).toMatch(why)
  })

  it('made with other settings', () => {
    const at = damagedBy(() => {})
    expect(openStore(at, 'other settings')).toEqual({why: 'it was made with other settings or by another version'})
  })

  it('of which two segments changed their names', () => {
    const at = damagedBy((folder, names) => {
      const [one = '', other = ''] = names.filter((name) => name.endsWith('.segment')).map((name) => join(folder, name))
      const [bytes, others] = [readFileSync(one), readFileSync(other)]
      writeFileSync(one, others)
      writeFileSync(other, bytes)
    })
    expect(typeof use(at)).toBe('string')
  })
})

/** Damage to an article that is gone changes no answer. */
function isRight(answer: Answers | string): boolean {
  return typeof answer === 'string' || JSON.stringify(answer) === rightText
}

function replaceByFolder(path: string): void {
  rmSync(path)
  mkdirSync(path)
}
