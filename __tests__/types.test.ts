import {spawnSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import {describe, expect, it} from '@jest/globals'
import {archiveWith} from './helpers/command.ts'

const built = resolve(import.meta.dirname, '../dist/src')

describe('the types of the package', () => {
  it.each(['index.d.ts', 'rule.d.ts', 'testing.d.ts'])('%s and all that it draws on know nothing of Node', (name) => {
    const known = new Set<string>()
    gather(resolve(built, name), known)

    expect(known.size).toBeGreaterThan(1)
    expect([...known].filter((file) => /\bBuffer\b|\bNodeJS\b|['"]node:/u.test(declarations(file)))).toEqual([])
  })

  it('are enough for a program in a folder without those of Node', () => {
    const settings = {module: 'nodenext', target: 'es2022', strict: true, noEmit: true, types: []}
    const folder = archiveWith(['provlint'], {
      'package.json': '{"type": "module"}',
      'tsconfig.json': JSON.stringify({compilerOptions: settings}),
      'desk.ts': `import {type LintResult, type Session, lint, openSession} from 'provlint'
        import {type RulePlugin, defineRule, integer} from 'provlint/rule'
        import {mark} from 'provlint/testing'
        const rule = defineRule({id: 'long', about: 'Long', scope: 'document', options: {most: integer('Most', 9, 1)},
          check: ({document: {text}, options}) => text.length > options.most ? [{span: {start: 0, end: 1}, message: text}] : []})
        export const plugin: RulePlugin = {rules: [rule]}
        export const results: readonly LintResult[] = await lint({cwd: '.'})
        export const session: Session = await openSession({cwd: '.'})
        export const marked = await mark(rule, {'dam.txt': 'The dam held.'})`
    })
    const compiler = resolve(import.meta.dirname, '../node_modules/typescript/bin/tsc')
    const {status, stdout} = spawnSync(process.execPath, [compiler, '-p', folder], {encoding: 'utf8'})

    expect([status, stdout]).toEqual([0, ''])
  })
})

function gather(file: string, known: Set<string>): void {
  if (known.has(file) || !existsSync(file)) return
  known.add(file)
  for (const [, target = ''] of declarations(file).matchAll(/(?:from |import\()['"](\.[^'"]+)['"]/gu))
    gather(resolve(dirname(file), target.replace(/\.[jt]s$/u, '.d.ts')), known)
}

function declarations(file: string): string {
  return readFileSync(file, 'utf8').replace(/\/\*\*[\s\S]*?\*\//gu, '')
}
