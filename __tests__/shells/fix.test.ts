import {execFileSync} from 'node:child_process'
import {chmodSync, mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from '@jest/globals'
import {fix} from '../../src/index.ts'
import {writeAll} from '../../src/shells/commands/fixing.ts'
import {archive} from '../helpers/archive.ts'
import {read, report} from '../helpers/desk.ts'
import {run} from '../helpers/world.ts'

const settings =
  '{"root": true, "rules": {"boilerplate": "error", "mismatched-quote-marks": "warn", "vague-source": "warn"}}'
const faulty = `Skip to main content

“We have waited for this bridge for eleven years," said Mira Holt of the harbour office. Sources say so.

Share this article
`
const mended =
  '“We have waited for this bridge for eleven years,” said Mira Holt of the harbour office. Sources say so.\n'
const files = {'.lintrc.json': settings, 'dam.txt': faulty, 'rain.txt': 'Rain fell on Ostra.\n'}

describe('--fix', () => {
  it('writes what can be fixed, reports the rest, and a second run finds nothing new', async () => {
    const folder = archive(files)

    expect(await report(folder, '--fix')).toEqual(['dam.txt:1 vague-source'])
    expect(read(folder, 'dam.txt')).toBe(mended)
    expect(await report(folder)).toEqual(['dam.txt:1 vague-source'])
    expect(readdirSync(folder).toSorted()).toEqual(['.lintrc.json', 'dam.txt', 'rain.txt'])
  })

  it('keeps the mode, the byte order mark, the line ends and a link', async () => {
    const folder = archive({...files, 'real/dam.txt': `\ufeff${faulty.replaceAll('\n', '\r\n')}`})
    chmodSync(join(folder, 'real/dam.txt'), 0o640)
    symlinkSync('real/dam.txt', join(folder, 'link.txt'))
    await run(folder, ['--fix', '--no-cache', 'link.txt'])

    expect(read(folder, 'real/dam.txt')).toBe(`\ufeff${mended.replaceAll('\n', '\r\n')}`)
    expect(statSync(join(folder, 'real/dam.txt')).mode & 0o777).toBe(0o640)
  })

  it.each([
    [['--fix-rule', 'mismatched-quote-marks'], faulty.replace('",', ',”').replace('years,"', 'years,”')],
    [['--quiet'], mended.replace('years,”', 'years,"')],
    [['--fix-rule', 'vague-source'], faulty]
  ])('of %j leaves what is not asked for', async (argv, expected) => {
    const folder = archive(files)
    await run(folder, ['--fix', '--no-cache', ...argv])

    expect(read(folder, 'dam.txt')).toBe(expected)
  })

  it('fixes nothing that is accepted', async () => {
    const folder = archive(files)
    await run(folder, ['--update-baseline', '--no-cache'])
    await run(folder, ['--fix', '--no-cache'])

    expect(read(folder, 'dam.txt')).toBe(faulty)
  })

  it('leaves a file that changed meanwhile alone, and says so', async () => {
    const folder = archive(files)
    const found = await fix({cwd: folder})
    writeFileSync(join(folder, 'dam.txt'), `${faulty}More rain.\n`)
    const [dam] = writeAll(found)

    expect(read(folder, 'dam.txt')).toBe(`${faulty}More rain.\n`)
    expect(dam).toMatchObject({fatalErrorCount: 1, errorCount: 3, warningCount: 2})
    expect(dam?.messages[0]?.message).toBe('Cannot be fixed: the file changed meanwhile')
  })

  it('says of a file that it cannot be written, and goes on', async () => {
    const folder = archive({...files, 'road.txt': faulty})
    mkdirSync(join(folder, `.dam.txt.${process.pid}.part`))
    const {status, out} = await run(folder, ['--fix', '--no-cache', '-f', 'unix'])

    expect(status).toBe(1)
    expect(out).toContain(`${folder}/dam.txt:1:1: Cannot be fixed: it cannot be written (EISDIR) [Error]`)
    expect([read(folder, 'dam.txt'), read(folder, 'road.txt')]).toEqual([faulty, mended])
  })
})

describe('--fix-dry-run', () => {
  it('writes nothing, and gives the output to formats', async () => {
    const folder = archive(files)
    const {out} = await run(folder, ['--fix-dry-run', '--no-cache', '-f', 'json'])
    const [dam, rain] = JSON.parse(out)

    expect([dam.output, 'source' in dam, 'output' in rain]).toEqual([mended, false, false])
    expect(read(folder, 'dam.txt')).toBe(faulty)
  })

  it('fixes what comes in', async () => {
    const {out} = await run(archive(files), ['--fix-dry-run', '--stdin', '-f', 'json'], {stdin: faulty})

    expect(JSON.parse(out)[0].output).toBe(mended)
  })

  it('prints a diff that git applies', async () => {
    const odd = {'a "b"\té.txt': faulty, 'deep/end.txt': faulty.trimEnd(), 'crlf.txt': faulty.replaceAll('\n', '\r\n')}
    const folder = archive({...files, ...odd, 'mark.txt': `\ufeff${faulty}`})
    const {out} = await run(folder, ['--fix-dry-run', '-f', 'diff', '--no-cache'])
    execFileSync('git', ['init', '-q'], {cwd: folder})
    execFileSync('git', ['apply', '-'], {cwd: folder, input: out, stdio: 'pipe'})

    expect(out).toMatch(/^diff --git .*\n--- .*\n\+\+\+ .*\n@@ -1,5 \+1,1 @@\n-Skip to main content\n-\n/u)
    expect(await report(folder, '--fix-rule', 'boilerplate', '--fix-dry-run')).toEqual(await report(folder))
    expect(read(folder, 'mark.txt')).toBe(`\ufeff${mended}`)
    expect(read(folder, 'deep/end.txt')).toBe(mended)
  })

  it('shows a diff on a terminal with nothing that acts on it', async () => {
    const folder = archive({...files, 'dam.txt': faulty.replace('Holt', 'Ho\u001blt')})

    expect((await run(folder, ['--fix-dry-run', '-f', 'diff', '--no-cache'], {isTTY: true})).out).toContain(
      'Ho\\u001blt'
    )
    expect((await run(folder, ['--fix-dry-run', '-f', 'diff', '--no-cache'])).out).toContain('Ho\u001blt')
  })
})

describe('words that mean nothing beside one another', () => {
  it.each([
    [['--fix', '--fix-dry-run'], '--fix: found with --fix-dry-run, expected one of them'],
    [['--fix', '--stdin'], '--fix: found with --stdin, expected --fix-dry-run'],
    [['--fix-rule', 'boilerplate'], '--fix-rule: found alone, expected beside --fix or --fix-dry-run'],
    [['--fix', '--fix-rule', 'boilerplat'], '--fix-rule: found "boilerplat", expected one of duplicate-paragraph'],
    [['--fix-dry-run', '-f', 'diff=x'], '--format: found "diff" with a file, expected it alone'],
    [['--fix', '-f', 'diff'], '--format: found "diff" without --fix-dry-run, expected beside it']
  ])('%j are refused', async (argv, said) => {
    const {status, err} = await run(archive(files), argv)

    expect(status).toBe(2)
    expect(err).toContain(`provlint: ${said}`)
  })

  it('name the rule that may have been meant', async () => {
    expect((await run(archive(files), ['--fix', '--fix-rule', 'boilerplat'])).err).toMatch(
      /; did you mean boilerplate\?$/mu
    )
  })
})
