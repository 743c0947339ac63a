import {rmSync} from 'node:fs'
import {join} from 'node:path'
import {readArchive} from '../archive.ts'
import {type Bench, onArchive} from '../bench.ts'
import {type Comparison, measure, type Row, type Section} from '../measure.ts'
import {lintCold, ruleSetNames} from '../provlint.ts'
import {median} from '../statistics.ts'
import {countWords} from '../wc.ts'
import {writeArchive} from '../write-archive.ts'

const factors = [1, 4, 16]

/** How time and memory a megabyte grow as an archive grows to 16 times its size. */
export async function growth(bench: Bench): Promise<Section> {
  const rows: Row[] = []
  for (const factor of factors) {
    const row = await measureSize(bench.growth * factor, bench)
    rows.push({
      ...row,
      comparisons: [...compare(row, rows[0], toTime, 'time'), ...compare(row, rows[0], toMemory, 'memory')]
    })
  }
  return {title: `growth, ${ruleSetNames.duplication}`, rows, notes: []}
}

async function measureSize(megabytes: number, {provlint, repeats, seed, scratch}: Bench): Promise<Row> {
  const folder = join(scratch, `growth-${megabytes}`)
  writeArchive(folder, megabytes * 1e6, seed)
  const archive = readArchive(folder)
  const words = countWords(archive)
  const run = () => lintCold(provlint, {cwd: folder, rules: 'duplication'})
  const [measured] = await measure([{name: `${megabytes} MB`, run}], repeats)
  rmSync(folder, {recursive: true})
  return onArchive(measured ?? {name: '', seconds: []}, {archive, words})
}

type Amount = (row: Row) => number

function toTime({seconds}: Row): number {
  return median(seconds)
}

function toMemory({peak}: Row): number {
  return peak ?? Number.NaN
}

/** How many times as much a megabyte takes as it takes in the smallest archive. */
function compare(row: Row, first: Row | undefined, amount: Amount, what: string): readonly Comparison[] {
  if (first === undefined) return []
  const value = amount(row) / (row.bytes ?? 0) / (amount(first) / (first.bytes ?? 0))
  return Number.isFinite(value) ? [{kind: 'times', value, than: `the ${what} a MB`}] : []
}
