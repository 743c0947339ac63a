import {spawnSync} from 'node:child_process'
import {join, relative, resolve} from 'node:path'

/** The built command. */
export const command = join(resolve(import.meta.dirname, '../..'), 'dist/src/provlint.cjs')

/** Runs the built command in a folder. */
export function provlint(cwd: string, ...argv: readonly string[]) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [command, ...argv], {cwd, encoding: 'utf8'})
  return {status, out: stdout, err: stderr}
}

/** What the built command finds in a folder: a line a finding, its file, line and rule. */
export function findings(cwd: string, ...argv: readonly string[]): readonly string[] {
  const {out, err} = provlint(cwd, '-f', 'json', ...argv)
  if (out === '') throw new Error(err)
  const results = JSON.parse(out) as readonly Result[]
  return results.flatMap(({filePath, messages}) =>
    messages.map(({line, ruleId}) => `${relative(cwd, filePath)}:${line} ${ruleId}`)
  )
}

type Result = {
  readonly filePath: string
  readonly messages: readonly {readonly line: number; readonly ruleId: string | null}[]
}
