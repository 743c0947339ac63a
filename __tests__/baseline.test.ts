import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {describe, expect, it} from '@jest/globals'
import fc from 'fast-check'
import {lint} from '../src/index.ts'
import {archive} from './helpers/archive.ts'

const settings = `{
  "root": true,
  "rules": {"vague-source": "error", "boilerplate": "error", "mismatched-quote-marks": "error", "duplicate-paragraph": "error"}
}`
const places = ['Ostra', 'Vell', 'Marn', 'Quill', 'Tolm', 'Hask']

/** A paragraph with nothing wrong, unlike any other of its number. */
function plain(number: number): string {
  const place = places[number % places.length]
  return `Crew ${number} repaired wall ${number * 7} of ${place} after flood ${number * 13}, and gate ${number * 17} was closed by boat ${number * 19}.`
}

/** An article with findings of four rules. */
function article(number: number): readonly string[] {
  const from = number * 10
  return [
    'Skip to main content',
    plain(from),
    `The dam of ${places[number]} gave way at gate ${number}, sources say, and boat ${number} was lost in the night of storm ${number}.`,
    plain(from + 1),
    `“We have waited for bridge ${number} for eleven years," said Mira Holt of the harbour office of ${places[number]}.`,
    plain(from + 2),
    plain(from + 1),
    'Sign up for our newsletter'
  ]
}

type Change =
  | {
      readonly kind: 'edit' | 'insert' | 'remove' | 'move'
      readonly file: number
      readonly at: number
      readonly to: number
    }
  | {
      readonly kind: 'rename' | 'delete' | 'add' | 'plant'
      readonly file: number
      readonly at: number
      readonly to: number
    }

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('edit', 'edit', 'insert', 'remove', 'move', 'rename', 'plant', 'add', 'delete'),
  file: fc.nat(20),
  at: fc.nat(20),
  to: fc.nat(20)
})

/** An archive under changes: its articles by path, and the paragraphs whose findings are new. */
type World = {
  readonly folder: string
  readonly articles: Map<string, string[]>
  readonly planted: Set<string>
  count: number
}

function open(): World {
  const articles = new Map(places.map((place, number) => [`${place}/dam.txt`, [...article(number)]]))
  const texts = [...articles].map(([path, paragraphs]) => [path, toText(paragraphs)])
  return {
    folder: archive({'.lintrc.json': settings, ...Object.fromEntries(texts)}),
    articles,
    planted: new Set(),
    count: 1000
  }
}

function toText(paragraphs: readonly string[]): string {
  return `${paragraphs.join('\n\n')}\n`
}

function apply(world: World, {kind, file, at, to}: Change): void {
  const {articles} = world
  const paths = [...articles.keys()]
  const path = paths[file % paths.length] ?? ''
  const paragraphs = articles.get(path) ?? []
  const number = world.count++
  const clean = paragraphs.findIndex((one, index) => one.startsWith('Crew') && index >= at % paragraphs.length)
  const isSingle = paragraphs.filter((one) => one === paragraphs[clean]).length === 1
  const place = to % (paragraphs.length + 1)
  if (kind === 'edit' && clean >= 0 && isSingle) paragraphs[clean] = plain(number)
  else if (kind === 'insert') paragraphs.splice(place, 0, plain(number))
  else if (kind === 'remove' && clean >= 0 && isSingle) paragraphs.splice(clean, 1)
  else if (kind === 'move') paragraphs.splice(place, 0, ...paragraphs.splice(at % paragraphs.length, 1))
  else if (kind === 'rename') {
    articles.delete(path)
    articles.set(`moved/${number}.txt`, paragraphs)
  } else if (kind === 'delete' && articles.size > 3) articles.delete(path)
  else if (kind === 'add' || kind === 'plant') plant(world, kind === 'add' ? [plain(number)] : paragraphs, place, kind)
}

/** A claim laid to nobody, or an article with the words of a page that others have, too. */
function plant({articles, planted, count}: World, paragraphs: string[], place: number, kind: 'add' | 'plant'): void {
  const claim = `Gate ${count} was left open for ${count * 3} hours, sources say, and keeper ${count} of the lock did not know of it.`
  paragraphs.splice(place, 0, claim)
  planted.add(claim)
  if (kind === 'plant') return
  const path = `new/${count}.txt`
  articles.set(path, ['Skip to main content', ...paragraphs, 'Sign up for our newsletter'])
  planted.add(`${path} Skip to main content`).add(`${path} Sign up for our newsletter`)
}

function write({folder, articles}: World): void {
  for (const name of readdirSync(folder)) if (!name.startsWith('.')) rmSync(join(folder, name), {recursive: true})
  for (const [path, paragraphs] of articles) {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), toText(paragraphs))
  }
}

/** The paragraphs in which something new was found; those that many articles have with the path before them. */
async function findNew({folder}: World): Promise<ReadonlySet<string>> {
  const found = new Set<string>()
  for (const {filePath, messages} of await lint({cwd: folder})) {
    const lines = messages.length > 0 ? readFileSync(filePath, 'utf8').split('\n') : []
    for (const {line, ruleId} of messages) {
      const words = lines[line - 1] ?? ''
      found.add(ruleId === 'boilerplate' ? `${filePath.slice(folder.length + 1)} ${words}` : words)
    }
  }
  return found
}

/** The new findings of articles that are still there, under the names that they have now. */
function expected({articles, planted}: World): ReadonlySet<string> {
  const now = new Set<string>()
  for (const [path, paragraphs] of articles) {
    const born = paragraphs.flatMap((one) => /^Gate (\d+)/u.exec(one)?.[1] ?? [])
    for (const one of paragraphs) {
      if (planted.has(one)) now.add(one)
      if (born.some((number) => planted.has(`new/${number}.txt ${one}`))) now.add(`${path} ${one}`)
    }
  }
  return now
}

describe('a baseline', () => {
  it('lets only new findings through after twenty edits, moves and renames', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, {minLength: 20, maxLength: 20}), async (changes) => {
        const world = open()
        await lint({cwd: world.folder, baseline: {accept: () => '', write: (path, text) => writeFileSync(path, text)}})
        expect([...(await findNew(world))]).toEqual([])
        for (const one of changes) apply(world, one)
        write(world)

        expect([...(await findNew(world))].toSorted()).toEqual([...expected(world)].toSorted())
      }),
      {numRuns: 60}
    )
  }, 240_000)
})
