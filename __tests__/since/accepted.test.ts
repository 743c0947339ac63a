import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from '@jest/globals'
import {archive} from '../helpers/archive.ts'
import {findings, provlint} from '../helpers/built.ts'
import {files, story} from '../helpers/changing.ts'
import {repository} from '../helpers/git.ts'
import {paragraph} from '../helpers/stories.ts'

describe.each(['--cache', '--no-cache'])('a run over what has changed (%s)', (cache) => {
  it('obeys the baseline, and says nothing of entries that it cannot judge', () => {
    const cwd = repository(files)
    provlint(cwd, '--update-baseline')
    writeFileSync(join(cwd, 'a.txt'), 'The dam held.\n')
    writeFileSync(join(cwd, 'b.txt'), 'By\n\nThe ferry sank at Marsk.\n\nBy\n')
    writeFileSync(join(cwd, 'early.txt'), story)

    expect(provlint(cwd, '--changed', cache, '--report-unused-disable-directives').err).toBe('')
    expect(findings(cwd, '--changed', cache)).toEqual(['b.txt:5 empty-byline', 'late.txt:1 duplicate-document'])
    provlint(cwd, '--update-baseline', cache)
    expect(findings(cwd, '--changed', cache)).toEqual([])
  })

  it('obeys comments in changed files and elsewhere', () => {
    const off = (rule: string) => `<!-- provlint-disable ${rule} -- the desk knows -->\n\n`
    const cwd = repository({...files, 'late.md': `${off('duplicate-document')}${off('empty-byline')}${story}`})
    if (cache === '--cache') provlint(cwd)
    writeFileSync(join(cwd, 'c.md'), `${off('empty-byline')}By\n\nThe mill burned.\n`)
    writeFileSync(join(cwd, 'early.txt'), story)
    const {out} = provlint(cwd, '--changed', cache, '--report-unused-disable-directives', '-f', 'unix')

    expect(out).toContain(`${cwd}/late.txt:1:1`)
    expect(out).not.toContain('late.md')
    expect(out).not.toContain('empty-byline')
  })

  it('fixes changed files and no others', () => {
    const rules = '{"root": true, "rules": {"boilerplate": "error"}}'
    const cwd = repository({'.lintrc.json': rules, 'old.txt': `Skip to main content\n\n${story}\n`})
    writeFileSync(join(cwd, 'new.txt'), `Skip to main content\n\n${paragraph(7)}\n`)
    provlint(cwd, '--changed', cache, '--fix')

    expect(readFileSync(join(cwd, 'new.txt'), 'utf8')).toBe(`${paragraph(7)}\n`)
    expect(readFileSync(join(cwd, 'old.txt'), 'utf8')).toContain('Skip to main content')
  })
})

describe('what is done once, and what is done to all,', () => {
  it.each([
    [['--changed', '--update-baseline'], '--changed: found with --update-baseline, expected without it'],
    [['--since=HEAD', '--prune-baseline'], '--since: found with --prune-baseline, expected without it'],
    [
      ['--changed', '--changed-lines', '--fix'],
      '--fix: found with --changed-lines, expected without it: a fix moves lines'
    ],
    [['--watch', '--fix'], '--fix: found with --watch, expected without it'],
    [['--watch', '--update-baseline'], '--update-baseline: found with --watch, expected without it']
  ])('is refused where it means nothing: %j', (argv, message) => {
    expect(provlint(archive(files), ...argv)).toEqual({status: 2, out: '', err: `provlint: ${message}\n`})
  })
})
