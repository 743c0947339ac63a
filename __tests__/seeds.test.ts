import {spawnSync} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {describe, expect, it} from '@jest/globals'
import {type LintMessage, lintText} from '../src/index.ts'
import {toLineStarts} from '../src/text/lines.ts'
import {reshapes, toParagraphs} from './helpers/rewrap.ts'

const root = resolve(import.meta.dirname, '..')
const names = readdirSync(join(root, 'seeds')).sort()

describe('the command over the seeds', () => {
  const command = join(root, 'dist/src/provlint.cjs')
  /** The same in the workflow of the project, which would have annotations beside the report. */
  const env = {...process.env, GITHUB_ACTIONS: ''}
  const run = (...argv: string[]) => spawnSync(process.execPath, [command, ...argv], {cwd: root, env, encoding: 'utf8'})

  it('prints what it found and exits with 1', () => {
    const {stdout, stderr, status} = run('seeds', '--no-cache')

    expect(stderr).toBe('')
    expect(status).toBe(1)
    expect(stdout.replaceAll(root, '')).toMatchSnapshot()
  })

  it('finds the same without a pattern: the archive of the project is its seeds', () => {
    expect(run().stdout).toBe(run('seeds').stdout)
  })
})

describe.each(names)('%s', (name) => {
  const text = readFileSync(join(root, 'seeds', name), 'utf8')
  const paragraphs = toParagraphs(text)

  it.each(Object.entries(reshapes))('says the same of the same blocks with %s', async (_, reshape) => {
    const expected = toBlockNumbers(text, paragraphs, await lint(text))
    const reshaped = reshape(paragraphs)

    expect(toBlockNumbers(reshaped, paragraphs, await lint(reshaped))).toEqual(expected)
  })

  async function lint(content: string): Promise<readonly LintMessage[]> {
    const {messages} = await lintText({cwd: root, name: join('seeds', name), text: content})
    return messages
  }
})

/** Each finding as its rule and the paragraphs that it covers, from the first to the last. */
function toBlockNumbers(
  text: string,
  paragraphs: readonly string[],
  messages: readonly LintMessage[]
): readonly string[] {
  const raw = text.replace(/^\ufeff/u, '')
  const starts = toLineStarts(raw)
  const offset = (line = 1, column = 1) => (starts[line - 1] ?? 0) + column - 1
  const bounds = toBounds(raw, paragraphs)
  return messages.map(({ruleId, line, column, endLine, endColumn}) => {
    const [start, end] = [offset(line, column), offset(endLine, endColumn)]
    const covered = bounds.flatMap((bound, index) => (bound.start < end && start < bound.end ? [index + 1] : []))
    return `${ruleId} ${covered[0]}-${covered.at(-1)}`
  })
}

/** Where the paragraphs stand in the text, however their words are parted. */
function toBounds(text: string, paragraphs: readonly string[]): readonly {start: number; end: number}[] {
  let at = 0
  return paragraphs.map((paragraph) => {
    const letters = [...paragraph.replace(/\s+/gu, '')]
    while (/\s/u.test(text.charAt(at))) at++
    const start = at
    for (const letter of letters) {
      while (/\s/u.test(text.charAt(at))) at++
      at += letter.length
    }
    return {start, end: at}
  })
}
