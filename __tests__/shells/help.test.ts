import {describe, expect, it} from '@jest/globals'
import {version} from '../../src/shells/packaged.ts'
import {run} from '../helpers/world.ts'

describe('help and version', () => {
  it.each([['--help'], ['-h'], ['explain', '--help'], ['inspect', 'gone.txt', '-h']])('%s %s %s', async (...argv) => {
    const {status, out} = await run('/', argv)

    expect(status).toBe(0)
    expect(out).toMatch(/^provlint: .*\n\nUsage:\n {2}provlint \[lint\] \[patterns…\] /u)
    expect(out).toMatch(/^ {2}-c, --config FILE +Use this settings file/mu)
    for (const line of out.split('\n')) expect(line.trimEnd()).toBe(line)
  })

  it.each(['--version', '-v'])('%s', async (option) => {
    expect(await run('/', [option])).toEqual({status: 0, out: `${version()}\n`, err: ''})
  })
})
