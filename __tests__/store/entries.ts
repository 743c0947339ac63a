import type {Entry} from '../../src/store/entry.ts'

/** The settings of every index here. */
export const key = 'five words a print'

/** What can be said of an article in a test: by what it is found. */
export type Sketch = {readonly path: string; readonly keys: readonly number[]; readonly counted?: boolean}

/** An article, found by the same keys in every way. */
export function entry({path, keys, counted = true}: Sketch): Entry {
  const words = Uint32Array.from({length: keys.length * 3}, (_, at) => (path.length + at) * 0x9e3779b1)
  return {
    row: {
      path,
      ...(keys.length % 2 === 0 ? {} : {record: `${keys.length}`}),
      size: keys.length * 100,
      modified: 1_700_000_000_000.25 + path.length,
      hash: `hash of ${path}`,
      header: {title: {value: `The dam above Ostra, ${keys.join(' ')}`, from: 'metadata'}},
      counted,
      findings: JSON.stringify([path, 'a “quotation” nobody is named for']),
      stamp: 'rules of spring'
    },
    content: {words, blocks: Uint32Array.of(0, 3), repeating: keys.length % 2, quotes: Uint32Array.of(1, 2)},
    keys: {
      prints: Uint32Array.from(keys),
      quoteKeys: Uint32Array.from(keys),
      blockKeys: Float64Array.from(keys, toWide)
    }
  }
}

/** A key of 52 bits for each one of 32. */
export function toWide(number: number): number {
  return number * 2 ** 20 + (number % 3)
}
