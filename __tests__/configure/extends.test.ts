import {describe, expect, it} from '@jest/globals'
import {archiveWith, command, lint} from '../helpers/command.ts'

const off = '{"rules": {"empty-byline": "off", "boilerplate": "off"}}'

/** A package that gives settings, as files of an archive. */
function packaged(name: string, content: object, file: string, source: string) {
  const folder = `node_modules/${name}`
  return {[`${folder}/package.json`]: JSON.stringify({name, ...content}), [`${folder}/${file}`]: source}
}

describe('settings may extend', () => {
  it.each([
    [
      'a package in JSON',
      'provlint-config-ostra',
      packaged('provlint-config-ostra', {main: 'house.json'}, 'house.json', off)
    ],
    ['a file of a package', '@ostra/config/quiet.json', packaged('@ostra/config', {}, 'quiet.json', off)],
    [
      'a package in ESM',
      'provlint-config-ostra',
      packaged('provlint-config-ostra', {exports: {import: './a.mjs'}}, 'a.mjs', `export default ${off}`)
    ],
    ['a package in CommonJS', '@ostra/config', packaged('@ostra/config', {}, 'index.js', `module.exports = ${off}`)],
    ['a file in JavaScript', './house.mjs', {'house.mjs': `export default ${off}`}],
    ['a file without a dot before it', 'etc/house.json', {'etc/house.json': off}]
  ])('%s', (_, name, files) => {
    const settings = `{"root": true, "extends": ["provlint:recommended", "${name}"]}`
    const folder = archiveWith([], {'.lintrc.json': settings, 'dam.txt': 'By\n', ...files})

    expect(lint(folder)).toEqual({status: 0, out: '', err: ''})
    expect(lint(folder, '--rule', 'empty-byline: 1').out).toContain('[Warning/empty-byline]')
  })

  it('a package that names plugins of its own, which lie beside it', () => {
    const folder = archiveWith([], {
      '.lintrc.json': '{"root": true, "extends": "ostra"}',
      ...packaged('ostra', {main: 'a.json'}, 'a.json', '{"plugins": ["./desk.mjs"], "rules": {"desk/dull": 2}}'),
      'node_modules/ostra/desk.mjs': `export const rules = [{id: 'dull', about: 'Dull', scope: 'document', options: {},
        check: () => [{span: {start: 0, end: 0}, message: 'Dull'}]}]`,
      'dam.txt': 'The dam.\n'
    })

    expect(lint(folder).out).toBe('dam.txt:1:1: Dull [Error/desk/dull]')
  })
})

describe('settings that extend what is no good', () => {
  it.each([
    [
      './a.mjs',
      {'a.mjs': 'throw new Error("boom")'},
      'extends: found "a.mjs", which fails when it is loaded (boom), expected settings'
    ],
    ['./a.mjs', {'a.mjs': 'export default [1]'}, 'a.mjs: found [1], expected an object'],
    ['./a.mjs', {'a.mjs': 'export default {rulez: 1}'}, 'a.mjs: rulez: found an unknown key'],
    [
      'ostra',
      {},
      'extends: found "ostra", expected one of provlint:recommended, provlint:strict, the path of a settings file, or a package'
    ],
    ['./gone.mjs', {}, 'extends: found no file "./gone.mjs", expected one of'],
    [
      './a.json',
      {'a.json': '{"extends": "./b.mjs"}', 'b.mjs': 'export default {extends: "./.lintrc.json"}'},
      'b.mjs: extends: found a circle of files that extend each other: .lintrc.json → a.json → b.mjs → .lintrc.json, expected files that do not'
    ]
  ])('%s %j', (name, files, said) => {
    const folder = archiveWith([], {'.lintrc.json': `{"extends": "${name}"}`, 'dam.txt': 'By\n', ...files})
    const {status, err} = command(folder)

    expect(status).toBe(2)
    expect(err).toContain(said)
  })

  it('twice what extends twice … comes to an end', () => {
    const chain = Array.from({length: 40}, (_, number) => [
      `${number}.json`,
      `{"extends": ["./${number + 1}.json", "./${number + 1}.json"]}`
    ])
    const folder = archiveWith([], {
      '.lintrc.json': '{"extends": "./0.json"}',
      ...Object.fromEntries(chain),
      '40.json': '{}',
      'dam.txt': 'By\n'
    })

    expect(command(folder).err).toMatch(
      /^provlint: \d+\.json:1:\d+: extends\.1: found more than 1000 files that are extended/u
    )
  })
})
