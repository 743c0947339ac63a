import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from '@jest/globals'
import {findings, provlint} from '../helpers/built.ts'
import {repository} from '../helpers/git.ts'
import {paragraph, toArchiveFiles, toRandom} from '../helpers/stories.ts'

describe('what a change causes', () => {
  it('is the same with an index and without, whatever was changed, and is part of what the whole archive gives', () => {
    const cwd = repository(toArchiveFiles(30))
    provlint(cwd)
    const random = toRandom(3)
    for (let time = 0; time < 4; time++) {
      const number = Math.floor(random() * 10)
      const other = readFileSync(join(cwd, `1/${number * 3 + 1}.txt`), 'utf8')
      writeFileSync(join(cwd, `0/${number * 3}.txt`), `${paragraph(time * 7)}\n\n${other}`)
      const whole = findings(cwd, '--no-cache')
      const without = findings(cwd, '--changed', '--no-cache')

      expect(findings(cwd, '--changed')).toEqual(without)
      expect(whole).toEqual(expect.arrayContaining([...without]))
      expect(without.some((finding) => finding.startsWith(`0/${number * 3}.txt`))).toBe(true)
    }
  }, 120_000)
})
