import {spawnSync} from 'node:child_process'
import {readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {describe, expect, it} from '@jest/globals'
import {archiveWith, command} from './helpers/command.ts'

const readme = readFileSync(join(resolve(import.meta.dirname, '..'), 'README.md'), 'utf8')
const section = readme.split(/^## /mu).find((part) => part.startsWith('A plugin from nothing')) ?? ''

/** The files that a section shows, each below its name. */
const files = Object.fromEntries(
  [...section.matchAll(/^`([^`\n]+)`\n\n```\w+\n([\s\S]*?\n)```$/gmu)].map(([, name = '', text = '']) => [name, text])
)

describe('the plugin that the README writes from nothing', () => {
  const folder = archiveWith(['provlint'], files)
  symlinkSync(join(folder, 'provlint-plugin-ostra'), join(folder, 'node_modules/provlint-plugin-ostra'))

  it('passes its own tests', () => {
    const cwd = join(folder, 'provlint-plugin-ostra')
    const {NODE_OPTIONS: _, NODE_TEST_CONTEXT: __, ...env} = process.env
    const {status, stdout} = spawnSync(process.execPath, ['--test'], {cwd, env, encoding: 'utf8'})

    expect([status, /^# pass (\d+)$|^ℹ pass (\d+)$/mu.exec(stdout)?.[0]]).toEqual([
      0,
      expect.stringContaining('pass 2')
    ])
  })

  it('finds what the README says', () => {
    const [, shown = ''] = /--format unix\n([\s\S]*?)\n```/u.exec(section) ?? []

    expect(command(folder, '--format', 'unix')).toEqual({status: 1, out: shown.replace('/archive/', ''), err: ''})
  })
})

describe('the program of the README', () => {
  it('runs as it stands there', () => {
    const [, shown = ''] = /^## From a program\n\n```ts\n([\s\S]*?)```$/mu.exec(readme) ?? []
    const folder = archiveWith(['provlint'], {
      '.lintrc.json': '{"root": true, "extends": "provlint:recommended"}',
      'news/a.txt': 'By\n\nThe dam held.\n'
    })
    const program = shown.replaceAll(/'\/(?:archive|pull-request)/gu, `'${folder}`)
    const told = 'console.log([results, strangers, fixed, [result], session.results()].map((all) => all.length).join())'
    writeFileSync(join(folder, 'desk.mjs'), `${program}\n${told}`)
    const {status, stdout, stderr} = spawnSync(process.execPath, ['desk.mjs'], {cwd: folder, encoding: 'utf8'})

    expect([status, stdout, stderr]).toEqual([0, '1,1,1,1,1\n', ''])
  })
})
