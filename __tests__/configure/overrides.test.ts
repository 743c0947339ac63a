import {describe, expect, it} from '@jest/globals'
import {toConfiguration} from '../../src/configure/configure.ts'
import {archiveWith, command, lint} from '../helpers/command.ts'
import {catalogue} from '../helpers/rules.ts'

/** An archive with settings, and the same article at some paths. */
function toFolder(settings: Readonly<Record<string, object>>, ...paths: readonly string[]): string {
  return archiveWith([], {
    ...Object.fromEntries(Object.entries(settings).map(([path, content]) => [path, JSON.stringify(content)])),
    ...Object.fromEntries(paths.map((path) => [path, 'By\n']))
  })
}

const paths = ['dam.txt', 'wire/dam.txt', 'wire/old/rain.txt', 'été/漢.txt']
const off = {'empty-byline': 'off'}

describe('an override', () => {
  it.each<[object, readonly string[]]>([
    [{files: 'wire/**'}, ['dam.txt', 'été/漢.txt']],
    [{files: 'wire/*'}, ['dam.txt', 'wire/old/rain.txt', 'été/漢.txt']],
    [{files: 'dam.txt'}, ['wire/old/rain.txt', 'été/漢.txt']],
    [{files: './dam.txt'}, ['wire/dam.txt', 'wire/old/rain.txt', 'été/漢.txt']],
    [{files: ['**/{rain,漢}.{md,txt}']}, ['dam.txt', 'wire/dam.txt']],
    [{files: ['*.txt'], excludedFiles: ['wire/**', 'dam.*']}, ['dam.txt', 'wire/dam.txt', 'wire/old/rain.txt']],
    [{files: '*.md'}, paths],
    [{files: ['(d|r)*.txt', '([a-z]+)+.txt']}, paths]
  ])('%j leaves %j', (which, left) => {
    const settings = {root: true, rules: {'empty-byline': 'error'}, overrides: [{...which, rules: off}]}
    const {out} = lint(toFolder({'.lintrc.json': settings}, ...paths))

    expect(out.split('\n').map((line) => line.split(':')[0])).toEqual(left.toSorted())
  })

  it('wins over what stands before it, and is beaten by later ones and by files below', () => {
    const folder = toFolder(
      {
        '.lintrc.json': {
          root: true,
          extends: './house.json',
          rules: {'empty-byline': ['warn', {maxLength: 30}]},
          overrides: [
            {files: 'wire/**', rules: {'empty-byline': 'error'}},
            {files: 'old/*', rules: {'empty-byline': 'off'}},
            {files: 'wire/old/*', rules: {'empty-byline': 'off', 'vague-source': 1}}
          ]
        },
        'house.json': {overrides: [{files: '**', rules: {'empty-byline': 'off'}}]},
        'wire/late/.lintrc.json': {rules: {'empty-byline': 1}}
      },
      'dam.txt',
      'wire/dam.txt',
      'wire/old/dam.txt',
      'wire/late/dam.txt'
    )
    const show = (path: string) => JSON.parse(command(folder, '--print-config', path).out).rules

    expect(
      lint(folder)
        .out.split('\n')
        .map((line) => line.replace(/:1:1.*\[/u, ' ['))
    ).toEqual([
      'dam.txt [Warning/empty-byline]',
      'wire/dam.txt [Error/empty-byline]',
      'wire/late/dam.txt [Warning/empty-byline]'
    ])
    expect(show('wire/dam.txt')).toMatchObject({'empty-byline': ['error', {maxLength: 30}], 'vague-source': 'off'})
    expect(show('wire/old/dam.txt')).toMatchObject({'empty-byline': 'off', 'vague-source': ['warn', {}]})
    expect(show('wire')).toMatchObject({'empty-byline': ['warn', {maxLength: 30}]})
    expect(lint(folder, '--rule', 'empty-byline: off').out).toBe('')
    expect(lint(folder, '--stdin', '--stdin-filename', 'wire/old/dam.txt').out).toBe('')
  })

  it('leaves what is recommended as it is', () => {
    const {out} = lint(toFolder({'.lintrc.json': {overrides: [{files: 'wire/**', rules: off}]}}, ...paths))

    expect(out).toMatch(/^dam\.txt.*\[Error\/empty-byline\]$/mu)
    expect(out).not.toMatch(/^wire.*empty-byline/mu)
  })

  it.each([
    [{}, '.lintrc.json:1:14: overrides: found {}, expected a list of overrides'],
    [[7], 'overrides.0: found 7, expected an object with files and rules'],
    [[{rules: {}}], 'overrides.0: found no files, expected a glob or a list of globs'],
    [[{files: []}], 'overrides.0: found no files, expected a glob or a list of globs'],
    [
      [{files: '*', rule: {}}],
      'overrides.0.rule: found an unknown key, expected one of files, excludedFiles, extends, rules; did you mean rules?'
    ],
    [
      [{files: '*', rules: {'empty-bylin': 1}}],
      '.lintrc.json:1:37: overrides.0.rules.empty-bylin: found an unknown rule'
    ],
    [
      [{files: '*', rules: {'empty-byline': [1, {maxLength: 1}]}}],
      'overrides.0.rules.empty-byline.1.maxLength: found 1, expected'
    ],
    [[{files: '../x'}], 'overrides.0.files: found "../x", expected a glob for files below the folder of the settings'],
    [[{files: '*a*a*a*a*a*a*a*a*b'}], 'with at most three * a name and three **'],
    [[{files: '**/a/**/a/**/a/**/b'}], 'with at most three * a name and three **'],
    [[{files: ['a', '!b']}], 'overrides.0.files.1: found "!b", expected a glob for files below'],
    [[{files: 'a', excludedFiles: 1}], 'overrides.0.excludedFiles: found 1, expected a list of texts']
  ])('%j is refused', (overrides, said) => {
    const {status, err} = command(toFolder({'.lintrc.json': {overrides}}, 'dam.txt'))

    expect(status).toBe(2)
    expect(err).toContain(said)
  })
})

describe('the settings of files', () => {
  it('are shared where the same overrides hold, and those of the folder where there are none', async () => {
    const overrides = [{files: '*.md', rules: {'dull-news': 1}}]
    const cwd = toFolder({'.lintrc.json': {root: true, overrides}, 'plain/.lintrc.json': {root: true}})
    const configuration = toConfiguration({cwd, catalogue})
    const [a, b, c] = await Promise.all(['a.md', 'x/b.md', 'c.txt'].map((name) => configuration(cwd, `${cwd}/${name}`)))
    const plain = `${cwd}/plain`

    expect(a).toBe(b)
    expect(a).not.toBe(c)
    expect(await configuration(plain, `${plain}/a.md`)).toBe(await configuration(plain))
  })
})
