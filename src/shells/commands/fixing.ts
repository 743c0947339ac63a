import {toFatal} from '../../check/message.ts'
import {toResult} from '../../check/result.ts'
import type {FixedFile, Fixing, LintMessage, LintResult} from '../../index.ts'
import {SettingsError} from '../../model/settings.ts'
import {codeOf, messageOf} from '../../text/error.ts'
import {printableLines, quoted} from '../../text/printable.ts'
import {suggest} from '../../text/suggest.ts'
import type {Arguments} from '../arguments.ts'
import {ChangedFile, readMark, rewrite} from '../rewrite.ts'
import type {Streams} from '../streams.ts'

/**
 * Which findings to fix: those of the rules that are asked for, and no warnings where only errors count.
 *
 * @throws {SettingsError} for a rule that is unknown; those of plugins have a slash in their names
 */
export async function toWanted(
  {values}: Arguments,
  known: readonly string[]
): Promise<{readonly isWanted: (message: LintMessage) => boolean}> {
  const ids = values['fix-rule']
  const unknown = ids?.find((id) => !known.includes(id) && !id.includes('/'))
  if (unknown !== undefined)
    throw new SettingsError(
      `--fix-rule: found ${quoted(unknown)}, expected one of ${known.join(', ')}${await suggest(unknown, known)}`
    )
  return {
    isWanted: ({ruleId, severity}) =>
      (ids === undefined || (ruleId !== null && ids.includes(ruleId))) && !(values.quiet && severity === 1)
  }
}

/** Writes the files that were fixed. One that cannot be written keeps its findings, and has one more that says why. */
export function writeAll({results, fixed}: Fixing): readonly LintResult[] {
  const failed = new Map<string, LintResult>()
  for (const file of fixed) {
    const why = write(file)
    if (why !== undefined) failed.set(file.filePath, withFatal(file.unfixed, `Cannot be fixed: ${why}`))
  }
  return results.map((result) => failed.get(result.filePath) ?? result)
}

/** The changes as a diff: to the letter, but for what would act on a terminal where it goes to one. */
export async function toPatch(
  fixed: Fixing['fixed'],
  {cwd, stdout}: Streams,
  file: string | undefined
): Promise<string> {
  const {toDiff} = await import('../../report/diff.ts')
  const marked = fixed.map(({filePath, before, after}) => {
    const mark = readMark(filePath)
    return {filePath, before: mark + before, after: mark + after}
  })
  const patch = toDiff(marked, cwd)
  return file === undefined && stdout.isTTY ? printableLines(patch) : patch
}

function write({filePath, before, after}: FixedFile): string | undefined {
  try {
    rewrite(filePath, after, before)
    return undefined
  } catch (error) {
    return error instanceof ChangedFile ? error.message : `it cannot be written (${codeOf(error) || messageOf(error)})`
  }
}

function withFatal(result: LintResult, message: string): LintResult {
  const {filePath, messages, suppressedMessages} = result
  return toResult(filePath, [...messages, toFatal(message)], () => result.source, suppressedMessages)
}
