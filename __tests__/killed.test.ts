import {spawn, spawnSync} from 'node:child_process'
import {readdirSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {describe, expect, it} from '@jest/globals'
import {archive} from './helpers/archive.ts'
import {paragraph, toArchiveFiles, toRandom} from './helpers/stories.ts'
import {run} from './helpers/world.ts'

const command = join(resolve(import.meta.dirname, '..'), 'dist/src/provlint.cjs')
const argv = ['-f', 'json', '--concurrency', '2']

/** What a run prints; a run that ends with 2 is none. */
function lint(cwd: string): string {
  const {status, stdout} = spawnSync(process.execPath, [command, ...argv], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1e8
  })

  expect(status).not.toBe(2)
  return stdout
}

/** Starts a run and kills it after some milliseconds. */
function killAfter(cwd: string, milliseconds: number): Promise<unknown> {
  const child = spawn(process.execPath, [command, ...argv], {cwd, stdio: 'ignore'})
  setTimeout(() => child.kill('SIGKILL'), milliseconds)
  return new Promise((done) => child.on('exit', done))
}

describe('a run that was killed while it kept its index', () => {
  it('leaves what the next run can use, at whatever moment it was', async () => {
    const random = toRandom(7)
    const cwd = archive(toArchiveFiles(36))
    const start = performance.now()
    lint(cwd)
    const usual = performance.now() - start
    for (let time = 0; time < 20; time++) {
      writeFileSync(join(cwd, `0/${(time % 12) * 3}.txt`), `${paragraph(2000 + time)}\n\n${paragraph(time)}\n`)
      if (time % 4 === 0) writeFileSync(join(cwd, '.provlint/provlint.index'), 'no index')
      await killAfter(cwd, usual * (0.3 + random() * 0.7))

      expect(lint(cwd)).toBe((await run(cwd, ['-f', 'json', '--no-cache'])).out)
    }
    expect(readdirSync(join(cwd, '.provlint')).filter((name) => name.endsWith('.part'))).toEqual([])
  }, 240_000)
})
