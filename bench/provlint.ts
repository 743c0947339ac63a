import {join} from 'node:path'
import {rules} from '../src/index.ts'
import {type Run, runNode} from './child.ts'

/** The rules of a run: those on duplication alone, or what is recommended. */
export type RuleSet = 'duplication' | 'recommended'

/** What is asked of the built command. */
export type LintRequest = {
  readonly cwd: string
  readonly rules: RuleSet
  readonly patterns?: readonly string[]
  /** Further options. */
  readonly options?: readonly string[]
}

/** The built command, and which of the options that matter here it knows. */
export type Provlint = {
  readonly script: string
  readonly knowsThreads: boolean
  readonly knowsIndex: boolean
}

/** What a rule set is called in the table. */
export const ruleSetNames = {duplication: 'duplication rules', recommended: 'recommended rules'} as const

const duplication = ['duplicate-paragraph', 'duplicate-document', 'uncredited-copy', 'altered-quote']

/** The command that is built in the folder of the package. */
export async function toProvlint(root: string): Promise<Provlint> {
  const script = join(root, 'dist/src/provlint.cjs')
  const knows = async (options: readonly string[]) =>
    (await runNode([script, ...options, '--version'], {cwd: root})).fault === undefined
  return {
    script,
    knowsThreads: await knows(['--concurrency', '1']),
    knowsIndex: (await knows(['--no-cache'])) && (await knows(['--cache-location', 'index']))
  }
}

/** Those of the rules on duplication that there are, by their names. */
export function duplicationRules(): readonly string[] {
  return rules.map(({rule}) => rule.id).filter((id) => duplication.includes(id))
}

/** Lints; findings are no fault. */
export function lint({script}: Provlint, {cwd, rules: set, patterns = ['.'], options = []}: LintRequest): Promise<Run> {
  return runNode([script, ...toRuleOptions(set), ...options, ...patterns], {cwd, accepted: [0, 1]})
}

/** Lints without an index: every file is read. */
export function lintCold(command: Provlint, request: LintRequest): Promise<Run> {
  const options = [...(command.knowsIndex ? ['--no-cache'] : []), ...(request.options ?? [])]
  return lint(command, {...request, options})
}

/** The command line sets every rule, so that the settings of a folder do not matter. */
function toRuleOptions(set: RuleSet): readonly string[] {
  return rules.flatMap(({rule: {id}, recommended}) => {
    const duplicates = duplication.includes(id) ? 'error' : 'off'
    return ['--rule', `${id}: ${set === 'duplication' ? duplicates : recommended}`]
  })
}
