import {describe, expect, it} from '@jest/globals'
import {lintBytes, lintFiles} from '../src/lint.ts'
import {defineRule} from '../src/rule.ts'
import {archive} from './helpers/archive.ts'
import {only} from './helpers/rules.ts'

/** Tells of every passage that an earlier article holds. */
const copies = defineRule({
  id: 'copies',
  about: 'Copies',
  scope: 'archive',
  options: {},
  *check({document, archive}) {
    for (const {here, earlier, words} of archive.passages(document))
      yield {span: here, message: `${words} words of ${earlier.outlet ?? 'nobody'}`, related: [earlier]}
  }
})

const lead = 'The dam above Ostra gave way on Sunday night and nobody in the town below it slept until the morning.'
const settings = '{"root": true, "archive": {"metadata": "index.csv"}}'
const files = {
  '.lintrc.json': settings,
  'index.csv': 'path,outlet,published\nb.txt,Ostra News Agency,2026-05-17\n',
  'a.txt': `First, the weather.\n${lead}\n`,
  'b.txt': `${lead}\n`,
  'post/c.txt': `Nothing was heard of it.\n`
}
const request = {catalogue: only(copies), rules: {copies: 'warn'}}

async function lintIn(cwd: string, patterns: readonly string[]) {
  const results = await lintFiles({...request, cwd, patterns})
  return results.map(({filePath, messages}) => [
    filePath.slice(cwd.length + 1),
    ...messages.map(({line, message}) => `${line} ${message}`)
  ])
}

describe('an archive', () => {
  it('is matched whole, whatever of it is reported', async () => {
    const cwd = archive(files)
    const found = ['a.txt', `2 20 words of Ostra News Agency (${cwd}/b.txt:1)`]

    expect(await lintIn(cwd, [])).toEqual([found, ['b.txt'], ['post/c.txt']])
    expect(await lintIn(cwd, ['a.txt'])).toEqual([found])
    expect(await lintIn(cwd, ['b.txt', 'post'])).toEqual([['b.txt'], ['post/c.txt']])
  })

  it('ends where another one begins', async () => {
    const cwd = archive({...files, 'b.txt': '', 'old/.lintrc.json': settings, 'old/index.csv': '', 'old/b.txt': lead})

    expect(await lintIn(cwd, ['a.txt'])).toEqual([['a.txt']])
  })

  it('is what the patterns come to where no settings file says more', async () => {
    const cwd = archive({'a.txt': lead, 'b.txt': lead})

    expect(await lintIn(cwd, ['b.txt'])).toEqual([['b.txt']])
    expect(await lintIn(cwd, ['*.txt'])).toEqual([['a.txt'], ['b.txt', `1 20 words of nobody (${cwd}/a.txt:1)`]])
  })

  it('leaves out what is ignored, and what cannot be read', async () => {
    const cwd = archive({...files, '.gitignore': 'b.txt\n', 'bad.txt': `\u0000${lead}`})

    expect(await lintIn(cwd, ['a.txt', 'bad.txt'])).toEqual([
      ['a.txt'],
      ['bad.txt', '1 Not a text file: found a NUL byte at byte 0, expected UTF-8']
    ])
  })

  it('holds a text that is no file in place of the file of its name', async () => {
    const cwd = archive({...files, 'a.txt': 'Not written yet.'})
    const lint = async (name?: string) => {
      const bytes = Buffer.from(`\n\n${lead}`)
      const result = await lintBytes({...request, cwd, bytes, ...(name === undefined ? {} : {name})})
      return result.messages.map(({line, message}) => `${line} ${message}`)
    }

    expect(await lint('a.txt')).toEqual([`3 20 words of Ostra News Agency (${cwd}/b.txt:1)`])
    expect(await lint('post/new.txt')).toEqual([`3 20 words of Ostra News Agency (${cwd}/b.txt:1)`])
    expect(await lint()).toEqual([])
  })
})
