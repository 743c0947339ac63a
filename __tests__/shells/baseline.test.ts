import {existsSync, mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from '@jest/globals'
import {archive} from '../helpers/archive.ts'
import {hidden, read, report} from '../helpers/desk.ts'
import {run} from '../helpers/world.ts'

const name = '.provlint-baseline.json'
const settings = '{"root": true, "rules": {"vague-source": "error", "boilerplate": "error", "empty-byline": "error"}}'
const claim = 'The dam above Ostra gave way on Thursday night, sources say, and nobody was warned of it.'
const rain =
  'Rain fell on the hills above the town for eleven days before the water rose to the road, and the ferry men tied their boats to the trees.'
const files = {
  '.lintrc.json': settings,
  'dam.txt': `${rain}\n\n${claim}\n`,
  'road.txt': `Skip to main content\n\n${rain}\n`
}
const old = ['dam.txt:3 vague-source', 'road.txt:1 boilerplate']

/** A folder whose findings are all accepted. */
async function settled(more: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = archive({...files, ...more})
  await run(folder, ['--update-baseline', '--no-cache'])
  return folder
}

describe('--update-baseline', () => {
  it('accepts what is found, and later runs report what is new', async () => {
    const folder = archive(files)
    const first = await run(folder, ['--update-baseline'])
    writeFileSync(join(folder, 'road.txt'), `${files['road.txt']}\nThe road will be closed, sources say.\n`)

    expect(first).toEqual({status: 0, out: '', err: `provlint: ${folder}/${name}: 2 findings accepted\n`})
    expect(await report(folder)).toEqual(['road.txt:5 vague-source'])
    expect(await hidden(folder)).toEqual(old.map((one) => `${one} file`))
  })

  it('changes nothing the second time, and writes nothing where there is nothing', async () => {
    const folder = await settled()
    const before = read(folder, name)
    const clean = archive({'.lintrc.json': '{"root": true}', 'rain.txt': rain})

    expect(await run(folder, ['--update-baseline'])).toEqual({status: 0, out: '', err: ''})
    expect(read(folder, name)).toBe(before)
    expect((await run(clean, ['--update-baseline'])).status).toBe(0)
    expect(existsSync(join(clean, name))).toBe(false)
  })

  it('of a part of the archive leaves the entries of the others', async () => {
    const folder = archive(files)
    await run(folder, ['--update-baseline', 'dam.txt'])
    await run(folder, ['--update-baseline', 'road.txt'])

    expect(await report(folder)).toEqual([])
  })

  it('does not accept what is no finding of a rule', async () => {
    const folder = archive({...files, 'odd.txt': Buffer.from([0xff])})

    expect((await run(folder, ['--update-baseline', '--no-cache'])).status).toBe(1)
    expect(read(folder, name)).not.toContain('odd.txt')
  })
})

describe('a baseline', () => {
  it('goes with a file that gets another name, and with findings that move', async () => {
    const folder = await settled()
    mkdirSync(join(folder, 'wire'))
    renameSync(join(folder, 'dam.txt'), join(folder, 'wire/night.txt'))
    writeFileSync(join(folder, 'road.txt'), `${rain}\n\nSkip to main content\n`)

    expect(await report(folder)).toEqual([])
    expect(await report(folder, 'wire/night.txt')).toEqual([])
  })

  it('holds for what articles share, whatever becomes of the earlier one', async () => {
    const rows = ['dam', 'road'].map(
      (one, day) => `{"path": "${one}.txt", "outlet": "${one}", "published": "2026-01-0${day + 1}"}\n`
    )
    const shared = '{"root": true, "rules": {"uncredited-copy": "warn"}, "archive": {"metadata": "about.jsonl"}}'
    const folder = await settled({'.lintrc.json': shared, 'about.jsonl': rows.join('')})
    const accepted = await hidden(folder)
    writeFileSync(join(folder, 'dam.txt'), `The water rose.\n\n${rain}\n`)

    expect(accepted).toEqual(['road.txt:3 uncredited-copy file'])
    expect(await report(folder)).toEqual([])
  })

  it('does not cover a copy of what it holds', async () => {
    const folder = await settled()
    writeFileSync(join(folder, 'new.txt'), `Skip to main content\n\n${claim.replaceAll('Ostra', 'Vell')}\n`)

    expect(await report(folder)).toEqual(['new.txt:1 boilerplate', 'new.txt:3 vague-source'])
  })

  it('says how many of its entries are stale, and --prune-baseline takes them out', async () => {
    const folder = await settled()
    writeFileSync(join(folder, 'road.txt'), `${rain}\n`)
    rmSync(join(folder, 'dam.txt'))
    const path = `${folder}/${name}`

    expect((await run(folder, [])).err).toBe(
      `provlint: ${path}: 2 entries answer to no finding any more; --prune-baseline takes what is stale out\n`
    )
    expect((await report(folder, '--report-unused-disable-directives')).toSorted()).toEqual(
      [4, 5].map((line) => expect.stringMatching(`^${name}:${line} Unused entry: no finding of "`))
    )
    expect((await run(folder, ['--prune-baseline'])).err).toBe(`provlint: ${path}: 2 entries taken out\n`)
    expect((await run(folder, [])).err).toBe('')
  })

  it('is not stale by what a run does not look at', async () => {
    const folder = await settled()

    expect((await run(folder, ['--rule', 'boilerplate: off'])).err).toBe('')
    expect((await run(folder, ['dam.txt'])).err).toBe('')
    expect((await run(folder, ['--prune-baseline', '--rule', 'boilerplate: off', 'road.txt'])).err).toBe('')
  })
})

describe('a baseline that cannot be used', () => {
  it.each([
    ['with conflict markers', '<<<<<<< HEAD\n', ':1:1: found a conflict marker of git'],
    ['of a newer program', '{"format": 9, "entries": []}', 'found the format 9, expected 1']
  ])('%s ends the run', async (_, text, said) => {
    const folder = archive({...files, [name]: text})
    const {status, out, err} = await run(folder, ['--update-baseline'])

    expect([status, out]).toEqual([2, ''])
    expect(err).toContain(said)
    expect(read(folder, name)).toBe(text)
  })

  it('because it cannot be written ends the run, and leaves nothing', async () => {
    const folder = archive(files)
    mkdirSync(join(folder, `.${name}.${process.pid}.part`))

    expect(await run(folder, ['--update-baseline', '--no-cache'])).toMatchObject({
      status: 2,
      err: `provlint: ${folder}/${name} cannot be written (EISDIR), expected a file that can be\n`
    })
    expect(existsSync(join(folder, name))).toBe(false)
  })

  it.each(['--fix', '--fix-dry-run', '--stdin', '--print-config'])(
    'is not brought up to date beside %s',
    async (other) => {
      expect(await run('/', ['--update-baseline', other])).toMatchObject({
        status: 2,
        err: `provlint: --update-baseline: found with ${other}, expected without it\n`
      })
    }
  )
})
