import {writeFileSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import {join, resolve} from 'node:path'
import {type Archive, readArchive} from './archive.ts'
import {type Arguments, parse, type SectionName, toHelp} from './arguments.ts'
import type {Bench} from './bench.ts'
import type {Section} from './measure.ts'
import {toProvlint} from './provlint.ts'
import {withScratch} from './scratch.ts'
import {analysis} from './sections/analysis.ts'
import {cold} from './sections/cold.ts'
import {commit} from './sections/commit.ts'
import {growth} from './sections/growth.ts'
import {jscpd} from './sections/jscpd.ts'
import {reading} from './sections/reading.ts'
import {threads} from './sections/threads.ts'
import {toTable} from './table.ts'
import {countWords} from './wc.ts'
import {writeArchive} from './write-archive.ts'

/** Where a benchmark runs: the folder of the package, that of its caller, and where text goes. */
export type World = {
  readonly root: string
  readonly cwd: string
  print(text: string): void
  tell(text: string): void
}

const sections: Readonly<Record<SectionName, (bench: Bench) => Promise<Section>>> = {
  cold,
  threads,
  growth,
  commit,
  analysis,
  reading,
  jscpd
}

/** Measures what the command line asks for and prints it as a table. */
export async function run(argv: readonly string[], world: World): Promise<void> {
  const given = parse(argv)
  if (given.help) world.print(toHelp())
  else await withScratch(given.keep, (scratch) => measureAll(given, scratch, world))
}

async function measureAll(given: Arguments, scratch: string, world: World): Promise<void> {
  const bench = await prepare(given, scratch, world)
  const head = describe(bench)
  world.print(`${head}\n\n`)
  const measured: Section[] = []
  for (const name of given.sections) {
    world.tell(`${name} …`)
    measured.push(await sections[name](bench))
  }
  world.print(toTable(measured))
  if (given.keep) world.tell(`kept in ${scratch}`)
  if (given.json !== undefined) writeJson(resolve(world.cwd, given.json), head, bench, measured)
}

async function prepare({folder, megabytes, ...given}: Arguments, scratch: string, world: World): Promise<Bench> {
  if (folder === undefined) {
    world.tell(`generating ${megabytes} MB …`)
    writeArchive(join(scratch, 'archive'), megabytes * 1e6, given.seed)
  }
  const archive = readArchive(folder === undefined ? join(scratch, 'archive') : resolve(world.cwd, folder))
  if (archive.paths.length === 0) throw new Error(`${archive.folder}: found no .txt file, expected articles`)
  return {
    ...given,
    archive,
    words: countWords(archive),
    provlint: await toProvlint(world.root),
    scratch,
    root: world.root,
    isGenerated: folder === undefined
  }
}

function describe({archive, words, seed, repeats, isGenerated}: Bench): string {
  return [
    `${(archive.bytes / 1e6).toFixed(1)} MB in ${archive.paths.length} articles`,
    ...(words === undefined ? [] : [`${words} words`]),
    isGenerated ? `generated from seed ${seed}` : archive.folder,
    `Node ${process.version}, ${availableParallelism()} cores`,
    `median of ${repeats}`
  ].join(' · ')
}

function writeJson(path: string, about: string, bench: Bench, measured: readonly Section[]): void {
  const {bytes, paths}: Archive = bench.archive
  const figures = {about, bytes, articles: paths.length, words: bench.words ?? null, sections: measured}
  writeFileSync(path, `${JSON.stringify(figures, undefined, 2)}\n`)
}
