import {type Bench, onArchive} from '../bench.ts'
import {measure, type Section, times} from '../measure.ts'
import {duplicationRules, lintCold, ruleSetNames} from '../provlint.ts'
import {toWc} from '../wc.ts'

/** The whole archive without an index, against `wc -w` over the same files. */
export async function cold(bench: Bench): Promise<Section> {
  const {archive, provlint, repeats} = bench
  const toLint = (rules: keyof typeof ruleSetNames) => ({
    name: ruleSetNames[rules],
    run: () => lintCold(provlint, {cwd: archive.folder, rules})
  })
  const measured = await measure([toWc(archive), toLint('duplication'), toLint('recommended')], repeats)
  return {
    title: 'the whole archive, without an index',
    rows: measured.map((one) => ({...onArchive(one, bench), comparisons: times(one, measured[0])})),
    notes: [`duplication rules: ${duplicationRules().join(', ')}`]
  }
}
