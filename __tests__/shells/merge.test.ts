import {execFileSync} from 'node:child_process'
import {rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from '@jest/globals'
import {archive} from '../helpers/archive.ts'
import {report} from '../helpers/desk.ts'
import {run} from '../helpers/world.ts'

const settings = '{"root": true, "rules": {"vague-source": "error"}}'
const claim = (place: string) => `The dam above ${place} gave way, sources say.\n`

/** A repository with a baseline, and a branch for each list of files, which accepts what is found in them. */
async function toRepository(branches: Readonly<Record<string, readonly string[]>>) {
  const folder = archive({'.lintrc.json': settings, 'm.txt': claim('Marn')})
  const git = (...argv: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=Holt', '-c', 'user.email=holt@example.org', ...argv], {
      cwd: folder,
      stdio: 'pipe'
    })
  const commit = async (message: string) => {
    await run(folder, ['--update-baseline', '--no-cache'])
    git('add', '.')
    git('commit', '-q', '-m', message)
  }
  git('init', '-q', '-b', 'main')
  await commit('Begin')
  for (const [branch, names] of Object.entries(branches)) {
    git('checkout', '-q', '-b', branch, 'main')
    for (const name of names) writeFileSync(join(folder, name), claim(name))
    await commit(branch)
  }
  return {folder, git}
}

describe('the baselines of two branches', () => {
  it('are merged by git, and cover what both accepted', async () => {
    const {folder, git} = await toRepository({early: ['a.txt', 'b.txt'], late: ['y.txt', 'z.txt']})
    git('merge', '-q', '-m', 'Merge', 'early')

    expect(await report(folder)).toEqual([])
  })

  it('can be kept both where git leaves markers', async () => {
    const {folder, git} = await toRepository({one: ['y.txt'], other: ['z.txt']})
    expect(() => git('merge', '-q', '-m', 'Merge', 'one')).toThrow()
    expect((await run(folder, [])).err).toContain('.provlint-baseline.json:5:1: found a conflict marker of git')

    git('merge', '--abort')
    writeFileSync(join(folder, '.gitattributes'), '.provlint-baseline.json merge=union\n')
    git('merge', '-q', '-m', 'Merge', 'one')
    expect(await report(folder)).toEqual([])
    rmSync(join(folder, 'y.txt'))
    expect((await run(folder, ['--prune-baseline'])).err).toContain('1 entry taken out')
  })
})
