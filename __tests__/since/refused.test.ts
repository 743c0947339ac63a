import {spawnSync} from 'node:child_process'
import {rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from '@jest/globals'
import {archive} from '../helpers/archive.ts'
import {command, findings, provlint} from '../helpers/built.ts'
import {commit, git, repository} from '../helpers/git.ts'

const settings = '{"root": true, "ignore": ["drafts/"], "rules": {"empty-byline": "error"}}'
const files = {'.lintrc.json': settings, 'a.txt': 'By\n', 'drafts/b.txt': 'By\n'}

describe('what git cannot tell', () => {
  it('is said where there is no repository', () => {
    const {status, out, err} = provlint(archive(files), '--changed')

    expect([status, out]).toEqual([2, ''])
    expect(err).toMatch(/^provlint: found no git repository in ".*", expected one to tell what has changed\n$/u)
  })

  it.each(['gone', '--output=x', ''])('is said of the commit %j', (ref) => {
    const {status, out, err} = provlint(repository(files), `--since=${ref}`)

    expect([status, out]).toEqual([2, ''])
    expect(err).toContain(`--since: found no commit "${ref}" in `)
    expect(err).not.toContain('shallow')
  })

  it('is said of a shallow clone', () => {
    const from = repository(files)
    writeFileSync(join(from, 'c.txt'), 'By\n')
    commit(from)
    const cwd = archive({})
    git(cwd, 'clone', '--quiet', '--depth', '1', `file://${from}`, '.')

    const {status, err} = provlint(cwd, '--since', 'HEAD~1')
    expect(status).toBe(2)
    expect(err).toMatch(/this clone is shallow: fetch more of its history \(in GitHub Actions fetch-depth: 0\)\n$/u)
    git(cwd, 'fetch', '--quiet', '--unshallow')
    expect(findings(cwd, '--since', 'HEAD~1')).toEqual(['c.txt:1 empty-byline'])
  })

  it.each([
    [['--changed', '--staged'], '--staged: found with --changed, expected one of them'],
    [['--changed-lines'], '--changed-lines: found alone, expected beside --since, --changed or --staged'],
    [['--changed', '--stdin'], '--changed: found with --stdin, expected without it']
  ])('and the words %j mean nothing together', (argv, message) => {
    expect(provlint(archive(files), ...argv)).toEqual({status: 2, out: '', err: `provlint: ${message}\n`})
  })
})

describe('the files that a hook names', () => {
  it('are left out where they are deleted or ignored, if that is asked for', () => {
    const cwd = repository(files)
    rmSync(join(cwd, 'a.txt'))
    const quiet = ['--no-error-on-unmatched-pattern', '--no-warn-ignored']

    expect(provlint(cwd, 'a.txt', 'drafts/b.txt').status).toBe(2)
    expect(provlint(cwd, ...quiet, 'a.txt', 'drafts/b.txt')).toEqual({status: 0, out: '', err: ''})
    expect(provlint(cwd, '--no-warn-ignored', 'drafts/b.txt')).toEqual({status: 0, out: '', err: ''})
  })

  it('is left out where its text is read from standard input, too', () => {
    const cwd = archive(files)
    const give = (...argv: readonly string[]) =>
      spawnSync(process.execPath, [command, '--stdin', '--stdin-filename', 'drafts/b.txt', ...argv], {
        cwd,
        input: 'By\n',
        encoding: 'utf8'
      })

    expect(give().stdout).toContain('Ignored by a pattern')
    expect(give('--no-warn-ignored')).toMatchObject({status: 0, stdout: '', stderr: ''})
  })
})
