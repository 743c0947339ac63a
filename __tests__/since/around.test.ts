import {spawnSync} from 'node:child_process'
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {describe, expect, it} from '@jest/globals'
import {parse} from 'yaml'
import {options} from '../../src/shells/declared.ts'
import {archive} from '../helpers/archive.ts'
import {provlint} from '../helpers/built.ts'
import {git, repository} from '../helpers/git.ts'

const root = resolve(import.meta.dirname, '../..')
const cwd = archive({'.lintrc.json': '{"root": true}'})
const complete = `COMP_WORDS=(provlint "$@"); COMP_CWORD=$#; _provlint; printf '%s\\n' "\${COMPREPLY[@]}"`

describe('completion', () => {
  it.each(['bash', 'zsh', 'fish', 'man'])('for %s knows every option and command', (shell) => {
    const {status, out} = provlint(cwd, 'completion', shell)

    expect(status).toBe(0)
    const text = out.replaceAll('\\-', '-').replaceAll(' -l ', ' --')
    for (const name of [...Object.keys(options), 'no-cache', 'no-color']) expect(text).toContain(`--${name}`)
    for (const name of ['inspect', 'matches', 'explain']) expect(text).toContain(name)
  })

  it('for bash completes options of the command, and commands', () => {
    const script = provlint(cwd, 'completion', 'bash').out
    const words = (...argv: readonly string[]) =>
      spawnSync('bash', ['-c', `${script}\n${complete}`, 'bash', ...argv], {cwd, encoding: 'utf8'}).stdout.trim()

    expect(words('--si')).toBe('--since')
    expect(words('matches', '--si')).toBe('--similarity')
    expect(words('--sta').split('\n').sort()).toEqual(['--staged', '--stats'])
    expect(words('insp')).toBe('inspect')
  })

  it.each([
    ['zsh', '-n'],
    ['fish', '--no-execute']
  ])('for %s is read by it, where it is installed', (shell, check) => {
    const input = provlint(cwd, 'completion', shell).out
    const {error, status, stderr} = spawnSync(shell, [check], {input, encoding: 'utf8'})

    expect(error ? [0, ''] : [status, stderr]).toEqual([0, ''])
  })

  it.each([[[]], [['tcsh']], [['bash', 'zsh']]])('for %j is none', (shells) => {
    expect(provlint(cwd, 'completion', ...shells)).toMatchObject({status: 2, out: ''})
  })
})

describe('explain without a rule', () => {
  it('prints the table of all', () => {
    expect(provlint(cwd, 'explain').out).toMatch(/^\| Rule +\| Recommended \| Strict \| Finds +\|\n/u)
  })
})

describe('the hook of the package', () => {
  it('lints what is staged', () => {
    const [hook] = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as {entry: string}[]
    const folder = repository({'.lintrc.json': '{"root": true, "rules": {"empty-byline": "error"}}', 'a.txt': 'By\n'})
    const [, ...argv] = hook?.entry.split(' ') ?? []

    expect(provlint(folder, ...argv)).toEqual({status: 0, out: '', err: ''})
    writeFileSync(join(folder, 'b.txt'), 'By\n')
    git(folder, 'add', 'b.txt')
    expect(provlint(folder, ...argv)).toMatchObject({status: 1, out: expect.stringContaining('b.txt')})
  })
})

describe('the action of the package', () => {
  const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as {
    runs: {using: string; steps: readonly {name?: string; shell?: string; run?: string}[]}
  }

  it('is composite, and says the shell of every step that runs something', () => {
    expect(action.runs.using).toBe('composite')
    for (const {run, shell} of action.runs.steps) if (run !== undefined) expect(shell).toBe('bash')
  })

  it.each([
    ['', 1],
    ['--rule "empty-byline: off" a.txt', 0],
    ["--rule 'empty-byline: warn'\n--max-warnings 0", 1],
    ['--since nowhere', 2]
  ])('runs the command with the words %j, and ends as it does', (words, status) => {
    const folder = archive({'.lintrc.json': '{"root": true, "rules": {"empty-byline": "error"}}', 'a.txt': 'By\n'})
    const script = action.runs.steps.find(({name}) => name === 'Lint')?.run ?? ''
    const env = {...process.env, PROVLINT: join(root, 'dist/src/provlint.cjs'), PROVLINT_ARGUMENTS: words}
    const done = spawnSync('bash', ['-e', '-c', script], {cwd: folder, env, encoding: 'utf8'})

    expect(existsSync(env.PROVLINT)).toBe(true)
    expect(done.status).toBe(status)
    expect(done.stdout.includes('empty-byline')).toBe(status === 1)
  })
})
