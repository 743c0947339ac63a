import {cpSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from '@jest/globals'
import {archive} from '../helpers/archive.ts'
import {findings, provlint} from '../helpers/built.ts'
import {commit, git, repository} from '../helpers/git.ts'
import {paragraph} from '../helpers/stories.ts'

const settings = '{"root": true, "rules": {"empty-byline": "error", "duplicate-document": "error"}}'
const story = [500, 501, 502].map(paragraph).join('\n\n')
const other = [510, 511, 512].map(paragraph).join('\n\n')
const index = join('.provlint', 'provlint.index')

/** A repository whose index is as its first commit; the second one moves, deletes, edits and adds articles. */
function warm(): string {
  const cwd = repository({
    '.gitignore': '.provlint\n',
    '.lintrc.json': settings,
    'bridge.txt': 'By\n\nThe bridge at Brod stands.\n',
    'copy.txt': story,
    'dam.txt': 'By\n\nThe dam above Ostra held.\n',
    'ferry.txt': 'By\n\nThe ferry men of Marsk tied their boats to the trees.\n',
    'late.txt': other,
    'wire.txt': story,
    ...Object.fromEntries(Array.from({length: 12}, (_, at) => [`old/${at}.txt`, `By\n\n${paragraph(600 + at)}\n`]))
  })
  provlint(cwd)
  renameSync(join(cwd, 'bridge.txt'), join(cwd, 'span.txt'))
  rmSync(join(cwd, 'copy.txt'))
  writeFileSync(join(cwd, 'dam.txt'), 'By\n\nThe dam above Ostra gave way.\n')
  writeFileSync(join(cwd, 'early.txt'), other)
  commit(cwd)
  return cwd
}

const caused = ['dam.txt:1 empty-byline', 'late.txt:1 duplicate-document', 'span.txt:1 empty-byline']

describe('--since with the index of the commit before', () => {
  it('knows what was moved, deleted, edited and added, and what that causes', () => {
    const cwd = warm()

    expect(findings(cwd, '--since', 'HEAD~1')).toEqual(caused)
    expect(findings(cwd, '--since', 'HEAD~1', '--no-cache')).toEqual(caused)
    expect(findings(cwd, '--since', 'HEAD~1', '--changed-lines')).toEqual(['late.txt:1 duplicate-document'])
    expect(findings(cwd, '--since', 'HEAD')).toEqual([])
  })

  it('leaves the index as it is, and says the same again', () => {
    const cwd = warm()
    const before = readFileSync(join(cwd, index), 'utf8')

    for (let time = 0; time < 2; time++) expect(findings(cwd, '--since', 'HEAD~1')).toEqual(caused)
    expect(readFileSync(join(cwd, index), 'utf8')).toBe(before)
  })

  it('in a shallow clone says what is missing, and works when it is there', () => {
    const from = warm()
    const cwd = archive({})
    git(cwd, 'clone', '--quiet', '--depth', '1', `file://${from}`, '.')
    cpSync(join(from, '.provlint'), join(cwd, '.provlint'), {recursive: true})

    expect(provlint(cwd, '--since', 'HEAD~1')).toMatchObject({status: 2, out: ''})
    git(cwd, 'fetch', '--quiet', '--unshallow')
    expect(findings(cwd, '--since', 'HEAD~1')).toEqual(caused)
  })

  it('of an unknown commit, and where there is no repository, ends with 2', () => {
    const cwd = warm()

    expect(provlint(cwd, '--since', 'harbour').err).toContain('--since: found no commit "harbour" in ')
    rmSync(join(cwd, '.git'), {recursive: true})
    expect(provlint(cwd, '--since', 'HEAD~1')).toMatchObject({status: 2, out: ''})
    expect(provlint(cwd, '--since', 'HEAD~1').err).toContain('found no git repository in ')
  })
})
