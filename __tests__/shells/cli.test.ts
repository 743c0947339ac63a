import {chmodSync, mkdirSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from '@jest/globals'
import {archive} from '../helpers/archive.ts'
import {run} from '../helpers/world.ts'

const clean = 'The dam above the town of Ostra gave way shortly after four in the morning, officials said.\n'
const byline = `By\n\n${clean}`
const settings = '{"root": true, "rules": {"empty-byline": "error"}}'
const warns = '{"root": true, "rules": {"empty-byline": "warn"}}'

describe('the exit status', () => {
  it.each([
    ['0 where nothing is found', {'.lintrc.json': settings, 'dam.txt': clean}, [], 0],
    ['0 for an empty file', {'.lintrc.json': settings, 'dam.txt': ''}, [], 0],
    ['1 where an error is found', {'.lintrc.json': settings, 'dam.txt': byline}, ['dam.txt'], 1],
    ['0 where a warning is found', {'.lintrc.json': warns, 'dam.txt': byline}, [], 0],
    [
      '1 where there are more warnings than allowed',
      {'.lintrc.json': warns, 'dam.txt': byline},
      ['--max-warnings', '0'],
      1
    ],
    ['0 where there are as many as allowed', {'.lintrc.json': warns, 'dam.txt': byline}, ['--max-warnings=1'], 0],
    ['1 where a file cannot be read', {'.lintrc.json': settings, 'dam.txt': '\0'}, [], 1],
    ['2 where the settings are at fault', {'.lintrc.json': '{', 'dam.txt': clean}, [], 2],
    ['2 where nothing matches', {'.lintrc.json': settings, 'dam.txt': clean}, ['*.warc'], 2],
    ['2 where the archive is empty', {'.lintrc.json': settings}, [], 2],
    [
      '2 where the arguments are at fault',
      {'.lintrc.json': settings, 'dam.txt': clean},
      ['--fix-rule', 'boilerplate'],
      2
    ]
  ])('is %s', async (_, files, argv, status) => {
    expect((await run(archive(files), argv)).status).toBe(status)
  })
})

describe('what is printed', () => {
  it('is nothing at all where nothing is found', async () => {
    expect(await run(archive({'.lintrc.json': settings, 'dam.txt': clean}), [])).toEqual({status: 0, out: '', err: ''})
  })

  it('says by how much the warnings are too many', async () => {
    const folder = archive({'.lintrc.json': warns, 'dam.txt': byline})

    expect((await run(folder, ['--max-warnings', '0'])).err).toBe('provlint: found 1 warning, expected at most 0\n')
  })

  it('leaves warnings out with --quiet, and counts them all the same', async () => {
    const folder = archive({'.lintrc.json': warns, 'dam.txt': byline})

    expect(await run(folder, ['--quiet'])).toEqual({status: 0, out: '', err: ''})
    expect((await run(folder, ['--quiet', '--max-warnings', '0'])).status).toBe(1)
  })

  it('is one clear message for a bad file, and the others go on', async () => {
    const folder = archive({
      '.lintrc.json': settings,
      'a.txt': byline,
      'b.txt': 'The dam\ngave\0way',
      'c.txt': Buffer.from([0x43, 0xe9]),
      'd.txt': byline
    })
    mkdirSync(join(folder, 'folder.txt'))
    symlinkSync('e.txt', join(folder, 'e.txt'))
    const {status, out, err} = await run(folder, ['-f', 'unix', '*.txt', 'e.txt'])

    expect([status, err]).toEqual([1, ''])
    expect(out.replaceAll(folder, '').split('\n')).toEqual([
      '/a.txt:1:1: The byline names nobody: "By" [Error/empty-byline]',
      '/b.txt:2:5: Not a text file: found a NUL byte at byte 12, expected UTF-8 [Error]',
      '/c.txt:1:2: Not a text file: found the byte 0xE9, which is not UTF-8, at byte 1, expected UTF-8 [Error]',
      '/d.txt:1:1: The byline names nobody: "By" [Error/empty-byline]',
      '/e.txt:1:1: Cannot be read: too many symbolic links [Error]',
      '',
      '5 problems',
      ''
    ])
  })

  const onLinux = process.platform === 'linux' ? it : it.skip

  onLinux('says that a name is not UTF-8', async () => {
    const folder = archive({'.lintrc.json': settings})
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/Ostr`), Buffer.from([0xe9]), Buffer.from('.txt')]), byline)

    expect((await run(folder, ['-f', 'unix'])).out).toContain(': Cannot be read: its name is not UTF-8 [Error]')
  })

  const unlessRoot = process.getuid?.() === 0 || process.platform === 'win32' ? it.skip : it

  unlessRoot('names a folder that does not open, and goes on', async () => {
    const folder = archive({'.lintrc.json': settings, 'dam.txt': byline, 'closed/a.txt': byline})
    chmodSync(join(folder, 'closed'), 0)
    const {status, out} = await run(folder, ['-f', 'unix', 'closed', 'closed/a.txt', 'dam.txt'])
    chmodSync(join(folder, 'closed'), 0o755)

    expect(status).toBe(1)
    expect(out.replaceAll(folder, '').split('\n').slice(0, 3)).toEqual([
      '/closed:1:1: Cannot be read: the folder does not open [Error]',
      '/closed/a.txt:1:1: Cannot be read: permission denied [Error]',
      '/dam.txt:1:1: The byline names nobody: "By" [Error/empty-byline]'
    ])
  })

  it('warns of an ignored text that goes by a name', async () => {
    const folder = archive({'.lintrc.json': '{"root": true, "ignore": ["wire"]}', '.gitignore': 'drafts'})
    for (const name of ['drafts/dam.txt', 'wire/dam.txt']) {
      const {status, out} = await run(folder, ['-f', 'unix', '--stdin', '--stdin-filename', name], {stdin: byline})

      expect(status).toBe(0)
      expect(out).toContain(`/${name}:1:1: Ignored by a pattern of .gitignore or of the settings [Warning]`)
    }
  })

  it('warns of an ignored file that is named', async () => {
    const folder = archive({'.lintrc.json': settings, '.gitignore': 'drafts', 'drafts/dam.txt': byline})
    const {status, out} = await run(folder, ['-f', 'compact', 'drafts/dam.txt'])

    expect(status).toBe(0)
    expect(out).toContain('Warning - Ignored by a pattern of .gitignore or of the settings (provlint)')
  })

  it('names every pattern that nothing matches', async () => {
    const folder = archive({'.lintrc.json': settings, 'dam.txt': clean})
    const {err} = await run(folder, ['gone.txt', '*.warc', 'dam.txt', '::error::\u001b'])

    expect(err.split('\n')).toEqual([
      'provlint: gone.txt: no such file or folder, expected a file, a folder or a glob that matches some',
      'provlint: *.warc: no file matches, expected a file, a folder or a glob that matches some',
      'provlint: ::error::\\u001b: no such file or folder, expected a file, a folder or a glob that matches some',
      ''
    ])
  })

  it('says where the settings are at fault', async () => {
    const folder = archive({'.lintrc.json': '{"root": true,\n"rules": {"empty-bylin": 1}}', 'dam.txt': clean})

    expect((await run(folder, [])).err).toBe(
      `provlint: ${folder}/.lintrc.json:2:11: rules.empty-bylin: found an unknown rule, expected one that \`provlint explain\` lists; did you mean empty-byline?\n`
    )
  })

  it('says that settings are a folder', async () => {
    const folder = archive({'dam.txt': clean, '.lintrc.json/dam.txt': ''})

    expect(await run(folder, [])).toMatchObject({
      status: 2,
      err: `provlint: ${folder}/.lintrc.json: found a folder, expected a settings file\n`
    })
  })

  it('is its fault and not a stack of lines where it breaks down', async () => {
    const folder = archive({'dam.txt': byline})
    const {status, err} = await run(folder, ['--stdin'], {stdin: 'x', broken: new Error('no\n::error::input')})

    expect(status).toBe(2)
    expect(err).toMatch(/^provlint: Error: no\nprovlint: ::error::input\n/u)
    expect(err).not.toMatch(/^(?!provlint: )./mu)
  })
})
