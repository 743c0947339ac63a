import {describe, expect, it} from '@jest/globals'
import {archiveWith, command, lint} from '../helpers/command.ts'

type Files = Readonly<Record<string, object | string>>

/** An archive with settings, and the same article in two folders. */
function toFolder(settings: object, files: Files = {}): string {
  const texts = Object.entries(files).map(([path, content]) => [
    path,
    typeof content === 'string' ? content : JSON.stringify(content)
  ])
  return archiveWith([], {
    '.lintrc.json': JSON.stringify({root: true, rules: {'empty-byline': 'off'}, ...settings}),
    'dam.txt': 'By\n',
    'wire/dam.txt': 'By\n',
    'wire/old/dam.txt': 'By\n',
    ...Object.fromEntries(texts)
  })
}

const found = (folder: string, ...argv: readonly string[]) =>
  lint(folder, ...argv)
    .out.split('\n')
    .map((line) => line.replace(/:1:1.*\[/u, ' ['))

describe('an override that extends', () => {
  it('a preset, holds for its files', () => {
    const {out} = command(
      toFolder({overrides: [{files: 'wire/**', extends: 'provlint:strict', rules: {'vague-source': 'off'}}]}),
      '--print-config',
      'wire/dam.txt'
    )

    expect(JSON.parse(out).rules).toMatchObject({'empty-byline': ['error', {}], 'vague-source': 'off'})
  })

  it('files that extend others, in their order, before its own rules, and with their overrides', () => {
    const house = {extends: './desk.json', overrides: [{files: 'wire/old/*', rules: {'empty-byline': 'error'}}]}
    const files = {'etc/house.json': house, 'etc/desk.json': {rules: {'empty-byline': 'warn', boilerplate: 'off'}}}
    const override = {files: '*.txt', extends: ['./etc/house.json']}

    expect(found(toFolder({overrides: [override]}, files))).toEqual([
      'dam.txt [Warning/empty-byline]',
      'wire/dam.txt [Warning/empty-byline]',
      'wire/old/dam.txt [Error/empty-byline]'
    ])
    expect(found(toFolder({overrides: [{...override, files: 'wire/*'}]}, files))).toEqual([
      'wire/dam.txt [Warning/empty-byline]'
    ])
    expect(found(toFolder({overrides: [{...override, rules: {'empty-byline': 'off'}}]}, files))).toEqual([''])
  })

  it('a file that names plugins, which lie beside it', () => {
    const desk = `export const rules = [{id: 'dull', about: 'Dull', scope: 'document', options: {},
      check: () => [{span: {start: 0, end: 0}, message: 'Dull'}]}]`
    const files = {'etc/house.json': {plugins: ['./desk.mjs'], rules: {'desk/dull': 2}}, 'etc/desk.mjs': desk}
    const folder = toFolder({overrides: [{files: 'wire/*', extends: './etc/house.json'}]}, files)

    expect(found(folder)).toEqual(['wire/dam.txt [Error/desk/dull]'])
    expect(lint(folder, '--safe').err).toContain('plugins.0: found "./desk.mjs", expected no plugin with --safe')
  })
})

describe('an override is told where', () => {
  it.each<[string, object, Files, string]>([
    ['it extends itself', {extends: './a.json'}, {'a.json': {extends: './.lintrc.json'}}, 'a circle of files'],
    [
      'what it extends extends it in an override',
      {extends: './a.json'},
      {'a.json': {overrides: [{files: '*', extends: './a.json'}]}},
      'a.json:1:38: overrides.0.extends: found a circle of files that extend each other: a.json → a.json'
    ],
    ['it extends nothing', {extends: 'provlint:stict'}, {}, 'overrides.0.extends: found "provlint:stict"'],
    ['it extends no text', {extends: [7]}, {}, 'overrides.0.extends.0: found 7, expected a text or a list of texts'],
    [
      'it extends what holds for an archive',
      {extends: './a.json'},
      {'a.json': {archive: {}}},
      'a.json:1:12: archive: found in settings that an override extends, expected rules'
    ],
    ['it extends an unknown key', {extends: './a.json'}, {'a.json': {rulez: {}}}, 'rulez: found an unknown key'],
    [
      'files extend two that extend two',
      {extends: './0.json'},
      Object.fromEntries(
        Array.from({length: 14}, (_, at) => {
          const override = {files: '*', extends: `./${at + 1}.json`}
          return [`${at}.json`, at === 13 ? {rules: {}} : {overrides: [override, override]}]
        })
      ),
      'found more than 1000 overrides and files, expected fewer'
    ]
  ])('%s', (_, override, files, message) => {
    const {status, err} = lint(toFolder({overrides: [{files: 'wire/**', ...override}]}, files))

    expect(status).toBe(2)
    expect(err).toContain(message)
  })
})
