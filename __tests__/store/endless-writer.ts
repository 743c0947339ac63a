import {writeSync} from 'node:fs'
import {openStore} from '../../src/store/store.ts'
import {writeStore} from '../../src/store/write.ts'
import {key} from './entries.ts'
import {articlesAt, generationOf} from './generations.ts'

/** Brings an index from generation to generation and says so each time, until it is killed. */
function writeForever(folder: string): never {
  writeSync(1, 'ready\n')
  for (;;) {
    const store = openStore(folder, key)
    const previous = store === undefined || 'why' in store ? undefined : store
    const generation = previous === undefined ? 0 : generationOf(previous) + 1
    const articles = new Map(articlesAt(generation).map((article) => [article.row.path, article]))
    const stay = [...(previous?.rows() ?? [])].filter(({row}) => articles.get(row.path)?.row.stamp === row.stamp)
    for (const {row} of stay) articles.delete(row.path)
    const keep = stay.map(({id}) => id)
    const added = articles.values()
    writeStore({folder, key, ...(previous === undefined ? {} : {previous}), keep, added, memory: 8000})
    previous?.close()
    writeSync(1, `${generation}\n`)
  }
}

writeForever(process.argv[2] ?? '')
