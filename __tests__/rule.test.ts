import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {join, relative, resolve} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from '@jest/globals'
import {defineRule, integer} from '../src/rule.ts'

const root = resolve(import.meta.dirname, '..')
const cache = join(root, 'node_modules', '.cache')

/** Rules as their authors might write them; only the first two are right. */
const written = {
  'right-document': `scope: 'document', options: {minWords: integer('Words', 4)},
    *check({document, options}) { if (document.text.length < options.minWords) yield {span: {start: 0, end: 0}, message: 'Short'} }`,
  'right-archive': `scope: 'archive', options: {},
    *check({document, archive}) { for (const {here} of archive.passages(document)) yield {span: here, message: 'Copied'} }`,
  'document-with-archive': `scope: 'document', options: {},
    *check({document, archive}) { archive.passages(document) }`,
  'document-with-unasked-tree': `scope: 'document', options: {},
    *check({tree}) { tree.children }`,
  'archive-with-tree': `scope: 'archive', options: {},
    *check({tree}) { tree.children }`,
  'archive-that-needs-tree': `scope: 'archive', needs: 'tree', options: {},
    *check({document}) { document.text }`,
  'unknown-option': `scope: 'document', options: {minWords: integer('Words', 4)},
    *check({options}) { options.maxWords }`,
  'finding-without-message': `scope: 'document', options: {},
    *check() { yield {span: {start: 0, end: 0}} }`
}

const folder = mkdtempSync(join(mkdirp(cache), 'rules-'))
let complaints = ''

beforeAll(() => {
  for (const [id, body] of Object.entries(written)) writeFileSync(join(folder, `${id}.ts`), toSource(id, body))
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(toConfig()))
  complaints = compile()
}, 120_000)

afterAll(() => rmSync(folder, {recursive: true, force: true}))

describe('the compiler', () => {
  it.each([['right-document'], ['right-archive']])('accepts %s', (id) => {
    expect(complaints).not.toContain(`${id}.ts`)
  })

  it.each([
    ['document-with-archive', "Property 'archive' does not exist"],
    ['document-with-unasked-tree', "Property 'tree' does not exist"],
    ['archive-with-tree', "Property 'tree' does not exist"],
    ['archive-that-needs-tree', 'No overload matches'],
    ['unknown-option', "Property 'maxWords' does not exist"],
    ['finding-without-message', 'No overload matches']
  ])('refuses %s', (id, because) => {
    const about = complaints.split(/^(?=\S)/mu).filter((line) => line.includes(`${id}.ts`))

    expect(about.join('')).toContain(because)
  })
})

describe('defineRule', () => {
  it('gives back the rule itself', () => {
    const rule = {
      id: 'short-article',
      about: 'Short',
      scope: 'document',
      options: {minWords: integer('Words', 4)},
      check: () => []
    } as const

    expect(defineRule(rule)).toBe(rule)
  })
})

function toSource(id: string, body: string): string {
  const face = relative(folder, join(root, 'src', 'rule.ts'))
  return `import {defineRule, integer} from '${face}'\nexport const used = integer\nexport default defineRule({id: '${id}', about: 'About', ${body}})\n`
}

function toConfig(): object {
  return {
    extends: join(root, 'tsconfig.json'),
    compilerOptions: {rootDir: root, noEmit: true, noUnusedLocals: false},
    include: ['*.ts']
  }
}

function compile(): string {
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
  return spawnSync(process.execPath, [tsc, '-p', folder, '--pretty', 'false'], {encoding: 'utf8'}).stdout
}

function mkdirp(path: string): string {
  mkdirSync(path, {recursive: true})
  return path
}
