import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from '@jest/globals'
import {archive} from '../helpers/archive.ts'
import {findings, provlint} from '../helpers/built.ts'
import {commit, git, repository} from '../helpers/git.ts'
import {paragraph} from '../helpers/stories.ts'

const name = '.provlint-baseline.json'
const settings = '{"root": true, "rules": {"vague-source": "error", "empty-byline": "error", "boilerplate": "error"}}'
const article = (number: number) =>
  [
    'Skip to main content',
    paragraph(number * 10),
    `Gate ${number} was left open, it has been reported.`,
    paragraph(number * 10 + 1),
    paragraph(number * 10 + 2)
  ].join('\n\n')
const paths = [1, 2, 3, 4, 5, 6].map((number) => `news/${number}.txt`)
const files = {
  '.lintrc.json': settings,
  ...Object.fromEntries(paths.map((path, index) => [path, `${article(index + 1)}\n`]))
}

/** Numbers that look random, the same in every run. */
function toDice(seed: number): (sides: number) => number {
  let state = seed
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * sides)
  }
}

/** Twenty edits, moves and renames, each in a commit of its own; gives the names that the articles have in the end. */
function rework(cwd: string, seed: number): readonly string[] {
  const dice = toDice(seed)
  const names = [...paths]
  for (let turn = 0; turn < 20; turn++) {
    const index = dice(names.length)
    const path = names[index] ?? ''
    const blocks = readFileSync(join(cwd, path), 'utf8').trimEnd().split('\n\n')
    const kind = dice(3)
    if (kind === 0) blocks.splice(1 + dice(blocks.length), 0, paragraph(1000 + turn))
    if (kind === 1) blocks.splice(1 + dice(blocks.length - 1), 0, ...blocks.splice(1 + dice(blocks.length - 1), 1))
    writeFileSync(join(cwd, path), `${blocks.join('\n\n')}\n`)
    if (kind === 2) {
      names[index] = `news/moved${turn}.txt`
      git(cwd, 'mv', path, names[index])
    }
    commit(cwd, `Turn ${turn}`)
  }
  return names
}

describe('a baseline taken before', () => {
  it.each([1, 2, 3])(
    'lets only what is new through after twenty edits, moves and renames (%d)',
    (seed) => {
      const cwd = repository(files)
      expect(provlint(cwd, '--update-baseline').err).toContain('12 findings accepted')
      commit(cwd, 'Accept what is there')
      const [first = ''] = rework(cwd, seed)

      expect(findings(cwd)).toEqual([])
      const text = readFileSync(join(cwd, first), 'utf8')
      writeFileSync(join(cwd, first), `By\n\n${text}`)
      expect(findings(cwd)).toContain(`${first}:1 empty-byline`)
      expect(findings(cwd)).toHaveLength(findings(cwd, first).length)
    },
    60_000
  )

  it('tells of what is stale, and loses it when it is told to', () => {
    const cwd = archive(files)
    provlint(cwd, '--update-baseline')
    writeFileSync(join(cwd, 'news/1.txt'), `${paragraph(10)}\n`)

    expect(provlint(cwd).err).toContain(
      '2 entries answer to no finding any more; --prune-baseline takes what is stale out'
    )
    expect(provlint(cwd, '--prune-baseline').err).toContain('2 entries taken out')
    expect(provlint(cwd)).toEqual({status: 0, out: '', err: ''})
  })
})

describe('a baseline that cannot be used', () => {
  it.each([
    ['{"format": 2, "entries": []}', ':1:2: found the format 2, expected 1: was it written by a newer provlint?'],
    [
      '{"format": 1, "entries": [\n<<<<<<< HEAD\n=======\n>>>>>>> b\n]}',
      ':2:1: found a conflict marker of git, expected entries'
    ],
    ['{\n  "format": 1,\n  "entries": [\n    { "path": 3 }\n  ]\n}', ':4:5: found {"path":3}, expected an entry']
  ])('ends the run: %j', (text, said) => {
    const cwd = archive({...files, [name]: text})
    for (const argv of [
      [],
      ['--update-baseline'],
      ['--prune-baseline'],
      ['suppress', 'news/1.txt:1', '--reason', 'x']
    ]) {
      const {status, out, err} = provlint(cwd, ...argv)

      expect([status, out]).toEqual([2, ''])
      expect(err).toContain(`provlint: ${join(cwd, name)}${said}`)
    }
    expect(readFileSync(join(cwd, name), 'utf8')).toBe(text)
  })

  it.each([[[]], [['--update-baseline']]])('because it is a folder ends the run: %j', (argv) => {
    const cwd = archive(files)
    mkdirSync(join(cwd, name))

    expect(provlint(cwd, ...argv)).toEqual({
      status: 2,
      out: '',
      err: `provlint: ${join(cwd, name)}: found a folder, expected a baseline\n`
    })
  })
})
