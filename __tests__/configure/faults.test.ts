import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from '@jest/globals'
import {toConfiguration} from '../../src/configure/configure.ts'
import {readSettingsFile} from '../../src/configure/read.ts'
import {archive} from '../helpers/archive.ts'
import {complaint} from '../helpers/complaint.ts'
import {catalogue} from '../helpers/rules.ts'

describe('a settings file that is no JSON', () => {
  it.each([
    ['{"root": true,\n "rules": {,}}', '.lintrc.json:2:12: found ",}}", expected JSON'],
    ['{\r\n  "root": yes\r\n}', '.lintrc.json:2:11: found "yes", expected JSON'],
    ['{"root": true', '.lintrc.json:1:14: found the end of the file, expected JSON'],
    ['', '.lintrc.json:1:1: found the end of the file, expected JSON'],
    ['{"root": true,}', '.lintrc.json:1:15: found "}", expected JSON'],
    ['{"root": true} // ours', '.lintrc.json:1:16: found "// ours", expected JSON'],
    ['{"root": \u202etrue}', '.lintrc.json:1:10: found "\\u202etrue}", expected JSON']
  ])('%j', async (text, said) => {
    expect(await complaint(text)).toContain(said)
  })
})

describe('settings files that extend', () => {
  it('each other are a circle', async () => {
    const said = await complaint('{"extends": "./a.json"}', {
      'a.json': '{"extends": ["./b.json"]}',
      'b.json': '{\n"extends": "./a.json"}'
    })

    expect(said).toBe(
      'b.json:2:12: extends: found a circle of files that extend each other: a.json → b.json → a.json, expected files that do not'
    )
  })

  it('themselves are a circle', async () => {
    expect(await complaint('{"extends": "./.lintrc.json"}')).toContain('found a circle')
  })

  it('one at fault name that one', async () => {
    expect(await complaint('{"extends": "./a.json"}', {'a.json': '{"rules": {"late": 1}}'})).toMatch(/^a\.json:1:12: /u)
  })
})

describe('a settings file that cannot be read', () => {
  const folder = archive({})
  mkdirSync(join(folder, '.lintrc.json'))

  it('because it is a folder', async () => {
    await expect(toConfiguration({cwd: folder, catalogue})(folder)).rejects.toThrow(
      `${folder}/.lintrc.json: found a folder, expected a settings file`
    )
  })

  it('because it was named and is not there', async () => {
    await expect(toConfiguration({cwd: folder, catalogue, config: 'gone.json'})(folder)).rejects.toThrow(
      `${folder}/gone.json: found no such file, expected a settings file`
    )
  })

  it('because it is a pipe', async () => {
    await expect(toConfiguration({cwd: folder, catalogue, config: '/dev/null'})(folder)).rejects.toThrow(
      '/dev/null: found what is no regular file, expected a settings file'
    )
  })

  it('but there is none in a folder that cannot be searched', async () => {
    const closed = () => {
      throw Object.assign(new Error('closed'), {code: 'EACCES'})
    }

    expect(await readSettingsFile(join(folder, 'closed/.lintrc.json'), closed)).toBeUndefined()
  })

  it('because its name is too long for any file', async () => {
    await expect(toConfiguration({cwd: folder, catalogue, config: `${'x'.repeat(300)}.json`})(folder)).rejects.toThrow(
      'found a file that cannot be read (ENAMETOOLONG), expected a settings file'
    )
  })
})

describe('a rule of the command line', () => {
  it('that is wrong is said to be one', async () => {
    const folder = archive({})

    await expect(toConfiguration({cwd: folder, catalogue, rules: {'late-new': 'off'}})(folder)).rejects.toThrow(
      /^--rule: rules\.late-new: found an unknown rule, .*; did you mean late-news\?$/u
    )
  })
})
