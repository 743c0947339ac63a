import {describe, expect, it} from '@jest/globals'
import {runChild, runNode} from '../../bench/child.ts'

const cwd = import.meta.dirname

describe('a run of a program', () => {
  it('takes time, and tells its peak memory', async () => {
    const {seconds, peak = 0, fault} = await runNode(['-e', 'Buffer.alloc(100e6, 1)'], {cwd})

    expect(fault).toBeUndefined()
    expect(seconds).toBeGreaterThan(0)
    expect(peak).toBeGreaterThan(100e6)
    expect(peak).toBeLessThan(400e6)
  })

  it.each([
    ['its exit status', 'process.exit(3)', 'exit status 3'],
    ['the first line of its complaints', 'console.error("no room\\nat all"); process.exit(1)', 'no room']
  ])('that fails tells %s', async (_, script, fault) => {
    expect(await runNode(['-e', script], {cwd})).toMatchObject({fault})
  })

  it('may end with another status where that is no fault', async () => {
    expect(await runNode(['-e', 'process.exit(1)'], {cwd, accepted: [0, 1]})).not.toHaveProperty('fault')
  })

  it('that is not there is a fault', async () => {
    expect((await runChild({program: 'no-such-program', args: [], cwd})).fault).toContain('ENOENT')
  })
})
