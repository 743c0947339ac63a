import {type Changed, toFilePath} from './model/changed.ts'
import type {LintResult} from './model/result.ts'
import {compareUnits} from './text/order.ts'

/** Results that are kept, and brought up to date file by file. Calls are answered one after another. */
export type Session = {
  /** Reads files again that are new or have changed, and those that share text with them; gives the results that this touched. */
  update(...filePaths: readonly string[]): Promise<readonly LintResult[]>
  /** Forgets files that are no more, and reads those again that shared text with them. */
  remove(...filePaths: readonly string[]): Promise<readonly LintResult[]>
  /** Reads everything again: the settings, or what tells of the articles, have changed. */
  refresh(): Promise<readonly LintResult[]>
  /** What is known now, in the order of paths; of one file where it is named by its absolute path. */
  results(filePath?: string): readonly LintResult[]
}

/** Lints everything, or what has changed with what that causes elsewhere. */
export type Relint = (changed?: Changed) => Promise<readonly LintResult[]>

/** So many files that the index does not know as they are make it worth to read everything again. */
const mostDirty = 64

/** Opens a session; all is linted once. */
export async function openSession(lint: Relint): Promise<Session> {
  let known = new Map<string, LintResult>()
  const dirty = new Set<string>()
  const inTurn = toTurns<readonly LintResult[]>()

  const refresh = async (): Promise<readonly LintResult[]> => {
    known = toMap(await lint())
    dirty.clear()
    return [...known.values()]
  }

  const relint = async (filePaths: readonly string[]): Promise<readonly LintResult[]> => {
    for (const filePath of filePaths) dirty.add(filePath)
    if (dirty.size > mostDirty) return refresh()
    const speaking = findSpeaking(known, new Set(filePaths))
    const wanted = new Set([...dirty, ...speaking])
    const first = await lint(toChanged(wanted))
    const caused = [...new Set(first.map(toFile))].filter((filePath) => !wanted.has(filePath))
    const all = caused.length === 0 ? first : await lint(toChanged([...wanted, ...caused]))
    const fresh = toMap(all)
    for (const filePath of filePaths) if (!fresh.has(filePath)) dirty.delete(filePath)
    return replace(known, fresh, new Set([...wanted, ...caused]))
  }

  await refresh()
  return {
    update: (...filePaths) => inTurn(() => relint(filePaths)),
    remove: (...filePaths) => inTurn(() => relint(filePaths)),
    refresh: () => inTurn(refresh),
    results: (filePath) => listResults(known, filePath)
  }
}

/** Does one thing after another, whatever becomes of the one before. */
function toTurns<Answer>(): (work: () => Promise<Answer>) => Promise<Answer> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const next = last.then(work, work)
    last = next
    return next
  }
}

function listResults(known: ReadonlyMap<string, LintResult>, filePath: string | undefined): readonly LintResult[] {
  const wanted = filePath === undefined ? [...known.values()] : [known.get(filePath)]
  return wanted.flatMap((result) => result ?? []).sort(byPath)
}

/** The files of which a finding speaks of one of these. */
function findSpeaking(known: ReadonlyMap<string, LintResult>, filePaths: ReadonlySet<string>): readonly string[] {
  return [...known.values()]
    .filter(({messages, suppressedMessages}) =>
      [...messages, ...suppressedMessages].some(({related}) =>
        related?.some((place) => filePaths.has(toFilePath(place.filePath, place.record)))
      )
    )
    .map(toFile)
}

/** The file of a result, which may be one of a record in it. */
function toFile({filePath, messages, suppressedMessages}: LintResult): string {
  return toFilePath(filePath, [...messages, ...suppressedMessages][0]?.record)
}

function toChanged(filePaths: Iterable<string>): Changed {
  return new Map(Array.from(filePaths, (filePath) => [filePath, 'all'] as const))
}

/** Puts new results in the place of old ones; gives those that were put there. A file without one is no more. */
function replace(
  known: Map<string, LintResult>,
  fresh: ReadonlyMap<string, LintResult>,
  filePaths: ReadonlySet<string>
): readonly LintResult[] {
  for (const [name, result] of known) if (filePaths.has(toFile(result))) known.delete(name)
  const touched = [...fresh.values()].filter((result) => filePaths.has(toFile(result)))
  for (const result of touched) known.set(result.filePath, result)
  return touched.sort(byPath)
}

function toMap(results: readonly LintResult[]): Map<string, LintResult> {
  return new Map(results.map((result) => [result.filePath, result]))
}

function byPath(left: LintResult, right: LintResult): number {
  return compareUnits(left.filePath, right.filePath)
}
