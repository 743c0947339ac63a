import {spawnSync} from 'node:child_process'
import {closeSync, openSync} from 'node:fs'
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

function runFull(name: 'stdout' | 'stderr', argv: readonly string[]) {
  const full = openSync('/dev/full', 'w')
  const stdio = name === 'stdout' ? (['ignore', full, 'pipe'] as const) : (['ignore', 'pipe', full] as const)
  const done = spawnSync(process.execPath, [command, ...argv], {cwd: folder, encoding: 'utf8', stdio: [...stdio]})
  closeSync(full)
  return {status: done.status, signal: done.signal, err: done.stderr}
}
