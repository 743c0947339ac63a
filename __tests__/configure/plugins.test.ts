import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from '@jest/globals'
import {archiveWith, command, lint, plugin} from '../helpers/command.ts'

const dam = 'The dam gave way way in the night.\n'
const package_ = (name: string, more: object) => JSON.stringify({name, version: '1.0.0', ...more})

describe('a plugin', () => {
  it.each([
    ['./house.mjs', 'house', {'house.mjs': plugin('dull')}],
    ['./rules/index.cjs', 'rules', {'rules/index.cjs': plugin('dull', 'dull', 'module.exports =')}],
    [
      './named.mjs',
      'named',
      {'named.mjs': plugin('dull', 'dull', 'const given =').concat('; export const {rules} = given')}
    ],
    [
      'provlint-plugin-desk',
      'desk',
      {
        'node_modules/provlint-plugin-desk/package.json': package_('provlint-plugin-desk', {main: './main.cjs'}),
        'node_modules/provlint-plugin-desk/main.cjs': plugin('dull', 'dull', 'exports.default =')
      }
    ],
    [
      '@ostra/provlint-plugin-desk',
      '@ostra/desk',
      {
        'node_modules/@ostra/provlint-plugin-desk/package.json': package_('@ostra/provlint-plugin-desk', {
          type: 'module',
          exports: {'.': {types: './main.d.ts', import: {node: './main.js'}}}
        }),
        'node_modules/@ostra/provlint-plugin-desk/main.js': plugin('dull')
      }
    ]
  ])('%s gives the rule %s/dull', (given, name, files) => {
    const settings = {root: true, plugins: [given], rules: {[`${name}/dull`]: 'error'}}
    const folder = archiveWith([], {'.lintrc.json': JSON.stringify(settings), 'dam.txt': dam, ...files})

    expect(lint(folder)).toEqual({status: 1, out: `dam.txt:1:1: dull dam.txt [Error/${name}/dull]`, err: ''})
  })

  it('is looked for from the settings file that names it, and its rules are off until they are switched on', () => {
    const folder = archiveWith([], {
      '.lintrc.json': '{"root": true, "extends": "./etc/house.json"}',
      'etc/house.json': '{"plugins": ["./house.mjs"]}',
      'etc/house.mjs': plugin('dull'),
      'wire/.lintrc.json': '{"plugins": ["./wire.mjs"], "rules": {"house/dull": "warn", "wire/late": 2}}',
      'wire/wire.mjs': plugin('late'),
      'wire/dam.txt': dam,
      'dam.txt': dam
    })

    expect(lint(folder).out).toBe(
      'wire/dam.txt:1:1: dull wire/dam.txt [Warning/house/dull]\nwire/dam.txt:1:1: late wire/dam.txt [Error/wire/late]'
    )
    expect(JSON.parse(command(folder, '--print-config', 'wire/dam.txt').out)).toMatchObject({
      plugins: ['./etc/house.mjs', './wire/wire.mjs'],
      rules: {'house/dull': ['warn', {}], 'wire/late': ['error', {}]}
    })
  })

  it('may use what provlint gives to authors of rules, options and all', () => {
    const folder = archiveWith(['provlint'], {
      '.lintrc.json': '{"root": true, "plugins": ["./house.mjs"], "rules": {"house/long": [1, {"words": 3}]}}',
      'house.mjs': `import {defineRule, integer} from 'provlint/rule'
        export const rules = [defineRule({id: 'long', about: 'Long', scope: 'document', options: {words: integer('Words', 99, 1)},
          *check({document, options}) { if (document.text.split(' ').length > options.words) yield {span: {start: 0, end: 3}, message: 'Long'} }})]`,
      'dam.txt': dam
    })

    expect(lint(folder).out).toBe('dam.txt:1:1: Long [Warning/house/long]')
    expect(lint(folder, '--rule', 'house/long: [1, {"words": 0}]').err).toContain(
      'found 0, expected integer, at least 1'
    )
    expect(lint(folder, '--rule', 'house/lang: 1').err).toContain('did you mean house/long?')
  })
})

describe('worker threads', () => {
  it('load plugins by themselves', () => {
    const names = Array.from({length: 300}, (_, number) => `${number + 1000}.txt`)
    const folder = archiveWith([], {
      '.lintrc.json': '{"root": true, "plugins": ["./house.mjs"], "rules": {"house/thread": 1}}',
      'house.mjs': `import {isMainThread} from 'node:worker_threads'
        ${plugin('thread').replace('document.path', 'isMainThread')}`,
      ...Object.fromEntries(names.map((name) => [name, dam]))
    })
    const {out} = lint(folder, '--concurrency', '2', '--no-cache')

    expect(out.split('\n')).toHaveLength(300)
    expect(out).toContain('thread false')
  })
})

describe('what is remembered', () => {
  it('is not what a plugin found before it, or what it imports, was changed', () => {
    const folder = archiveWith([], {
      '.lintrc.json':
        '{"root": true, "extends": "provlint:recommended", "plugins": ["./house.mjs"], "rules": {"house/dull": 1}}',
      'house.mjs': `import {word} from './word.mjs'\n${plugin('dull').replace('"dull"', 'word')}`,
      'word.mjs': "export const word = 'dull'",
      'dam.txt': dam,
      'rain.txt': 'It rained.\n'
    })
    const before = lint(folder).out
    writeFileSync(join(folder, 'word.mjs'), "export const word = 'grey'")

    expect(before).toBe(
      'dam.txt:1:1: dull dam.txt [Warning/house/dull]\nrain.txt:1:1: dull rain.txt [Warning/house/dull]'
    )
    expect(lint(folder).out).toBe(before.replaceAll(': dull', ': grey'))
  })
})
