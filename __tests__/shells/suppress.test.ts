import {describe, expect, it} from '@jest/globals'
import {archive} from '../helpers/archive.ts'
import {hidden, read, report} from '../helpers/desk.ts'
import {run} from '../helpers/world.ts'

const claim = 'The dam above Ostra gave way, sources say, and it has been reported that nobody was warned.'
const files = {
  '.lintrc.json':
    '{"root": true, "rules": {"vague-source": "error", "boilerplate": "error"}, "archive": {"include": ["**"]}}',
  'wire/dam.txt': `Skip to main content\n\n${claim}\n`,
  'news.jsonl': `{"title": "No text"}\n${JSON.stringify({text: claim})}\n`,
  'known.md': `<!-- provlint-disable-next -->\n${claim}\n`
}

describe('suppress', () => {
  it('accepts the findings of a line, with the reason', async () => {
    const folder = archive(files)

    expect(await run(folder, ['suppress', 'wire/dam.txt:3', '--reason', 'the desk\nknows'])).toEqual({
      status: 0,
      out: '',
      err: `provlint: ${folder}/.provlint-baseline.json: 2 findings accepted\n`
    })
    expect(await report(folder, 'wire')).toEqual(['wire/dam.txt:1 boilerplate'])
    expect(await hidden(folder, 'wire')).toEqual(Array(2).fill('wire/dam.txt:3 vague-source file the desk knows'))
  })

  it.each([
    [['wire/dam.txt:3:31'], 1],
    [['wire/dam.txt:3', '--rule', 'vague-source'], 2]
  ])('%j accepts %d', async (spot, count) => {
    const folder = archive(files)
    await run(folder, ['suppress', ...spot, '--reason', 'known'])

    expect(read(folder, '.provlint-baseline.json').match(/"rule":"vague-source"/gu)).toHaveLength(count)
  })

  it('may give another reason, which --update-baseline leaves', async () => {
    const folder = archive(files)
    for (const reason of ['first', 'second']) await run(folder, ['suppress', 'wire/dam.txt:1', '--reason', reason])
    await run(folder, ['--update-baseline'])

    expect(read(folder, '.provlint-baseline.json')).toMatch(/^(?!.*first).*"reason":"second"/su)
  })

  it.each([
    [['wire/dam.txt:3'], 'suppress: found no --reason, expected one: why are the findings accepted?'],
    [['wire/dam.txt:3', '--reason', ' '], 'suppress: found no --reason'],
    [['wire/dam.txt', '--reason', 'x'], 'suppress: found "wire/dam.txt", expected FILE:LINE'],
    [['a:1', 'b:2', '--reason', 'x'], 'suppress: found 2 places, expected FILE:LINE'],
    [
      ['wire/dam.txt:2', '--reason', 'x'],
      'suppress: found no finding at wire/dam.txt:2; the file has some at line 1 (boilerplate), 3 (vague-source)'
    ],
    [
      ['wire/dam.txt:3:99', '--reason', 'x'],
      'suppress: found no finding at wire/dam.txt:3:99; the file has some at 1:1 (boilerplate), 3:31 (vague-source)'
    ],
    [
      ['wire/dam.txt:1', '--rule', 'vague-source', '--reason', 'x'],
      'suppress: found no finding of "vague-source" at wire/dam.txt:1'
    ],
    [['known.md:2', '--reason', 'x'], 'suppress: a comment disables the finding at known.md:2 already'],
    [
      ['news.jsonl:1', '--reason', 'x'],
      'suppress: found no finding at news.jsonl:1; the file has some at line 2 (vague-source)'
    ],
    [['gone.txt:2', '--reason', 'x'], 'gone.txt: no such file or folder'],
    [['wire/dam.txt:1', '--quiet', '--reason', 'x'], '--quiet: found with suppress, expected with lint']
  ])('%j is refused', async (argv, said) => {
    const {status, err} = await run(archive(files), ['suppress', ...argv])

    expect(status).toBe(2)
    expect(err).toContain(`provlint: ${said}`)
  })
})
