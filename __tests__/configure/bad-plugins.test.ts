import {describe, expect, it} from '@jest/globals'
import {archiveWith, command, plugin} from '../helpers/command.ts'

const rule = "{id: 'dull', about: 'About', scope: 'document', options: {}, check: () => []}"
const kinds = 'a module that exports {rules: [...]} or a plugin of retext'

describe('a plugin that is no good ends the run with 2, its place and what was expected', () => {
  it.each([
    ['./gone.mjs', '', 'found no file "./gone.mjs", expected one as seen from'],
    ['provlint-plugin-gone', '', 'found no package "provlint-plugin-gone", expected one as seen from'],
    ['fs', '', 'found no package "fs", expected one as seen from'],
    [
      './a.mjs',
      "throw new Error('boom\\u001b[31m')",
      'found "./a.mjs", which fails when it is loaded (boom\\u001b[31m), expected a plugin'
    ],
    ['./a.mjs', 'throw undefined', 'found "./a.mjs", which fails when it is loaded (undefined), expected a plugin'],
    [
      './a.mjs',
      'export default {',
      'found "./a.mjs", which fails when it is loaded (Unexpected end of input), expected a plugin'
    ],
    ['./a.mjs', "import 'provlint-gone'", "which fails when it is loaded (Cannot find package 'provlint-gone'"],
    ['./a.mjs', '', `found no rules in "./a.mjs", expected ${kinds}`],
    ['./a.mjs', 'export default {rule: 1}', `found no rules in "./a.mjs", expected ${kinds}`],
    ['./a.mjs', 'export default 7', `found no rules in "./a.mjs", expected ${kinds}`],
    ['./a.mjs', 'export const rules = []', 'found [] as the rules of "./a.mjs", expected a list of rules'],
    ['./a.mjs', 'export const rules = {}', 'found {} as the rules of "./a.mjs", expected a list of rules'],
    ['./a.mjs', 'export const rules = [7]', 'rule 1 of "./a.mjs": found 7, expected a rule'],
    [
      './a.mjs',
      `export const rules = [${rule}, {}]`,
      'rule 2 of "./a.mjs": found undefined as its id, expected a name in kebab case'
    ],
    [
      './a.mjs',
      `export const rules = [${rule.replace('dull', 'a/b')}]`,
      'found "a/b" as its id, expected a name in kebab case'
    ],
    [
      './a.mjs',
      `export const rules = [${rule.replace('document', 'page')}]`,
      'found "page" as its scope, expected "document" or "archive"'
    ],
    ['./a.mjs', `export const rules = [${rule.replace('() => []', '1')}]`, 'found 1 as its check, expected a function'],
    [
      './a.mjs',
      `export const rules = [${rule.replace('options: {}', "options: {max: {kind: 'integer', about: 'Max', default: 'x'}}")}]`,
      'as its option max, expected what integer(), flag() … give'
    ],
    [
      './a.mjs',
      `export const rules = [${rule}, ${rule}]`,
      'found a second rule dull in "./a.mjs", expected a name that no rule has yet'
    ],
    [
      './a.mjs',
      `class Dull { id = 'dull'; about = 'About'; scope = 'document'; options = {}; check() { return [] } }
       export const rules = [new Dull()]`,
      'found undefined as its check, expected a function'
    ],
    [
      './a.mjs',
      plugin('vague-source'),
      'found a second rule vague-source in "./a.mjs", expected a name that no rule has yet'
    ]
  ])('%s: %s', (given, source, said) => {
    const folder = archiveWith([], {
      '.lintrc.json': `{\n  "root": true,\n  "plugins": ["${given}"]\n}`,
      'a.mjs': source,
      'dam.txt': 'By\n'
    })
    const {status, out, err} = command(folder)

    expect([status, out]).toEqual([2, ''])
    expect(err).toContain(`provlint: .lintrc.json:3:15: plugins.0: ${said.startsWith('as its') ? 'rule 1' : ''}`)
    expect(err).toContain(said)
    expect(err).not.toContain('\n')
  })

  it('never comes to an end', () => {
    const folder = archiveWith([], {
      '.lintrc.json': '{"root": true, "plugins": ["./a.mjs"]}',
      'a.mjs': `await new Promise(() => {})\n${plugin('dull')}`,
      'dam.txt': 'By\n'
    })

    expect(command(folder)).toMatchObject({
      status: 2,
      out: '',
      err: expect.stringContaining('plugins and formats that come')
    })
  })

  it('takes the name of another that lies elsewhere', () => {
    const folder = archiveWith([], {
      '.lintrc.json': '{"root": true, "plugins": ["./a/house.mjs", "./a/house.mjs", "./b/house.mjs"]}',
      'a/house.mjs': plugin('dull'),
      'b/house.mjs': plugin('dull'),
      'dam.txt': 'By\n'
    })

    expect(command(folder)).toEqual({
      status: 2,
      out: '',
      err: 'provlint: .lintrc.json:1:62: plugins.2: found a second plugin "house", expected one of another name than a/house.mjs'
    })
  })

  it.each([
    ['{"plugins": "./a.mjs"}', '.lintrc.json:1:13: plugins: found "./a.mjs", expected a list of texts'],
    ['{"plugins": [1]}', '.lintrc.json:1:14: plugins.0: found 1, expected a text'],
    [
      '{"rules": {"house/dull": 1}}',
      '.lintrc.json:1:12: rules.house/dull: found an unknown rule, expected one of a plugin that `plugins` names'
    ]
  ])('%s', (settings, said) => {
    expect(command(archiveWith([], {'.lintrc.json': settings, 'dam.txt': 'By\n'})).err).toBe(`provlint: ${said}`)
  })
})
