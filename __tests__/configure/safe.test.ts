import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from '@jest/globals'
import {archiveWith, command, lint, plugin} from '../helpers/command.ts'

const touch = "import {writeFileSync} from 'node:fs'\nwriteFileSync(new URL('loaded', import.meta.url), '')\n"
const files = {
  'dam.txt': 'By\n',
  'house.mjs': `${touch}${plugin('dull')}`,
  'form.mjs': `${touch}export default () => 'report'`,
  'house.json': '{"rules": {"empty-byline": "warn"}}',
  'deep.json': '{"plugins": ["./house.mjs"]}'
}

describe('--safe', () => {
  it.each([
    [
      '{"plugins": ["./house.mjs"]}',
      [],
      '.lintrc.json:1:14: plugins.0: found "./house.mjs", expected no plugin with --safe: it is code'
    ],
    ['{"plugins": ["provlint"]}', [], 'found "provlint", expected no plugin with --safe: it is code'],
    [
      '{"extends": "./deep.json"}',
      [],
      'deep.json:1:14: plugins.0: found "./house.mjs", expected no plugin with --safe'
    ],
    [
      '{"extends": "./house.mjs"}',
      [],
      '.lintrc.json:1:13: extends: found the code "house.mjs", expected settings in JSON with --safe'
    ],
    ['{"extends": "provlint"}', [], 'index.js", expected settings in JSON with --safe'],
    ['{}', ['-f', './form.mjs'], '--format: found "./form.mjs", expected one of'],
    ['{}', ['-f', 'ours'], '--format: found "ours", expected one of']
  ])('%s %j loads nothing, and says so', (settings, argv, said) => {
    const folder = archiveWith(['provlint'], {...files, '.lintrc.json': settings})
    const {status, out, err} = command(folder, '--safe', ...argv)

    expect([status, out]).toEqual([2, ''])
    expect(err).toContain(said)
    expect(existsSync(join(folder, 'loaded'))).toBe(false)
  })

  it('holds for inspect and matches too', () => {
    const folder = archiveWith([], {...files, '.lintrc.json': '{"plugins": ["./house.mjs"]}'})

    expect(['inspect', 'matches'].map((name) => command(folder, name, '--safe').status)).toEqual([2, 2])
  })

  it('leaves settings that are data as they are', () => {
    const folder = archiveWith([], {...files, '.lintrc.json': '{"extends": "./house.json"}'})

    expect(lint(folder, '--safe')).toEqual(lint(folder))
    expect(lint(folder, '--safe').out).toContain('[Warning/empty-byline]')
  })
})

describe('--no-config', () => {
  it('reads no settings file, broken or not: what is recommended holds', () => {
    const folder = archiveWith([], {...files, '.lintrc.json': '{"root"'})

    expect(command(folder).status).toBe(2)
    expect(lint(folder, '--no-config')).toMatchObject({status: 1, err: ''})
    expect(lint(folder, '--no-config', '--rule', 'empty-byline: off', '--rule', 'boilerplate: off').out).toBe('')
    expect(JSON.parse(command(folder, '--no-config', '--print-config', 'dam.txt').out).rules['vague-source']).toBe(
      'off'
    )
  })

  it.each([[['--no-config', '-c', 'house.json']], [['--config', 'house.json', '--no-config']]])(
    '%j is one too many',
    (argv) => {
      expect(command(archiveWith([], files), ...argv).err).toBe(
        'provlint: --config: found with --no-config, expected one of them'
      )
    }
  )
})
