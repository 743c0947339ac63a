import {applyFixes, type Fixed, isWorse} from './check/fix.ts'
import type {LintMessage, LintResult} from './model/result.ts'

/** A file that was fixed: its raw text before and after, a byte order mark left out, and what was found before. */
export type FixedFile = {
  readonly filePath: string
  readonly before: string
  readonly after: string
  readonly unfixed: LintResult
}

/** What is found after the fixes, and the files that they changed. */
export type Fixing = {readonly results: readonly LintResult[]; readonly fixed: readonly FixedFile[]}

/** Which of the findings to fix, and how to judge texts in place of those of their files. */
export type Means = {
  isWanted(message: LintMessage): boolean
  relint(texts: ReadonlyMap<string, string>): Promise<readonly LintResult[]>
}

/** How often a file is fixed again for what the fixes before left, and how often a fix is looked for that does no harm. */
const mostPasses = 10
const mostRounds = 50

/** A file on its way. */
type Draft = {
  readonly index: number
  readonly before: string
  readonly text: string
  readonly result: LintResult
  readonly passes: number
  /** How many fixes to try at once, and those that did harm. */
  readonly portion: number
  readonly refused: ReadonlySet<string>
}

type Trial = Fixed & {readonly draft: Draft}

/**
 * Makes the fixes of some results, pass after pass, as texts. No fix is kept after which a file holds a finding that it
 * did not hold before: where some together do harm, half of them are tried, down to one.
 */
export async function mend(results: readonly LintResult[], means: Means): Promise<Fixing> {
  let open = results.flatMap((result, index) => toDraft(result, index, means))
  const done = new Map<number, Draft>()
  for (let round = 0; open.length > 0 && round < mostRounds; round++) {
    const trials = open.flatMap((draft) => toTrial(draft, means))
    if (trials.length === 0) break
    const judged = await means.relint(new Map(trials.map(({draft, text}) => [draft.result.filePath, text])))
    const byPath = new Map(judged.map((result) => [result.filePath, result]))
    open = trials.map((trial) => settle(trial, byPath.get(trial.draft.result.filePath)))
    for (const draft of open) done.set(draft.index, draft)
  }
  const changed = [...done.values()].filter(({before, text}) => before !== text)
  const all = [...results]
  for (const {index, result, text} of changed) all[index] = withOutput(result, text)
  return {results: all, fixed: changed.flatMap((draft) => toFixed(draft, results))}
}

function toFixed({index, before, text: after}: Draft, results: readonly LintResult[]): readonly FixedFile[] {
  const unfixed = results[index]
  return unfixed === undefined ? [] : [{filePath: unfixed.filePath, before, after, unfixed}]
}

function toDraft(result: LintResult, index: number, {isWanted}: Means): readonly Draft[] {
  if (!result.messages.some((message) => message.fix && isWanted(message))) return []
  const {source: text} = result
  if (text === undefined) return []
  return [{index, before: text, text, result, passes: 0, portion: Number.POSITIVE_INFINITY, refused: new Set()}]
}

function toTrial(draft: Draft, {isWanted}: Means): readonly Trial[] {
  const {text, result, portion, refused} = draft
  if (draft.passes >= mostPasses) return []
  const wanted = result.messages.filter((message) => message.fix && isWanted(message))
  const fixes = wanted.flatMap(({fix}) => (fix && !refused.has(toKey(text, fix)) ? [fix] : []))
  const fixed = applyFixes(text, fixes, portion)
  return fixed.fixes.length === 0 || fixed.text === text ? [] : [{...fixed, draft}]
}

/** The draft after a trial: with its fixes, or, where they do harm, on its way to fewer. */
function settle({draft, text, fixes}: Trial, result: LintResult | undefined): Draft {
  const after = {text, messages: result?.messages ?? []}
  if (result && !isWorse({text: draft.text, messages: draft.result.messages}, after, fixes)) {
    const isWhole = fixes.length < draft.portion
    const portion = isWhole ? Number.POSITIVE_INFINITY : draft.portion * 2
    return {...draft, text, result, passes: draft.passes + (isWhole ? 1 : 0), portion}
  }
  if (fixes.length > 1) return {...draft, portion: fixes.length >> 1}
  const refused = new Set([...draft.refused, ...fixes.map((fix) => toKey(draft.text, fix))])
  return {...draft, refused, portion: Number.POSITIVE_INFINITY}
}

/** A fix by what it takes away and what it puts there, since its place moves with other fixes. */
function toKey(text: string, fix: NonNullable<LintMessage['fix']>): string {
  return JSON.stringify([text.slice(...fix.range), fix.text])
}

/** In ESLint's shape a result has its source, or the output of its fixes. */
function withOutput(result: LintResult, output: string): LintResult {
  const {source: _, ...others} = result
  return {...others, output}
}
