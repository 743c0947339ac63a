import {spawnSync} from 'node:child_process'
import {closeSync, openSync, readdirSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {describe, expect, it} from '@jest/globals'
import {archive} from '../helpers/archive.ts'

const command = join(resolve(import.meta.dirname, '../..'), 'dist/src/provlint.cjs')
const folder = archive({'.lintrc.json': '{"root": true, "rules": {"empty-byline": "error"}}', 'dam.txt': 'By\n'})
const onLinux = process.platform === 'linux' ? describe : describe.skip

onLinux('a full disk', () => {
  it('below standard output is said on one line', () => {
    expect(runFull('stdout', [])).toEqual({
      status: 2,
      signal: null,
      err: 'provlint: the report cannot be written (ENOSPC)\n'
    })
  })

  it('below standard error ends the run', () => {
    expect(runFull('stderr', ['gone.txt'])).toMatchObject({status: 2, signal: null})
  })
})

describe.each(['stdout', 'stderr'] as const)('%s that nobody reads', (name) => {
  it('ends the run without a word', () => {
    const shell = `'${process.execPath}' '${command}' ${name === 'stdout' ? '' : 'gone.txt 2>&1'} | true`
    const {stdout, stderr} = spawnSync('/bin/sh', ['-c', shell], {cwd: folder, encoding: 'utf8'})

    expect([stdout, stderr]).toEqual(['', ''])
  })
})

onLinux('a working directory that is gone', () => {
  it('is said on one line, and ends the run', () => {
    const shell = `mkdir gone && cd gone && rmdir ../gone && exec '${process.execPath}' '${command}'`
    const {status, stdout, stderr} = spawnSync('/bin/sh', ['-c', shell], {cwd: archive({}), encoding: 'utf8'})

    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toBe('provlint: found no working directory (ENOENT), expected a folder that is there\n')
  })
})

describe('a run that is told to stop', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143]
  ])('by %s ends as that signal would end it, and leaves nothing behind', (signal, status) => {
    const slow = `export default () => { process.kill(process.pid, '${signal}'); return new Promise(() => setInterval(() => {}, 1e3)) }`
    const cwd = archive({'slow.js': slow, 'package.json': '{"type": "module"}', 'dam.txt': 'By\n'})
    const {
      status: given,
      stdout,
      stderr
    } = spawnSync(process.execPath, [command, 'dam.txt', '-f', './slow.js', '-o', 'report'], {
      cwd,
      encoding: 'utf8',
      timeout: 20_000
    })

    expect([given, stdout, stderr]).toEqual([status, '', ''])
    expect(readdirSync(cwd).sort()).toEqual(['dam.txt', 'package.json', 'slow.js'])
  })
})

function runFull(name: 'stdout' | 'stderr', argv: readonly string[]) {
  const full = openSync('/dev/full', 'w')
  const stdio = name === 'stdout' ? (['ignore', full, 'pipe'] as const) : (['ignore', 'pipe', full] as const)
  const done = spawnSync(process.execPath, [command, ...argv], {cwd: folder, encoding: 'utf8', stdio: [...stdio]})
  closeSync(full)
  return {status: done.status, signal: done.signal, err: done.stderr}
}
