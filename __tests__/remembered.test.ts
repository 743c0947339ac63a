import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from '@jest/globals'
import {archive} from './helpers/archive.ts'
import {paragraph, toArchiveFiles, toRandom} from './helpers/stories.ts'
import {run} from './helpers/world.ts'

const files = toArchiveFiles(30)
const story = [500, 501, 502].map(paragraph).join('\n\n')
const lint = (cwd: string, ...argv: readonly string[]) => run(cwd, ['-f', 'json', ...argv])

/** Holds a run that may use the index against one that does not. */
async function expectSame(cwd: string, ...patterns: readonly string[]) {
  const without = await lint(cwd, '--no-cache', ...patterns)

  expect(await lint(cwd, ...patterns)).toEqual(without)
  return JSON.parse(without.out) as readonly {readonly messages: readonly {readonly ruleId: string}[]}[]
}

/** Changes some files of an archive, at random but for the seed: new words, copies, new names, none left. */
function change(cwd: string, seed: number): void {
  const random = toRandom(seed)
  const paths = readdirSync(cwd, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.txt'))
  const pick = () => join(cwd, paths.splice(Math.floor(random() * paths.length), 1)[0] ?? '')
  writeFileSync(pick(), `${paragraph(900 + seed)}\n\n${paragraph(4)}\n`)
  writeFileSync(join(cwd, `0/new-${seed}.txt`), readFileSync(pick()))
  renameSync(pick(), join(cwd, `1/moved-${seed}.txt`))
  rmSync(pick())
  utimesSync(pick(), 1e9, 1e9)
}

describe('an archive that was linted before', () => {
  it('gives what it gives without an index, whatever has changed', async () => {
    const cwd = archive(files)
    const found = (await expectSame(cwd)).flatMap(({messages}) => messages.map(({ruleId}) => ruleId))

    expect(new Set(found)).toEqual(new Set([...found, 'uncredited-copy', 'duplicate-document']))
    for (let seed = 1; seed <= 8; seed++) {
      change(cwd, seed)
      await expectSame(cwd)
    }
  }, 60_000)

  it('gives of named files what it gives of them without an index', async () => {
    const cwd = archive(files)
    await lint(cwd)
    for (const path of Object.keys(files).filter((name) => name.endsWith('.txt'))) await expectSame(cwd, path)
    await expectSame(cwd, '0/3.txt', '1/*.txt')
  }, 60_000)

  it('is matched with what it holds now, also where the index is older', async () => {
    const cwd = archive({...files, '0/0.txt': story, '1/1.txt': story})
    await lint(cwd)

    expect((await lint(cwd, '1/1.txt')).out).toContain('duplicate-document')
    writeFileSync(join(cwd, '0/0.txt'), paragraph(600))
    expect((await lint(cwd, '1/1.txt')).out).not.toContain('duplicate-document')
    writeFileSync(join(cwd, '0/0.txt'), `Moved down.\n\n${story}\n`)
    expect(JSON.parse((await lint(cwd, '1/1.txt')).out)[0].messages).toContainEqual(
      expect.objectContaining({related: [expect.objectContaining({filePath: join(cwd, '0/0.txt')})]})
    )
    rmSync(join(cwd, '0/0.txt'))
    expect((await lint(cwd, '1/1.txt')).out).not.toContain('duplicate-document')
  })

  it('holds a text that is no file against the index', async () => {
    const cwd = archive(files)
    const stdin = `${paragraph(3)}\n\n${paragraph(4)}\n`
    const argv = ['-f', 'json', '--stdin', '--stdin-filename', '2/late.txt']
    const before = await run(cwd, argv, {stdin})
    await lint(cwd)

    expect(before.out).toContain('uncredited-copy')
    expect(await run(cwd, argv, {stdin})).toEqual(before)
    expect(await run(cwd, ['-f', 'json', '--stdin', '--stdin-filename', '0/0.txt'], {stdin: ''})).toMatchObject({
      err: ''
    })
  })

  it('has the headers that its metadata gives it now', async () => {
    const cwd = archive(files)
    await lint(cwd)
    const rows = readFileSync(join(cwd, 'index.csv'), 'utf8')
    writeFileSync(
      join(cwd, 'index.csv'),
      rows.replace('2/5.txt,Valle Courier,2026-01-15', '2/5.txt,Tarn Herald,2024-01-01')
    )
    const found = await expectSame(cwd, '2/5.txt', '0/3.txt', '1/22.txt')

    expect(JSON.stringify(await expectSame(cwd))).toContain('Tarn Herald')
    expect(found).toHaveLength(3)
    writeFileSync(join(cwd, '2/5.json'), '{"outlet": "Lindow Echo"}')
    await expectSame(cwd, '2/5.txt')
    await expectSame(cwd)
    await expectSame(cwd, '2/5.txt')
    rmSync(join(cwd, '2/5.json'))
    await expectSame(cwd, '2/5.txt')
  }, 60_000)

  it('is looked at again where the settings of a rule have changed', async () => {
    const cwd = archive(files)
    await lint(cwd)

    await expectSame(cwd, '--rule', 'carried-attribution: off')
    await expectSame(cwd, '--rule', 'boilerplate: ["warn", {"categories": ["legal"]}]')
  })

  it('is looked at again where the settings come to name its metadata, or the other names of an outlet', async () => {
    const toSettings = (own: object) => JSON.stringify({root: true, extends: 'provlint:recommended', archive: own})
    const told = (outlet: string, day: number) => `---\noutlet: ${outlet}\ndate: 2026-03-0${day}\n---\n${story}\n`
    const cwd = archive({
      '.lintrc.json': toSettings({}),
      'a.txt': told('ONA', 1),
      'b.txt': told('Ostra News Agency', 2),
      'c.txt': `${paragraph(700)}\n`,
      'index.csv': 'path,outlet\na.txt,ONA\n'
    })

    expect(JSON.stringify(await expectSame(cwd))).toContain('uncredited-copy')
    writeFileSync(join(cwd, '.lintrc.json'), toSettings({outlets: {'Ostra News Agency': ['ONA']}}))
    expect((await lint(cwd, 'b.txt')).out).not.toContain('uncredited-copy')
    expect(JSON.stringify(await expectSame(cwd))).not.toContain('uncredited-copy')
    writeFileSync(join(cwd, '.lintrc.json'), toSettings({metadata: 'index.csv'}))
    expect((await expectSame(cwd)).at(-1)?.messages.map(({ruleId}) => ruleId)).toContain('missing-provenance')
  })
})

describe('the index', () => {
  it('lies in the folder of the archive, and git does not see it', async () => {
    const cwd = archive(files)
    await lint(cwd)

    expect(readFileSync(join(cwd, '.provlint/.gitignore'), 'utf8')).toBe('*\n')
  })

  it('lies where it is asked for, or is not kept', async () => {
    const cwd = archive(files)
    await lint(cwd, '--cache-location', 'made/here')
    await lint(cwd, '--no-cache')

    expect(existsSync(join(cwd, 'made/here'))).toBe(true)
    expect(existsSync(join(cwd, '.provlint'))).toBe(false)
  })

  it('is not kept where no settings file says what the archive is', async () => {
    const cwd = archive({'a.txt': story, 'b.txt': story})

    expect((await lint(cwd)).out).toContain('duplicate-document')
    expect(existsSync(join(cwd, '.provlint'))).toBe(false)
  })

  it.each([
    ['damaged', (bytes: Buffer) => bytes.fill(0x21, bytes.length >> 2, bytes.length >> 1)],
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)],
    ['something else', () => Buffer.from('The dam gave way.')]
  ])('is made anew, and that is said in one line, where it is %s', async (_, spoil) => {
    const cwd = archive(files)
    await lint(cwd)
    for (const name of readdirSync(join(cwd, '.provlint'))) {
      const path = join(cwd, '.provlint', name)
      if (name !== '.gitignore') writeFileSync(path, spoil(readFileSync(path)))
    }
    const without = await lint(cwd, '--no-cache')
    const {out, err} = await lint(cwd)

    expect(out).toBe(without.out)
    expect(err).toMatch(/^provlint: the index in .*\.provlint is made anew: .*\n$/u)
    await expectSame(cwd)
  })

  it('is done without where it cannot be kept, with one warning', async () => {
    const cwd = archive({...files, '.provlint': 'a file'})
    const {out, err} = await lint(cwd)

    expect(out).toBe((await lint(cwd, '--no-cache')).out)
    expect(err).toMatch(/^provlint: the index cannot be kept: .*\n$/u)
  })

  it('stands two runs at once', async () => {
    const cwd = archive(files)
    const [one, other] = await Promise.all([lint(cwd), lint(cwd)])

    expect(one).toEqual(other)
    mkdirSync(join(cwd, '3'))
    writeFileSync(join(cwd, '3/x.txt'), paragraph(3))
    const [third, fourth] = await Promise.all([lint(cwd), lint(cwd)])
    expect(third).toEqual(fourth)
    await expectSame(cwd)
  })
})
