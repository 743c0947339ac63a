import {readdirSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from '@jest/globals'
import type {Entry} from '../../src/store/entry.ts'
import {newFolder, open, write} from './answers.ts'
import {entry, toWide} from './entries.ts'

/** An article with any keys, without words. */
function holding(path: string, keys: Uint32Array): Entry {
  const {row, content} = entry({path, keys: []})
  return {
    row,
    content,
    keys: {prints: keys, quoteKeys: keys.subarray(0, 3), blockKeys: Float64Array.from(keys, toWide)}
  }
}

/** Numbers that look drawn by lot, the same each time. */
function* lots(): Generator<number, never> {
  for (let state = 1; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    yield Math.imul(state ^ (state >>> 15), 0x85ebca6b) >>> 0
  }
}

describe('a large index', () => {
  it.each([
    ['in memory', 1 << 25],
    ['on disk', 1 << 20]
  ])('finds each of a million keys that were sorted %s', (_, memory) => {
    const folder = newFolder()
    const lot = lots()
    const draw = () => Uint32Array.from({length: 500}, () => lot.next().value)
    const articles = Array.from({length: 1000}, (__, at) => holding(`wire/dam-${at}.txt`, draw()))
    write(folder, articles, undefined, {memory})
    const store = open(folder)

    expect(bytesOf(folder)).toBeLessThan(10_000_000)
    for (const at of [0, 500, 999]) {
      const {prints, blockKeys} = articles[at]?.keys ?? holding('', new Uint32Array(0)).keys
      expect(Array.from(prints, (print) => store.sharing(Uint32Array.of(print)).includes(at))).not.toContain(false)
      expect([...store.sharing(prints)]).toContain(at)
      expect(Array.from(blockKeys, (block) => store.countBlocks(block))).not.toContain(0)
    }
    expect([...store.sharing(Uint32Array.of(lot.next().value))]).toEqual([])
    store.close()
  })

  it('takes hardly any room for what stands in all articles', () => {
    const folder = newFolder()
    const template = Uint32Array.from({length: 50}, (_, at) => at * 77_777_777)
    write(
      folder,
      (function* () {
        for (let at = 0; at < 20_000; at++)
          yield holding('wire/dam.txt', at % 2 === 0 ? template : template.subarray(1))
      })()
    )
    const store = open(folder)

    expect(bytesOf(folder)).toBeLessThan(20_000 * 300)
    expect(store.sharing(template.subarray(1, 2))).toHaveLength(20_000)
    expect(store.sharing(template.subarray(0, 1))).toHaveLength(10_000)
    expect(store.countBlocks(toWide(template[0] ?? 1))).toBe(10_000)
    expect(store.findPath('wire/dam.txt')).toHaveLength(20_000)
    store.close()
  })

  it('holds one article with a million equal keys and a million words', () => {
    const folder = newFolder()
    const {row, keys} = holding('wire/dam.txt', new Uint32Array(1_000_000).fill(7))
    const words = Uint32Array.from({length: 1_000_000}, (_, at) => at)
    write(folder, [{row, keys, content: {words, blocks: words, repeating: 1, quotes: new Uint32Array(0)}}])
    const store = open(folder)

    expect([...store.sharing(Uint32Array.of(7))]).toEqual([0])
    expect(store.countBlocks(toWide(7))).toBe(1)
    expect(store.content(0).words).toEqual(words)
    store.close()
  })
})

function bytesOf(folder: string): number {
  return readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)
}
