import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {type Bench, onArchive} from '../bench.ts'
import {runChild} from '../child.ts'
import {measure, type Section, times} from '../measure.ts'
import {lintCold, ruleSetNames} from '../provlint.ts'

/** jscpd at its defaults, against our rules on duplication. */
export async function jscpd(bench: Bench): Promise<Section> {
  const {archive, provlint, repeats, root} = bench
  const title = 'jscpd at its defaults'
  const script = join(root, 'bench/node_modules/jscpd/run-jscpd.js')
  const fault = existsSync(script) ? undefined : await install(root)
  if (fault !== undefined) return {title, rows: [], notes: [`left out: it cannot be installed (${fault})`]}
  const run = () => runChild({program: process.execPath, args: [script, '.'], cwd: archive.folder})
  const ours = {
    name: ruleSetNames.duplication,
    run: () => lintCold(provlint, {cwd: archive.folder, rules: 'duplication'})
  }
  const measured = await measure([ours, {name: 'jscpd', run}], repeats)
  const rows = measured.map((one) => ({...onArchive(one, bench), comparisons: times(one, measured[0])}))
  return {title, rows, notes: []}
}

/** Gives what went wrong. */
async function install(root: string): Promise<string | undefined> {
  const {npm_execpath: npm} = process.env
  const args = ['ci', '--prefix', join(root, 'bench'), '--no-audit', '--no-fund', '--loglevel=error']
  const command = npm === undefined ? {program: 'npm', args} : {program: process.execPath, args: [npm, ...args]}
  return (await runChild({...command, cwd: root})).fault
}
