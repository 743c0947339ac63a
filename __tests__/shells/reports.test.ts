import {spawnSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {describe, expect, it} from '@jest/globals'
import {archive} from '../helpers/archive.ts'
import {run} from '../helpers/world.ts'

const command = join(resolve(import.meta.dirname, '../..'), 'dist/src/provlint.cjs')
const lead = 'The dam above the town of Ostra gave way shortly after four in the morning, officials said on Friday.'
const files = {
  '.lintrc.json': '{"root": true, "rules": {"empty-byline": "error", "duplicate-paragraph": "warn"}}',
  'news/dam.txt': `By\n\n${lead}\n\nNobody slept.\n\n${lead.replace('four', 'five')}\n`
}
const github =
  '::error file=news/dam.txt,line=1,endLine=1,col=1,endColumn=3,title=empty-byline::The byline names nobody: "By"\n'

describe('several formats in one run', () => {
  it('go to their files beside the one that is printed', () => {
    const folder = archive(files)
    const argv = ['-f', 'stylish', '-f', 'sarif=out/report.sarif', '--format=junit=junit.xml', '-f', 'jsonl=a=b.jsonl']
    const {status, stdout, stderr} = spawnSync(process.execPath, [command, ...argv], {cwd: folder, encoding: 'utf8'})

    expect([status, stderr]).toEqual([1, ''])
    expect(stdout).toContain('✖ 2 problems (1 error, 1 warning)')
    expect(JSON.parse(readFileSync(join(folder, 'out/report.sarif'), 'utf8')).runs[0].results).toHaveLength(2)
    expect(readFileSync(join(folder, 'junit.xml'), 'utf8')).toContain('<testsuite name="news/dam.txt" tests="2"')
    expect(readFileSync(join(folder, 'a=b.jsonl'), 'utf8').split('\n')).toHaveLength(3)
  })

  it('may all have files, or have the one of --output-file', async () => {
    const folder = archive(files)

    expect(await run(folder, ['-f', 'json=a.json'])).toEqual({status: 1, out: '', err: ''})
    expect(await run(folder, ['-f', 'json', '-o', 'b.json', '-f', 'unix=c'])).toEqual({status: 1, out: '', err: ''})
    expect(readFileSync(join(folder, 'b.json'), 'utf8')).toBe(readFileSync(join(folder, 'a.json'), 'utf8'))
  })

  it.each([
    [
      ['-f', 'json', '-f', 'stylish'],
      '--format: found "json" and "stylish" to print, expected all but one with a file: NAME=FILE'
    ],
    [['-f', 'json', '-f', 'github'], '--format: found "json" and "github" to print'],
    [['-f', 'json=x', '-f', 'unix=x'], 'found two reports for the file "x", expected one'],
    [['-f', 'json=x', '-f', 'unix=./x'], 'found two reports for the file "./x", expected one'],
    [['-f', 'json=x', '-f', 'unix', '-o', 'x'], 'found two reports for the file "x"'],
    [['-f', 'json=x', '-o', 'y'], '--output-file: found 0 formats without a file of their own, expected one'],
    [['-f', '=x'], '--format: found "=x", expected NAME or NAME=FILE'],
    [['-f', 'json='], '--format: found "json=", expected NAME or NAME=FILE'],
    [['-f', ''], '--format: found "", expected NAME or NAME=FILE'],
    [['-f', 'json=x', '-f', 'gone'], '--format: found no eslint-formatter-gone'],
    [['inspect', '-f', 'text', '-f', 'jsonl'], '--format: found 2 of them, expected one']
  ])('%j is refused, and nothing is written', async (argv, said) => {
    const folder = archive(files)
    const {status, out, err} = await run(folder, argv)

    expect([status, out]).toEqual([2, ''])
    expect(err).toContain(`provlint: ${said}`)
    expect(existsSync(join(folder, 'x'))).toBe(false)
  })

  it('may be meant by another name', async () => {
    expect((await run(archive(files), ['-f', 'stylsh'])).err).toMatch(/a path; did you mean stylish\?\n$/u)
  })
})

describe('a report that fails', () => {
  it('leaves none of the others behind', async () => {
    const folder = archive({...files, 'throws.cjs': 'module.exports = () => { throw new Error("no paper") }'})
    const failed = await run(folder, ['-f', 'stylish', '-f', 'json=x', '-f', './throws.cjs=y'])

    expect(failed).toEqual({status: 2, out: '', err: 'provlint: The format "./throws.cjs" failed: no paper\n'})
    expect(existsSync(join(folder, 'x'))).toBe(false)
    expect(await run(folder, ['-f', 'stylish', '-f', 'json=news'])).toMatchObject({status: 2, out: ''})
  })
})

describe('in GitHub Actions', () => {
  const folder = archive(files)
  const env = {GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: folder}

  it('annotations are printed beside stylish, with paths from the workspace', async () => {
    const {out} = await run(join(folder, 'news'), ['.'], {env})

    expect(out).toContain('✖ 2 problems')
    expect(out).toContain(github)
    expect((await run(folder, ['-o', 'report.txt'], {env})).out).toMatch(/^::error [^\n]+\n::warning [^\n]+\n$/u)
  })

  it('are left out where a format is asked for, and may be asked for elsewhere', async () => {
    expect((await run(folder, ['-f', 'compact'], {env})).out).not.toContain('::error')
    expect((await run(folder, ['-f', 'stylish', '-f', 'github'])).out).toContain(github)
    expect((await run(folder, ['-f', 'github'], {env: {GITHUB_WORKSPACE: '/elsewhere'}})).out).toContain(github)
  })
})

describe('--frame', () => {
  const folder = archive(files)

  it('shows the line of a finding, and both texts of a copy', () => {
    const {stdout} = spawnSync(process.execPath, [command, '--frame', '--no-color'], {cwd: folder, encoding: 'utf8'})

    expect(stdout).toContain('\n   1 │ By\n     │ ^^\n')
    expect(stdout).toMatch(/\n {3}│ line 3 +│ here, line 7\n/u)
    expect(stdout).toContain('[-four-]')
    expect(stdout).toContain('{+five+}')
  })

  it('is as wide as the terminal', async () => {
    const {out} = await run(folder, ['--frame'], {columns: 60})

    expect(out).toMatch(/\n {3}│ line 3\n/u)
  })

  it.each([
    [['-f', 'json'], '--frame: found without the format stylish, expected beside it'],
    [['--print-config'], '--frame: found with --print-config, expected without it']
  ])('beside %j is refused', async (argv, said) => {
    expect(await run(folder, ['--frame', ...argv])).toEqual({status: 2, out: '', err: `provlint: ${said}\n`})
  })
})
