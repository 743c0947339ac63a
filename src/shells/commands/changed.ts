import type {LintRequest} from '../../index.ts'
import type {Arguments} from '../arguments.ts'

/** Which files count, once git has said what has changed. */
export type Choice = Promise<Pick<LintRequest, 'changed' | 'errorOnUnmatchedPattern' | 'warnIgnored'>>

/** What the command line says of which files count: those that have changed, and whether all that it names must be there. */
export async function toChoice({values}: Arguments, cwd: string): Choice {
  const since = toSince(values)
  const changed = since && (await (await import('../git.ts')).findChanged(since, cwd, values['changed-lines'] ?? false))
  return {
    ...(changed === undefined ? {} : {changed}),
    ...(values['error-on-unmatched-pattern'] === false ? {errorOnUnmatchedPattern: false} : {}),
    ...(values['warn-ignored'] === false ? {warnIgnored: false} : {})
  }
}

function toSince({since, changed, staged}: Arguments['values']) {
  if (since !== undefined) return {kind: 'since', ref: since} as const
  if (changed) return {kind: 'changed'} as const
  return staged ? ({kind: 'staged'} as const) : undefined
}
