import {mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from '@jest/globals'
import {archive} from '../helpers/archive.ts'
import {findings, provlint} from '../helpers/built.ts'
import {files, settings, story} from '../helpers/changing.ts'
import {commit, git, repository} from '../helpers/git.ts'
import {paragraph} from '../helpers/stories.ts'

const write = (cwd: string, path: string, text: string) => writeFileSync(join(cwd, path), text)

describe('a run over what has changed', () => {
  it.each([
    ['--changed', '--no-cache'],
    ['--since=HEAD', '--no-cache'],
    ['--changed', '--cache'],
    ['--since=HEAD', '--cache']
  ])('%s %s reports changed and new files alone', (how, cache) => {
    const cwd = repository(files)
    if (cache === '--cache') provlint(cwd)
    write(cwd, 'b.txt', 'By\n\nThe ferry sank at Marsk.\n')
    write(cwd, 'c.txt', 'By\n\nThe mill burned.\n')
    write(cwd, 'notes.json', 'By\n')

    expect(findings(cwd, cache).length).toBe(3)
    expect(findings(cwd, how, cache)).toEqual(['b.txt:1 empty-byline', 'c.txt:1 empty-byline'])
    expect(findings(cwd, how, cache, 'c.txt', 'a.txt')).toEqual(['c.txt:1 empty-byline'])
    expect(findings(cwd, how, cache, '*.txt', '.').length).toBe(2)
  })

  it('takes what is staged and nothing else', () => {
    const cwd = repository(files)
    write(cwd, 'b.txt', 'By\n\nThe ferry sank at Marsk.\n')
    git(cwd, 'add', 'b.txt')
    write(cwd, 'a.txt', 'By\n\nThe dam gave way.\n')

    expect(findings(cwd, '--staged')).toEqual(['b.txt:1 empty-byline'])
    expect(findings(cwd, '--changed').length).toBe(2)
  })

  it('compares with where the branch left another, and not with what came there since', () => {
    const cwd = repository(files)
    git(cwd, 'checkout', '--quiet', '-b', 'mill')
    write(cwd, 'mill.txt', 'By\n\nThe mill burned.\n')
    commit(cwd)
    git(cwd, 'checkout', '--quiet', 'main')
    write(cwd, 'a.txt', 'By\n\nThe dam gave way.\n')
    commit(cwd)
    git(cwd, 'checkout', '--quiet', 'mill')

    expect(findings(cwd, '--since', 'main')).toEqual(['mill.txt:1 empty-byline'])
  })

  it.each(['--no-cache', '--cache'])('finds what a change caused in a file that stayed as it was (%s)', (cache) => {
    const cwd = repository(files)
    if (cache === '--cache') provlint(cwd)
    expect(findings(cwd, '--changed', cache)).toEqual([])
    write(cwd, 'early.txt', story)

    expect(findings(cwd, '--changed', cache)).toEqual(['late.txt:1 duplicate-document'])
    expect(findings(cwd, '--changed', cache, 'early.txt')).toEqual([])
    expect(findings(cwd, '--changed', cache, '--changed-lines')).toEqual(['late.txt:1 duplicate-document'])
  })

  it('knows a moved file: it is looked at by its new name, and what it holds is no new cause', () => {
    const cwd = repository({...files, 'later.txt': story})
    mkdirSync(join(cwd, '2026'))
    renameSync(join(cwd, 'b.txt'), join(cwd, '2026/ferry.txt'))
    renameSync(join(cwd, 'late.txt'), join(cwd, '2026/dam.txt'))
    rmSync(join(cwd, 'a.txt'))
    git(cwd, 'add', '--all')

    expect(findings(cwd, '--staged')).toEqual(['2026/ferry.txt:1 empty-byline'])
    expect(findings(cwd, '--staged', '--changed-lines')).toEqual([])
  })

  it('runs from a folder of the repository, and before the first commit', () => {
    const cwd = archive({'news/.lintrc.json': settings, 'news/a.txt': 'By\n', 'b.txt': 'By\n'})
    git(cwd, 'init', '--quiet')

    expect(findings(join(cwd, 'news'), '--changed')).toEqual(['a.txt:1 empty-byline'])
    git(cwd, 'add', '--all')
    expect(findings(join(cwd, 'news'), '--staged')).toEqual(['a.txt:1 empty-byline'])
    commit(cwd)
    expect(findings(join(cwd, 'news'), '--staged')).toEqual([])
  })

  it('matches files with the others of the run where no settings say what the archive is', () => {
    const cwd = repository({'a.txt': story})
    write(cwd, 'b.txt', story)

    expect(findings(cwd, '--changed')).toEqual(['b.txt:1 duplicate-document'])
  })
})

describe('--changed-lines', () => {
  const twice = '{"root": true, "rules": {"duplicate-paragraph": "error", "empty-byline": "error"}}'

  it('reports what lies in them', () => {
    const cwd = repository({'.lintrc.json': twice, 'a b é.txt': `By\n\n${paragraph(1)}\n\n${paragraph(2)}\n`})
    write(cwd, 'a b é.txt', `${readFileSync(join(cwd, 'a b é.txt'), 'utf8')}\n${paragraph(1)}\n`)
    git(cwd, 'config', 'diff.noprefix', 'true')

    expect(findings(cwd, '--changed').length).toBe(2)
    expect(findings(cwd, '--changed', '--changed-lines')).toEqual(['a b é.txt:7 duplicate-paragraph'])
  })

  it.each(['\u2028', '\u2029', '\r'])('takes no words of an article behind %j for those of git', (end) => {
    const cwd = repository({'.lintrc.json': settings, 'a.txt': 'The dam gave way.\n', 'b.txt': 'The mill burned.\n'})
    write(cwd, 'a.txt', `The dam gave way.${end}diff --git a/x b/x\n`)
    write(cwd, 'b.txt', 'By\n\nThe mill burned.\n')

    expect(findings(cwd, '--changed', '--changed-lines')).toEqual(['b.txt:1 empty-byline'])
  })

  it('takes all of a file whose lines git cannot tell apart', () => {
    const cwd = repository({'.lintrc.json': settings, 'a.txt': 'The dam gave way.\r\rNothing new.\r'})
    write(cwd, 'a.txt', 'The dam gave way.\r\rBy\r')

    expect(findings(cwd, '--changed', '--changed-lines')).toEqual(findings(cwd))
    expect(findings(cwd)).toEqual(['a.txt:3 empty-byline'])
  })

  it('counts the lines of a moved file that was edited', () => {
    const cwd = repository({
      '.lintrc.json': twice,
      'a.txt': `By\n\n${paragraph(1)}\n\n${paragraph(2)}\n\n${paragraph(3)}\n`
    })
    git(cwd, 'mv', 'a.txt', 'b.txt')
    write(cwd, 'b.txt', `${readFileSync(join(cwd, 'b.txt'), 'utf8')}\n${paragraph(2)}\n`)
    git(cwd, 'add', '--all')

    expect(findings(cwd, '--staged', '--changed-lines')).toEqual(['b.txt:9 duplicate-paragraph'])
  })
})
