import {existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from '@jest/globals'
import type {Entry} from '../../src/store/entry.ts'
import {writeStore} from '../../src/store/write.ts'
import {ask, expected, newFolder, open, write} from './answers.ts'
import {entry, key} from './entries.ts'

const keys = [1, 2, 77]
const old = [entry({path: 'wire/dam.txt', keys: [1]}), entry({path: 'post/dam.txt', keys: [1, 77]})]
const other = [entry({path: 'wire/flood.txt', keys: [2]})]

describe('an index that is open', () => {
  it('goes on to answer as before when a new one is put in its place', () => {
    const folder = newFolder()
    write(folder, old)
    const store = open(folder)
    write(folder, other)

    expect(ask(store, keys)).toEqual(expected(old, keys))
    store.close()
    expect(askAll(folder)).toEqual(expected(other, keys))
  })
})

describe('two runs that write at once', () => {
  it('leave the index of the one that is ready first', () => {
    const folder = newFolder()
    write(folder, old)
    expect(
      write(
        folder,
        interrupted(() => write(folder, other)),
        () => true
      )
    ).toBe('overtaken')

    expect(askAll(folder)).toEqual(expected(other, keys))
    expect(readdirSync(folder)).toHaveLength(3)
  })

  it('may both find no index', () => {
    const folder = newFolder()
    expect(
      write(
        folder,
        interrupted(() => write(folder, other))
      )
    ).toBe('overtaken')

    expect(askAll(folder)).toEqual(expected(other, keys))
  })

  it('do not hold each other up when one of them has found nothing to change', () => {
    const folder = newFolder()
    write(folder, old)
    expect(
      write(
        folder,
        interrupted(() => write(folder, [], () => true)),
        () => false
      )
    ).toBe('written')
    expect(askAll(folder)).toMatchObject({size: 2, found: [1, 1]})
    expect(readdirSync(folder)).toHaveLength(3)
  })
})

describe('the folder of an index', () => {
  it('is kept out of git when it is made for the index, and left alone when it is not', () => {
    const folder = newFolder()
    write(join(folder, 'deep', 'er'), old)
    writeFileSync(join(folder, 'notes.txt'), 'mine')
    write(folder, old)

    expect(readFileSync(join(folder, 'deep', 'er', '.gitignore'), 'utf8')).toBe('*\n')
    expect(existsSync(join(folder, '.gitignore'))).toBe(false)
    expect(readFileSync(join(folder, 'notes.txt'), 'utf8')).toBe('mine')
  })

  it('loses what a killed run left in it, and nothing else', () => {
    const folder = newFolder()
    write(folder, old)
    const litter = ['provlint-0123456789abcdef.segment', 'provlint-0123456789abcdef.spill.part']
    for (const name of [...litter, 'provlint.txt', 'provlint-notes.part']) writeFileSync(join(folder, name), 'x')
    write(folder, other)

    expect(readdirSync(folder).filter((name) => /x|part|txt/u.test(name) && !name.includes('index'))).toEqual([
      'provlint-notes.part',
      'provlint.txt'
    ])
  })

  it('is told of a file that is missing only when no newer index has taken its place', () => {
    const [folder, newer] = [newFolder(), newFolder()]
    write(folder, old)
    write(newer, other)
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.segment'))) rmSync(join(folder, name))
    for (const name of readdirSync(newer)) renameSync(join(newer, name), join(folder, name))

    expect(askAll(folder)).toEqual(expected(other, keys))
  })
})

it('passes on what goes wrong while articles are read, and leaves nothing behind', () => {
  const folder = newFolder()
  const failing = interrupted(() => {
    throw new Error('the rule is at fault')
  })
  expect(() => writeStore({folder, key, keep: [], added: failing})).toThrow('the rule is at fault')
  expect(existsSync(folder)).toBe(false)
})

/** Articles of which the last comes after something else has happened. */
function* interrupted(action: () => void): Generator<Entry> {
  yield entry({path: 'wire/rain.txt', keys: [1, 2]})
  action()
  yield entry({path: 'post/rain.txt', keys: [2, 77]})
}

function askAll(folder: string) {
  const store = open(folder)
  const answers = ask(store, keys)
  store.close()
  return answers
}
