import {rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from '@jest/globals'
import {lint, openSession} from '../src/index.ts'
import {archive} from './helpers/archive.ts'
import {paragraph, toArchiveFiles, toRandom} from './helpers/stories.ts'

describe('a session', () => {
  it.each([true, false])(
    'knows after every change what a run over everything finds (index: %s)',
    async (cache) => {
      const cwd = archive(toArchiveFiles(24))
      const session = await openSession({cwd, cache, concurrency: 1})
      const random = toRandom(5)
      for (let time = 0; time < 8; time++) {
        const number = Math.floor(random() * 24)
        const path = join(cwd, `${number % 3}/${number}.txt`)
        if (time % 4 === 3) {
          rmSync(path, {force: true})
          await session.remove(path)
        } else {
          writeFileSync(path, `${paragraph(time * 5)}\n\n${paragraph(time * 5 + 1)}\n\n${paragraph(900 + time)}\n`)
          expect((await session.update(path)).map(({filePath}) => filePath)).toContain(path)
        }

        expect(found(session.results())).toEqual(found(await lint({cwd, concurrency: 1})))
      }
    },
    120_000
  )

  it('tells of one file, and of none that is no article', async () => {
    const cwd = archive({'.lintrc.json': '{"root": true}', 'a.txt': 'By\n'})
    const session = await openSession({cwd})
    writeFileSync(join(cwd, 'notes.json'), 'By\n')

    expect(session.results(join(cwd, 'a.txt'))).toHaveLength(1)
    expect(await session.update(join(cwd, 'notes.json'))).toEqual([])
    expect(session.results(join(cwd, 'notes.json'))).toEqual([])
  })
})

function found(results: Awaited<ReturnType<typeof lint>>): readonly string[] {
  return results.flatMap(({filePath, messages}) =>
    messages.flatMap(({line, ruleId, related}) =>
      ruleId === null ? [] : `${filePath}:${line} ${ruleId} ${related?.[0]?.filePath ?? ''}`
    )
  )
}
