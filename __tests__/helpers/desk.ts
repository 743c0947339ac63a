import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {LintMessage, LintResult} from '../../src/model/result.ts'
import {run} from './world.ts'

/** What a run over a folder reports: `path:line rule`, by path; what is no finding of a rule by what it says. */
export async function report(folder: string, ...argv: readonly string[]): Promise<readonly string[]> {
  return (await lintJson(folder, argv)).flatMap((result) => list(folder, result, result.messages))
}

/** What a run over a folder keeps to itself, with the reasons. */
export async function hidden(folder: string, ...argv: readonly string[]): Promise<readonly string[]> {
  return (await lintJson(folder, argv)).flatMap((result) =>
    result.suppressedMessages.flatMap((message) =>
      (message.suppressions ?? []).map(({kind, justification}) =>
        `${list(folder, result, [message])} ${kind} ${justification}`.trimEnd()
      )
    )
  )
}

/** The results of a run, which has no complaint. */
export async function lintJson(folder: string, argv: readonly string[] = []): Promise<readonly LintResult[]> {
  const {out, err, status} = await run(folder, ['-f', 'json', '--no-cache', ...argv])
  if (status === 2) throw new Error(err)
  return JSON.parse(out)
}

/** A file of a folder. */
export function read(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8')
}

function list(folder: string, {filePath}: LintResult, messages: readonly LintMessage[]): readonly string[] {
  return messages.map(({ruleId, line, message}) => `${filePath.slice(folder.length + 1)}:${line} ${ruleId ?? message}`)
}
