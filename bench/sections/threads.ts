import {type Bench, onArchive} from '../bench.ts'
import {measure, type Section, times} from '../measure.ts'
import {lintCold, type RuleSet, ruleSetNames} from '../provlint.ts'

/** The whole archive without an index, by one thread and by two. */
export async function threads(bench: Bench): Promise<Section> {
  const title = 'threads'
  if (!bench.provlint.knowsThreads)
    return {title, rows: [], notes: ['left out: the command does not know --concurrency']}
  const rows = [...(await compare('duplication', bench)), ...(await compare('recommended', bench))]
  return {title, rows, notes: []}
}

async function compare(rules: RuleSet, bench: Bench): Promise<Section['rows']> {
  const {archive, provlint, repeats} = bench
  const toLint = (name: string, count: number) => ({
    name: `${ruleSetNames[rules]}, ${name}`,
    run: () => lintCold(provlint, {cwd: archive.folder, rules, options: ['--concurrency', String(count)]})
  })
  const measured = await measure([toLint('1 thread', 1), toLint('2 threads', 2)], repeats)
  return measured.map((one) => ({...onArchive(one, bench), comparisons: times(one, measured[0])}))
}
