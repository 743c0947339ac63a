import {appendFileSync, mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {sample} from '../archive.ts'
import {type Bench, onArchive} from '../bench.ts'
import {runNode} from '../child.ts'
import {type Job, measure, more, type Section} from '../measure.ts'
import {lint, lintCold} from '../provlint.ts'

const files = 10
const small = 'The dam above the town of Ostra gave way shortly after four in the morning, officials said.\n'

/** What a commit of ten files costs beside a start of Node, with recommended rules; and what its index costs. */
export async function commit(bench: Bench): Promise<Section> {
  const {archive, provlint, repeats, isGenerated} = bench
  const named = sample(archive, files)
  const cold = await measure([toStart(bench), toSmall(bench), toNamed(bench, named)], repeats)
  const [start] = cold
  const rows = cold.map((one) => ({...one, comparisons: more(one, start)}))
  const title = 'a commit, recommended rules'
  if (!provlint.knowsIndex)
    return {title, rows, notes: ['without an index: the command does not know --cache-location']}
  const whole = await measure([toWriting(bench), toCurrent(bench)], repeats)
  if (isGenerated) for (const path of named) appendFileSync(join(archive.folder, path), `\n${small}`)
  const warm = await measure([toStart(bench), toWarm(bench, named)], repeats)
  const warmed = warm.slice(1).map((one) => ({...one, comparisons: more(one, warm[0])}))
  return {title, rows: [...rows, ...whole.map((one) => onArchive(one, bench)), ...warmed], notes: []}
}

function toStart({scratch}: Bench): Job {
  return {name: 'node -e 0', run: () => runNode(['-e', '0'], {cwd: scratch})}
}

function toSmall({scratch, provlint}: Bench): Job {
  const cwd = join(scratch, 'small')
  mkdirSync(cwd, {recursive: true})
  writeFileSync(join(cwd, 'dam.txt'), small)
  writeFileSync(join(cwd, '.lintrc.json'), '{"root": true}\n')
  return {name: 'one small file', run: () => lintCold(provlint, {cwd, rules: 'recommended', patterns: ['dam.txt']})}
}

function toNamed({archive, provlint}: Bench, patterns: readonly string[]): Job {
  const request = {cwd: archive.folder, rules: 'recommended', patterns} as const
  return {name: `${patterns.length} files named, without an index`, run: () => lintCold(provlint, request)}
}

function toWriting(bench: Bench): Job {
  return {
    name: 'the whole archive, its index written',
    run: () => {
      rmSync(toIndex(bench), {recursive: true, force: true})
      return lintIndexed(bench)
    }
  }
}

function toCurrent(bench: Bench): Job {
  return {name: 'the whole archive, its index current', run: () => lintIndexed(bench)}
}

function toWarm(bench: Bench, patterns: readonly string[]): Job {
  const what = bench.isGenerated ? 'changed files' : 'files'
  return {name: `${patterns.length} ${what} named, with an index`, run: () => lintIndexed(bench, patterns)}
}

function lintIndexed(bench: Bench, patterns: readonly string[] = ['.']) {
  const options = ['--cache-location', toIndex(bench)]
  return lint(bench.provlint, {cwd: bench.archive.folder, rules: 'recommended', patterns, options})
}

function toIndex({scratch}: Bench): string {
  return join(scratch, 'index')
}
