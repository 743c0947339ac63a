import {existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from '@jest/globals'
import {archive} from '../helpers/archive.ts'
import {dam} from '../helpers/dam.ts'
import {run} from '../helpers/world.ts'

const articles = Object.keys(dam).filter((name) => name.endsWith('.txt'))
const trace = (cwd: string, ...argv: readonly string[]) => run(cwd, ['trace', '-f', 'json', ...argv])
const draft = 'A draft that the index does not know of, and that nobody is to be shown.\n'

/** The archive with its index; an article that came later tells whether the archive was read. */
async function toIndexed(...argv: readonly string[]): Promise<string> {
  const cwd = archive(dam)
  await run(cwd, argv)
  return cwd
}

function addLater(cwd: string): void {
  writeFileSync(join(cwd, 'post/later.txt'), `${dam['agency/dam.txt']}\n${draft}`)
}

async function expectSame(cwd: string, place: string) {
  const without = await trace(cwd, '--no-cache', place)

  expect(await trace(cwd, place)).toEqual(without)
  return without.out
}

describe('trace with an index', () => {
  it('tells what it tells without one', async () => {
    const cwd = await toIndexed()
    for (const name of articles) await expectSame(cwd, name)
    for (const place of ['echo/cracks.txt:5', 'agency/dam.txt:3', 'agency/dam.txt:2', 'gone.txt', 'agency'])
      await expectSame(cwd, place)
  })

  it('asks the index and does not read the archive', async () => {
    const cwd = await toIndexed()
    addLater(cwd)

    expect((await trace(cwd, 'agency/dam.txt')).out).not.toContain('post/later.txt')
    expect((await trace(cwd, '--no-cache', 'agency/dam.txt')).out).toContain('post/later.txt')
    await expectSame(cwd, 'post/later.txt')
  })

  it('finds it where it was put', async () => {
    const cwd = await toIndexed('--cache-location', 'made')
    addLater(cwd)

    expect((await trace(cwd, 'agency/dam.txt')).out).toContain('post/later.txt')
    expect((await trace(cwd, '--cache-location', 'made', 'agency/dam.txt')).out).not.toContain('post/later.txt')
    expect(existsSync(join(cwd, '.provlint'))).toBe(false)
  })

  it('tells of files as they are now', async () => {
    const cwd = await toIndexed()
    writeFileSync(join(cwd, 'courier/river.txt'), `Moved down.\n\n${dam['courier/river.txt']}`)
    writeFileSync(join(cwd, 'post/dam.txt'), draft)
    rmSync(join(cwd, 'ledger/dam.txt'))
    writeFileSync(join(cwd, '.gitignore'), 'mirror\n')
    const out = await expectSame(cwd, 'agency/dam.txt')

    expect(out).toContain('courier/river.txt')
    expect(out).not.toMatch(/post\/dam|ledger\/dam|mirror/u)
  })

  it('has the headers that the metadata gives now', async () => {
    const cwd = await toIndexed()
    const rows = readFileSync(join(cwd, 'metadata.csv'), 'utf8')
    writeFileSync(join(cwd, 'metadata.csv'), rows.replaceAll('Valley Courier', 'Tarn Herald Tribune'))
    writeFileSync(join(cwd, 'mirror/flood.json'), '{"published": "2026-02-01"}')

    expect(await expectSame(cwd, 'mirror/flood.txt')).toContain('Tarn Herald Tribune')
    expect(await expectSame(cwd, 'agency/dam.txt')).toContain('2026-02-01')
  })

  it('does without one that is damaged, and says nothing of it', async () => {
    const cwd = await toIndexed()
    const folder = join(cwd, '.provlint')
    const [name = ''] = readdirSync(folder).filter((one) => one.endsWith('.segment'))
    const bytes = readFileSync(join(folder, name))
    writeFileSync(join(folder, name), bytes.fill(0x21, bytes.length >> 2, bytes.length >> 1))
    addLater(cwd)

    expect(await expectSame(cwd, 'agency/dam.txt')).toContain('post/later.txt')
    expect(readFileSync(join(folder, name))).toEqual(bytes)
  })
})
