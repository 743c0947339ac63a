import {existsSync, readFileSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import {describe, expect, it} from '@jest/globals'

const built = resolve(import.meta.dirname, '../dist/src')

describe('the types of the package', () => {
  it.each(['index.d.ts', 'rule.d.ts', 'testing.d.ts'])('%s and all that it draws on know nothing of Node', (name) => {
    const known = new Set<string>()
    gather(resolve(built, name), known)

    expect(known.size).toBeGreaterThan(1)
    expect([...known].filter((file) => /\bBuffer\b|\bNodeJS\b|['"]node:/u.test(declarations(file)))).toEqual([])
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
