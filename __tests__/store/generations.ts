import type {Entry} from '../../src/store/entry.ts'
import type {Store} from '../../src/store/store.ts'
import {entry} from './entries.ts'

/** How many articles stay through all generations. */
const lasting = 150

/** An archive that goes on changing: what it holds in a generation, each article with the generation that it is of. */
export function articlesAt(generation: number): readonly Entry[] {
  const articles = Array.from({length: lasting}, (_, at) =>
    toArticle(`wire/dam-${at}.txt`, lastChange(at, generation), at)
  )
  return [...articles, toArticle(`post/day-${generation}.txt`, generation, lasting)]
}

/** The generation that an index holds, going by the article that is new in each. */
export function generationOf(store: Store): number {
  return Math.max(...Array.from(store.rows(), ({row}) => Number(row.stamp)))
}

/** In each generation every twentieth article changes, in each ninth all do. */
function lastChange(at: number, generation: number): number {
  for (let back = generation; back > 0; back--) if (back % 9 === 0 || back % 20 === at % 20) return back
  return 0
}

function toArticle(path: string, changed: number, at: number): Entry {
  const {row, ...rest} = entry({path, keys: Array.from({length: 40}, (_, index) => (changed + at * index) % 997)})
  return {...rest, row: {...row, stamp: String(changed)}}
}
