import {describe, expect, it} from '@jest/globals'
import {archive} from '../helpers/archive.ts'
import {command, lint} from '../helpers/command.ts'

const story = 'The council of Ostra votes on its bridge on Thursday.\n'
const settings = '{"root": true, "extends": "provlint:recommended", "archive": {"include": ["**/*.txt"]}}'
const withRows = settings.replace('["**/*.txt"]', '["**/*.txt"], "metadata": "index.csv"')
const lines = (out: string) => out.split('\n').map((line) => line.replace(/ \[.*$/u, ''))
const names = Array.from({length: 200}, (_, number) => `Mira Holt ${number}`)
const whole = 'outlet: Courier\nurl: https://courier.example/a\n'

/** What the built command says of an article, and of a sound one beside it: the run goes on. */
function lintBoth(text: string, files: Readonly<Record<string, string>> = {}) {
  const folder = archive({'.lintrc.json': settings, 'a.txt': text, 'b.txt': `By admin\n\n${story}`, ...files})
  const {status, out, err} = lint(folder, '--no-cache')
  const said = lines(out).filter((line) => !/does not say/u.test(line))

  expect([status, err]).toEqual([1, ''])
  expect(said).toContain('b.txt:1:1: The byline names nobody: "By admin"')
  return said.filter((line) => !line.startsWith('b.txt'))
}

describe('front matter', () => {
  it.each([
    [
      'that is no YAML',
      `---\ntitle: [The bridge\n  : : x\n---\n${story}`,
      'a.txt:3:1: The front matter is left out: found what is none (Unexpected : in flow sequence), expected YAML'
    ],
    [
      'that is no TOML',
      `+++\ntitle =\n+++\n${story}`,
      'a.txt:2:1: The front matter is left out: found what is none (invalid value), expected TOML'
    ],
    [
      'that is not closed',
      `---\ntitle: The bridge\n\n${story}`,
      'a.txt:1:1: The front matter is read as text: found no end of it, expected a line that holds nothing but "---" behind the last value'
    ],
    [
      'that is a list',
      `---\n- title\n- outlet\n---\n${story}`,
      'a.txt:2:1: The front matter is left out: found a list, expected names with their values'
    ]
  ])('%s is told of with its place', (_, text, message) => {
    expect(lintBoth(text)).toEqual([message])
  })
})

describe('dates', () => {
  it('that no calendar has are told of with their places, and never guessed', () => {
    const said = lintBoth(`---\n${whole}published: 2026-02-30\nretrieved: 31 April 2026\n---\n${story}`)

    expect(said.map((line) => line.replace(/, expected.*$/u, ''))).toEqual([
      'a.txt:4:1: "published" is left out: found "2026-02-30"',
      'a.txt:5:1: "retrieved" is left out: found "31 April 2026"',
      'a.txt:7:1: No calendar has the day it was published: "2026-02-30"',
      'a.txt:7:1: No calendar has the day it was retrieved: "31 April 2026"'
    ])
  })

  it('that can be two days stay two', () => {
    expect(lintBoth(`---\n${whole}published: 03/04/2026\n---\n${story}`)).toEqual([
      'a.txt:6:1: Two days can be the day it was published: "03/04/2026"'
    ])
  })
})

describe('two hundred bylines', () => {
  it.each([
    ['front matter', {}, `---\n${whole}authors: [${names.join(', ')}]\n---\n${story}`, 'a.txt:4:1'],
    ['a file beside the article', {'a.json': JSON.stringify({authors: names})}, story, 'a.json:1:1']
  ])('of %s are cut short', (_, files, text, place) => {
    expect(lintBoth(text, files)).toEqual([`${place}: "authors" is cut short: found 200 names, expected at most 50`])
  })

  it.each([`By ${names.join(', ')}\n\n${story}`, `${names.map((name) => `By ${name}\n`).join('')}\n${story}`])(
    'above the text are read as far as a byline reaches',
    (text) => {
      expect(lintBoth(text)).toEqual([])
    }
  )
})

describe('a row of metadata', () => {
  it('for a file that is missing is told of with its place', () => {
    const rows =
      'path,outlet,published,url\na.txt,Courier,2026-01-01,x\nb.txt,Courier,2026-01-01,y\ngone.txt,Courier,2026-01-01,z\n'
    const said = lintBoth(story, {'.lintrc.json': withRows, 'index.csv': rows})

    expect(said).toContain(
      'index.csv:4:1: The row is left out: found the path "gone.txt", expected that of a file in the folder of the archive'
    )
  })
})

describe('two articles that credit one another', () => {
  const wave =
    'The dam above Ostra gave way at four and sent a wave three metres high through the market square, the mill and the school'
  const circle = (a: string, b: string) =>
    archive({
      '.lintrc.json': withRows,
      'index.csv': 'path,outlet,published,url\na.txt,Karst Post,2026-01-02,x\nb.txt,Valley Courier,2026-01-01,y\n',
      'a.txt': `${wave}${a}\n`,
      'b.txt': `${wave}${b}\n`
    })

  it('are copies that name their source; the trace tells of the circle', () => {
    const folder = circle(', the Valley Courier reported.', ', the Karst Post reported.')

    expect(lint(folder, '--no-cache')).toMatchObject({status: 0, err: ''})
    expect(command(folder, 'trace', 'a.txt').out).toContain(
      'a circle: Valley Courier, which has it earlier, credits Karst Post'
    )
  })

  it('and where the later one is silent, it is told of', () => {
    const folder = circle('.', ', the Karst Post reported.')

    expect(lines(lint(folder, '--no-cache').out)).toEqual([
      'a.txt:1:1: 24 words are those of Valley Courier, 2026-01-01, without credit (b.txt:1)'
    ])
    expect(command(folder, 'trace', 'a.txt').out).toContain(
      'a circle: Valley Courier, which has it earlier, credits Karst Post'
    )
  })
})
