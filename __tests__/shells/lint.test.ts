import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from '@jest/globals'
import {archive} from '../helpers/archive.ts'
import {run} from '../helpers/world.ts'

const story = 'By\n\nThe dam gave way, sources say.\n'
const rules = '"rules": {"empty-byline": "error"}'

describe('--rule', () => {
  const folder = archive({'.lintrc.json': `{"root": true, ${rules}}`, 'dam.txt': story})

  it.each([
    [['empty-byline: off'], 0, []],
    [['empty-byline:warn'], 0, ['empty-byline']],
    [['empty-byline: 2', 'vague-source: 1'], 1, ['empty-byline', 'vague-source']],
    [['vague-source: ["error", {"allow": ["sources say"]}]'], 1, ['empty-byline']],
    [['{"vague-source": 1, "empty-byline": "off"}'], 0, ['vague-source']],
    [['empty-byline: error', 'empty-byline: off'], 0, []]
  ])('%j', async (given, status, found) => {
    const {out, ...rest} = await run(folder, [...given.flatMap((rule) => ['--rule', rule]), '-f', 'json'])

    expect(rest).toEqual({status, err: ''})
    expect(JSON.parse(out)[0].messages.map(({ruleId}: {ruleId: string}) => ruleId)).toEqual(found)
  })

  it.each([
    ['empty-byline', '--rule: found "empty-byline", expected \'RULE: off\''],
    ['empty-byline: [1', '--rule: found "empty-byline: [1", expected JSON after the name of the rule'],
    ['{"empty-byline"', 'expected JSON'],
    ['empty-byline: maybe', 'rules.empty-byline: found "maybe", expected "off", "warn"'],
    ['empty-bylin: off', 'rules.empty-bylin: found an unknown rule'],
    ['__proto__: off', 'rules.__proto__: found an unknown rule'],
    ['empty-byline: [1, {"maxLength": 1}]', 'found 1, expected integer, at least 10'],
    ['\u001b[31m', '--rule: found "\\u001b[31m", expected']
  ])('%s is refused', async (given, said) => {
    const {status, err} = await run(folder, ['--rule', given])

    expect(status).toBe(2)
    expect(err).toContain(said)
    expect(err.trimEnd()).not.toMatch(/\p{Cc}/u)
  })
})

describe('--stdin', () => {
  const folder = archive({
    '.lintrc.json': `{"root": true, ${rules}}`,
    'wire/.lintrc.json': '{"rules": {"empty-byline": 1}}'
  })

  it('lints what comes in under the name <text>', async () => {
    expect(await run(folder, ['--stdin', '-f', 'unix'], {stdin: story})).toEqual({
      status: 1,
      out: '<text>:1:1: The byline names nobody: "By" [Error/empty-byline]\n\n1 problem\n',
      err: ''
    })
  })

  it('takes the settings of the folder of its name', async () => {
    const {status, out} = await run(folder, ['--stdin', '--stdin-filename', 'wire/new.txt', '-f', 'unix'], {
      stdin: story
    })

    expect(status).toBe(0)
    expect(out).toContain(`${folder}/wire/new.txt:1:1: The byline names nobody: "By" [Warning/empty-byline]`)
  })

  it('may be nothing, and may be no text', async () => {
    expect(await run(folder, ['--stdin'])).toEqual({status: 0, out: '', err: ''})
    expect((await run(folder, ['--stdin'], {stdin: '\0'})).out).toContain('Not a text file: found a NUL byte at byte 0')
  })

  it('takes no pattern beside it', async () => {
    for (const command of [[], ['inspect']])
      expect(await run(folder, [...command, '--stdin', 'dam.txt'], {stdin: story})).toEqual({
        status: 2,
        out: '',
        err: 'provlint: --stdin: found the pattern "dam.txt" beside it, expected none\n'
      })
  })
})

describe('--print-config', () => {
  const hostile = '{"root": true, "ignore": ["a\\u001b\\n\u202e", "\\\\u000a"], "rules": {"empty-byline": 1}}'
  const folder = archive({'.lintrc.json': hostile, 'dam.txt': story})

  it('prints the settings of a file, a folder or the working directory', async () => {
    for (const operands of [['dam.txt'], ['.'], ['gone.txt'], []]) {
      const {status, out} = await run(folder, ['--print-config', ...operands, '--rule', 'vague-source: 2'])

      expect(status).toBe(0)
      expect(JSON.parse(out)).toMatchObject({
        root: true,
        rules: {'empty-byline': ['warn', {maxLength: 200}], 'vague-source': ['error', {allow: []}]},
        ignore: ['a\u001b\n\u202e', '\\u000a']
      })
      expect(out.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\u202e/u)
    }
  })

  it('prints those of a file that is named', async () => {
    const other = archive({'ours.json': '{"rules": {"boilerplate": 1}}'})
    const {out} = await run(folder, ['--print-config', '-c', join(other, 'ours.json')])

    expect(JSON.parse(out).rules).toMatchObject({boilerplate: ['warn', {}], 'empty-byline': 'off'})
  })

  it('prints settings that say the same again', async () => {
    const {out} = await run(folder, ['--print-config'])
    writeFileSync(join(folder, 'x.json'), out)

    expect(await run(folder, ['--print-config', '-c', 'x.json'])).toEqual({status: 0, out, err: ''})
  })

  it('takes one name', async () => {
    expect((await run(folder, ['--print-config', 'a', 'b'])).err).toBe(
      'provlint: --print-config: found 2 files, expected one\n'
    )
  })
})

describe('--max-warnings', () => {
  it.each(['many', '-1', '-2', '1.5', '', ' '])('%j is refused', async (given) => {
    expect(await run('/', [`--max-warnings=${given}`])).toMatchObject({
      status: 2,
      err: expect.stringContaining('expected a whole number of at least 0')
    })
  })
})

describe('--format', () => {
  const folder = archive({
    '.lintrc.json': `{"root": true, ${rules}}`,
    'dam.txt': story,
    'count.cjs': 'module.exports = (results, {cwd}) => results.length + " in " + cwd',
    'throws.cjs': 'module.exports = () => { throw new Error("no paper") }'
  })

  it('may be a file of your own', async () => {
    expect(await run(folder, ['-f', './count.cjs'])).toEqual({status: 1, out: `1 in ${folder}\n`, err: ''})
  })

  it.each([
    ['gone', 'provlint: --format: found no eslint-formatter-gone, expected stylish, compact, unix, json'],
    ['./throws.cjs', 'provlint: The format "./throws.cjs" failed: no paper\n']
  ])('fails the run where %s does', async (name, said) => {
    const {status, out, err} = await run(folder, ['-f', name])

    expect([status, out]).toEqual([2, ''])
    expect(err).toContain(said)
  })
})
