import {spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {readdirSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {beforeAll, describe, expect, it} from '@jest/globals'
import {openStore} from '../../src/store/store.ts'
import {archive} from '../helpers/archive.ts'
import {ask, expected, newFolder, open, write} from './answers.ts'
import {key} from './entries.ts'
import {articlesAt, generationOf} from './generations.ts'

const keys = [0, 1, 40, 996]
const writer = join(archive({}), 'writer.mjs')
/** How long the writer is left alone, in milliseconds. */
const delays = Array.from({length: 20}, (_, at) => 20 + ((at * 137) % 400))

beforeAll(() => {
  const esbuild = resolve(import.meta.dirname, '../../node_modules/esbuild/bin/esbuild')
  const source = join(import.meta.dirname, 'endless-writer.ts')
  const options = ['--bundle', '--platform=node', '--format=esm', '--log-level=error', `--outfile=${writer}`]
  expect(spawnSync(esbuild, [source, ...options], {encoding: 'utf8'})).toMatchObject({status: 0, stderr: ''})
})

describe('an index whose writer is killed at any moment', () => {
  it('is the old one or the new one', async () => {
    let folder = newFolder()
    for (const [round, delay] of delays.entries()) {
      if (round % 5 === 0) folder = newFolder()
      const last = await killAfter(folder, delay)
      const store = openStore(folder, key)
      if (store === undefined) expect(last).toBeUndefined()
      else if ('why' in store) expect(store.why).toBe('')
      else {
        const generation = generationOf(store)
        if (last !== undefined) expect([last, last + 1]).toContain(generation)
        expect(ask(store, keys)).toEqual(expected(articlesAt(generation), keys))
        store.close()
      }
    }
  }, 60_000)

  it('leaves nothing that the next writer does not remove', async () => {
    const folder = newFolder()
    for (const delay of [100, 200, 300]) await killAfter(folder, delay)
    write(folder, articlesAt(1000))
    const store = open(folder)
    const segments = store.opened.parts.map(({segment}) => `provlint-${segment.place.name}.segment`)
    store.close()

    expect(readdirSync(folder).sort()).toEqual(['.gitignore', ...segments, 'provlint.index'].sort())
  }, 30_000)
})

/** Kills the writer some time after it has begun; gives the last generation that it spoke of. */
async function killAfter(folder: string, delay: number): Promise<number | undefined> {
  const child = spawn(process.execPath, [writer, folder], {stdio: ['ignore', 'pipe', 'inherit']})
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  await once(child.stdout, 'data')
  await wait(delay)
  child.kill('SIGKILL')
  await once(child, 'close')
  const last = said.split('\n').slice(1, -1).at(-1)
  return last === undefined ? undefined : Number(last)
}
