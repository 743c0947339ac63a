import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from '@jest/globals'
import fc from 'fast-check'
import type {Entry} from '../../src/store/entry.ts'
import {openStore} from '../../src/store/store.ts'
import {ask, expected, newFolder, open, write} from './answers.ts'
import {entry, key, type Sketch} from './entries.ts'

const keys = [0, 1, 2, 3, 77, 0x7fffffff, 0x80000000, 0xffffffff]
const paths = [
  'a.txt',
  'B.txt',
  'wire/ä.txt',
  'wire/dam.txt',
  'wire/\ud83d\ude00.txt',
  'post/dam.txt',
  '\ud800.txt',
  'z'
]

const sketch = fc.record({
  path: fc.constantFrom(...paths),
  keys: fc.array(fc.constantFrom(...keys), {maxLength: 6}),
  counted: fc.boolean()
})
const update = fc.record({
  added: fc.uniqueArray(sketch, {selector: ({path}) => path, maxLength: 8}),
  removed: fc.subarray(paths),
  memory: fc.constantFrom(0, 20, 1000)
})

describe('an index', () => {
  it('answers as a plain list of articles would, whatever was added, changed and removed', () => {
    fc.assert(
      fc.property(fc.array(update, {minLength: 1, maxLength: 12}), (updates) => {
        const folder = newFolder()
        let articles: readonly Entry[] = []
        updates.forEach(({added, removed, memory}, index) => {
          const gone = new Set([...removed, ...added.map(({path}) => path)])
          write(folder, added.map(entry), index === 0 ? undefined : (path) => !gone.has(path), {memory})
          articles = [...articles.filter(({row}) => !gone.has(row.path)), ...added.map(entry)]
          const store = open(folder)
          expect(ask(store, keys)).toEqual(expected(articles, keys))
          store.close()
        })
      }),
      {numRuns: 30}
    )
  })

  it('keeps a large archive in few segments over many small updates', () => {
    const folder = newFolder()
    const articles = Array.from({length: 400}, (_, at) => toArticle(at))
    write(folder, articles.slice(0, 300))
    for (let at = 300; at < 400; at++) write(folder, articles.slice(at, at + 1), () => true)

    expect(readdirSync(folder).filter((name) => name.endsWith('.segment')).length).toBeLessThan(6)
    expect(askAll(folder)).toEqual(expected(articles, keys))
  })

  it('holds several articles of one file, and one article without a word', () => {
    const folder = newFolder()
    const articles = [entry({path: 'all.jsonl', keys: [1]}), entry({path: 'all.jsonl', keys: []})]
    write(folder, articles)
    const store = open(folder)

    expect(store.findPath('all.jsonl')).toEqual([0, 1])
    expect(store.findPath('other.jsonl')).toEqual([])
    expect(store.content(1).words).toHaveLength(0)
    expect(() => store.row(2)).toThrow('no article has id 2')
    store.close()
  })

  it('may hold nothing', () => {
    const folder = newFolder()
    expect(write(folder, [])).toBe('written')
    expect(askAll(folder)).toEqual(expected([], keys))
  })

  it('is left as it is where nothing changed', () => {
    const folder = newFolder()
    write(folder, [toArticle(1), toArticle(2)])
    const before = readdirSync(folder)

    expect(write(folder, [], () => true)).toBe('unchanged')
    expect(readdirSync(folder)).toEqual(before)
    expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toBe('*\n')
  })

  it('is not there where there is no folder, a file in its place or an empty folder', () => {
    expect(openStore(newFolder(), key)).toBeUndefined()
    expect(openStore(import.meta.filename, key)).toBeUndefined()
    expect(openStore(join(newFolder(), '..'), key)).toBeUndefined()
  })
})

function toArticle(at: number): Entry {
  const sketch: Sketch = {path: `wire/dam-${at}.txt`, keys: [at % 4, 77 + at]}
  return entry(sketch)
}

function askAll(folder: string) {
  const store = open(folder)
  const answers = ask(store, keys)
  store.close()
  return answers
}
