import {execFileSync} from 'node:child_process'
import {chmodSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from '@jest/globals'
import {archive} from '../helpers/archive.ts'
import {findings, provlint} from '../helpers/built.ts'
import {repository} from '../helpers/git.ts'

const settings = '{"root": true, "rules": {"boilerplate": "error", "mismatched-quote-marks": "error"}}'
const faulty = 'Skip to main content\n\nThe dam of Ostra – built in 漢 style – held.\n\n“We ran," said Mira Holt.\n'
const mended = 'The dam of Ostra – built in 漢 style – held.\n\n“We ran,” said Mira Holt.\n'
const files = {'.lintrc.json': settings, 'news/dam.txt': faulty, 'news/rain.txt': 'The rain fell.\n'}
const read = (cwd: string, path = 'news/dam.txt') => readFileSync(join(cwd, path), 'utf8')

describe('--fix', () => {
  it('mends files, keeps their modes, and leaves nothing to mend nor anything beside them', () => {
    const cwd = archive(files)
    chmodSync(join(cwd, 'news/dam.txt'), 0o640)

    expect(provlint(cwd, '--fix')).toEqual({status: 0, out: '', err: ''})
    expect([read(cwd), statSync(join(cwd, 'news/dam.txt')).mode & 0o777]).toEqual([mended, 0o640])
    expect(findings(cwd, '--fix')).toEqual([])
    expect(readdirSync(join(cwd, 'news'))).toEqual(['dam.txt', 'rain.txt'])
  })

  it('mends what one rule found, where it is told which', () => {
    const cwd = archive(files)

    expect(findings(cwd, '--fix', '--fix-rule', 'boilerplate')).toEqual(['news/dam.txt:3 mismatched-quote-marks'])
    expect(read(cwd)).toBe(faulty.slice('Skip to main content\n\n'.length))
    expect(provlint(cwd, '--fix', '--fix-rule', 'boilerplates')).toMatchObject({status: 2, out: ''})
  })

  it('says of a file that it cannot be written, and mends the others', () => {
    const long = `news/${'n'.repeat(250)}.txt`
    const cwd = archive({...files, [long]: faulty})
    const {status, out} = provlint(cwd, '--fix', '-f', 'unix')

    expect(status).toBe(1)
    expect(out).toContain(`${cwd}/${long}:1:1: Cannot be fixed: it cannot be written (ENAMETOOLONG) [Error]`)
    expect([read(cwd), read(cwd, long)]).toEqual([mended, faulty])
    expect(readdirSync(join(cwd, 'news'))).toHaveLength(3)
  })
})

describe('--fix-dry-run', () => {
  it('writes nothing, and prints what git can apply', () => {
    const cwd = repository(files)
    const {status, out, err} = provlint(cwd, '--fix-dry-run', '--format', 'diff')

    expect([status, err, read(cwd)]).toEqual([0, '', faulty])
    execFileSync('git', ['apply', '-'], {cwd, input: out})
    expect([read(cwd), read(cwd, 'news/rain.txt')]).toEqual([mended, 'The rain fell.\n'])
  })

  it('is needed by the format of differences', () => {
    expect(provlint(archive(files), '--format', 'diff')).toEqual({
      status: 2,
      out: '',
      err: 'provlint: --format: found "diff" without --fix-dry-run, expected beside it\n'
    })
  })
})
