import {describe, expect, it} from '@jest/globals'
import {archive} from '../helpers/archive.ts'
import {run} from '../helpers/world.ts'

const story = 'By\n\nThe dam gave way, sources say.\n'

describe('a hostile archive', () => {
  const name = '::error::\u001b[31m\u202e\nx.txt'
  const folder = archive({
    '.lintrc.json': '{"root": true, "extends": "provlint:strict"}',
    [name]: `${story}\n\u001b]0;title\u0007 By \u202e\r\n\n“The dam\u0000`,
    [`a/${name}`]: 'By\n\nBy \u001b[31m\u202e\u2028\n\n::error::sources say so \u009b\n\nBy\n'
  })

  it.each([
    ['stylish', []],
    ['compact', []],
    ['unix', []],
    ['json', []],
    ['text', ['inspect']],
    ['jsonl', ['inspect']]
  ])('is shown in %s with nothing raw and no line that begins with ::', async (format, command) => {
    const {status, out, err} = await run(folder, [...command, '-f', format])

    expect(status).toBe(1)
    expect((out + err).replaceAll('\n', '')).not.toMatch(/\p{Cc}|[\u202a-\u202e\u2066-\u2069\u2028]/u)
    expect(out + err).not.toMatch(/^\s*::/mu)
  })
})
