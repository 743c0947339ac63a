import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, relative, resolve} from 'node:path'
import {describe, expect, it} from '@jest/globals'

/** The floors, the lowest first. A stage is a room of its own: nothing on the same floor may import it. */
const floors: readonly (readonly [pattern: RegExp, floor: number])[] = [
  [/^src\/text\//u, 1],
  [/^src\/model\//u, 2],
  [/^src\/(?:configure|read|analyze|match|store|check|report)\//u, 3],
  [/^src\/rule\.ts$/u, 3],
  [
    /^src\/(?:accept|articles|baselines|compare|crew|directives|elsewhere|examine|fix|gather|groups|headers|jobs|judge|lint-archive|memory|messages|others|pick-record|pool|read-articles|readings|recall|record-identities|records|remember|results|session|sources|survey|work)\.ts$/u,
    4
  ],
  [/^rules\//u, 4],
  [/^src\/(?:fix-files|inspect|lint|look|look-collections|matches|requests|testing|trace)\.ts$/u, 5],
  [/^src\/index\.ts$/u, 6],
  [/^src\/shells\//u, 7]
]

const world: readonly (readonly [what: RegExp, allowed: RegExp])[] = [
  [/from 'node:fs(?:\/promises)?'/u, /^src\/(?:read\/(?:load|glob|pieces)\.ts|configure\/|store\/|shells\/)/u],
  [
    /\bconsole\.|from 'node:process'|\bprocess\.(?!versions)|\bDate\.now\b|\bnew Date\(\)|\bperformance\.now\b/u,
    /^src\/shells\//u
  ]
]

const root = resolve(import.meta.dirname, '..')
const files = ['src', 'rules'].flatMap(listSources)

describe('the floors', () => {
  it('give every file a place', () => {
    expect(files.filter((file) => floorOf(file) === undefined)).toEqual([])
  })

  it('let imports go down only', () => {
    expect(
      files.flatMap((file) =>
        importsOf(file)
          .filter((target) => !mayImport(file, target))
          .map((target) => `${file} → ${target}`)
      )
    ).toEqual([])
  })

  it('hold no circle', () => {
    const done = new Set<string>()
    expect(files.flatMap((file) => findCircles(file, [], done))).toEqual([])
  })

  it('notice an import upward, sideways and of a sibling', () => {
    expect(mayImport('src/text/span.ts', 'src/model/article.ts')).toBe(false)
    expect(mayImport('src/check/check.ts', 'src/analyze/quotes.ts')).toBe(false)
    expect(mayImport('rules/boilerplate.ts', 'rules/empty-byline.ts')).toBe(false)
    expect(mayImport('rules/boilerplate.ts', 'src/model/option.ts')).toBe(false)
    expect(mayImport('src/check/check.ts', 'src/model/rule.ts')).toBe(true)
  })
})

describe('the doors', () => {
  it.each(world)('alone use what %s finds', (what, allowed) => {
    expect(files.filter((file) => what.test(withoutComments(read(file))) && !allowed.test(file))).toEqual([])
  })
})

describe('the rooms', () => {
  it('hold at most 200 lines, a rule at most 100', () => {
    const size = (file: string) => read(file).split('\n').length - 1
    expect(files.filter((file) => size(file) > (file.startsWith('rules/') ? 100 : 200))).toEqual([])
  })
})

function mayImport(file: string, target: string): boolean {
  const [from = 0, to = 9] = [floorOf(file), floorOf(target)]
  if (file === 'rules/index.ts') return target.startsWith('rules/') || target === 'src/rule.ts'
  if (file.startsWith('rules/')) return target === 'src/rule.ts'
  if (target.startsWith('rules/')) return file === 'src/index.ts'
  return to < from || dirname(file).split('/')[1] === dirname(target).split('/')[1]
}

function floorOf(file: string): number | undefined {
  return floors.find(([pattern]) => pattern.test(file))?.[1]
}

/** Depth first, each file once; types may refer to each other, values may not. */
function findCircles(file: string, path: readonly string[], done: Set<string>): string[] {
  if (path.includes(file)) return [[...path.slice(path.indexOf(file)), file].join(' → ')]
  if (done.has(file)) return []
  const circles = importsOf(file, /^(?:import|export)\s(?!type\b)/u).flatMap((target) =>
    findCircles(target, [...path, file], done)
  )
  done.add(file)
  return circles
}

function importsOf(file: string, kind = /^(?:import|export)\s/u): string[] {
  const statements = read(file).match(/^(?:import|export)\s[^'"`;]*?from '[^']+'|import\('[^']+'\)/gmu) ?? []
  const wanted = statements.filter((statement) => kind.test(statement) || statement.startsWith('import('))
  const targets = wanted.map((statement) => /'([^']+)'/u.exec(statement)?.[1] ?? '')
  return targets
    .filter((target) => target.startsWith('.'))
    .map((target) => relative(root, resolve(root, dirname(file), target)))
}

function listSources(folder: string): string[] {
  return readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))
}

function withoutComments(source: string): string {
  return source.replace(/\/\*\*[\s\S]*?\*\//gu, '')
}

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8')
}
