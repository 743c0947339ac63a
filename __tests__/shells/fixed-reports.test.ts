import {describe, expect, it} from '@jest/globals'
import {archive} from '../helpers/archive.ts'
import {run} from '../helpers/world.ts'

const files = {
  '.lintrc.json': '{"root": true, "rules": {"boilerplate": "error", "vague-source": "warn"}}',
  'dam.txt': 'Skip to main content\n\nThe bridge of Ho\u001blt is shut, sources say.\n'
}

describe('a report on what was fixed', () => {
  it('is of the text as it is then: with the lines of --frame, and the fingerprints of the next run', async () => {
    const folder = archive(files)
    const asked = (...argv: readonly string[]) => run(folder, [...argv, '--no-cache'])
    const framed = await asked('--fix-dry-run', '--frame')
    const {out} = await asked('--fix-dry-run', '-f', 'gitlab')
    await asked('--fix')

    expect(framed.out).toContain('  1 │ The bridge of Ho')
    expect(framed.out).not.toContain('\u001b')
    expect(out).toBe((await asked('-f', 'gitlab')).out)
    expect(JSON.parse(out)).toHaveLength(1)
  })

  it('has that text as JSON, with --quiet too', async () => {
    const {out} = await run(archive(files), ['--fix-dry-run', '--quiet', '-f', 'json', '--no-cache'])

    expect(JSON.parse(out)).toMatchObject([{messages: [], output: expect.stringMatching(/^The bridge/u)}])
  })
})
