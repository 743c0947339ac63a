import {join, resolve} from 'node:path'
import {type Entry, matchEntries, type Sighting} from './check/baseline.ts'
import {baselineName, parseBaseline, printBaseline} from './check/baseline-file.ts'
import {type Identity, toIdentify} from './check/identity.ts'
import {toResult} from './check/result.ts'
import type {Told} from './directives.ts'
import type {LintMessage, LintResult} from './model/result.ts'
import {type Catalogue, SettingsError} from './model/settings.ts'
import {lookUp, readIfThere} from './read/load.ts'
import {toArchivePath} from './readings.ts'
import {printable, printableLine, quoted} from './text/printable.ts'

/** How many entries came into a baseline, and how many were taken out. */
export type Change = {readonly added: number; readonly removed: number}

/** What is to become of the baselines of a run. */
export type Upkeep = {
  /** Why a finding is accepted from now on, perhaps without a word; nothing where it is not. */
  accept?(filePath: string, message: LintMessage): string | undefined
  /** Take out the entries that no finding answers to any more. */
  readonly prune?: boolean
  /** Writes a baseline that has changed. */
  write(path: string, text: string, change: Change): void
}

/** How findings are held against directives and baselines. */
export type Acceptance = {
  /** Whether a directive or an entry that silences nothing is a finding. */
  readonly reportUnused?: boolean
  readonly upkeep?: Upkeep
  /** Whether not all is known of the files, so that no entry is said to silence nothing. */
  readonly isPartial?: boolean
  /** Told, in one line, of entries that silence nothing, where that is no finding. */
  warn?(message: string): void
}

/** A file of a run, and all that was found in it. */
export type Judged = {
  readonly filePath: string
  readonly messages: readonly LintMessage[]
  /** Whether the run would have found what a rule finds here. */
  isJudged(rule: string): boolean
  /** The raw file. */
  read(): string | undefined
  /** What findings are known by where the file is one of many articles, which is not read as a whole. */
  identify?(): Promise<(message: LintMessage) => Identity>
}

/** The files of an archive, what is told of them so far, and how to hold that against the baseline. */
export type Shelf = {
  readonly root: string
  /** Whether these are all the files of the archive. */
  readonly isWhole: boolean
  readonly files: readonly Judged[]
  readonly told: Map<string, Told>
  readonly catalogue: Catalogue
  readonly how: Acceptance
}

type Seen = Sighting & {readonly file: Judged; readonly message: LintMessage}

/**
 * Holds the findings of an archive against its baseline, and brings that up to date where that is asked for.
 *
 * @throws {SettingsError} for a baseline that cannot be read, or written
 */
export async function obeyBaseline(shelf: Shelf): Promise<LintResult | undefined> {
  const {root, how} = shelf
  const path = join(root, baselineName)
  const text = readBaseline(path)
  const entries = text === undefined ? [] : await parseBaseline(path, text)
  if (entries.length === 0 && how.upkeep === undefined) return undefined
  const seen = await see(shelf, new Set(entries.map(({rule}) => rule)))
  const {entryOf, left} = matchEntries(entries, seen, (name) => lookUp(resolve(root, name)) === undefined)
  const kept = seen.flatMap((one) => toKept(one, entryOf.get(one), how.upkeep) ?? [])
  tell(kept, shelf.told)
  const stale = how.isPartial ? new Set<Entry>() : findStale(left, shelf)
  if (how.upkeep) {
    const rest = how.upkeep.prune ? left.filter((entry) => !stale.has(entry)) : left
    const change = {added: kept.length - entryOf.size, removed: left.length - rest.length}
    keep(path, text, [...kept.map(({entry}) => entry), ...rest], change, how.upkeep)
  }
  return how.upkeep?.prune || stale.size === 0 ? undefined : report(path, text ?? '', stale, how)
}

/** The text of a baseline, where there is one. */
function readBaseline(path: string): string | undefined {
  if (lookUp(path) === 'folder') throw new SettingsError(`${printable(path)}: found a folder, expected a baseline`)
  return readIfThere(path)
}

/** The findings that an entry can stand for. A file is read only where it has some. */
async function see({files, told, root, how}: Shelf, known: ReadonlySet<string>): Promise<readonly Seen[]> {
  const seen: Seen[] = []
  for (const file of files) {
    const messages = (told.get(file.filePath)?.messages ?? []).filter(
      ({ruleId, fatal}) => ruleId !== null && !fatal && (how.upkeep?.accept !== undefined || known.has(ruleId))
    )
    if (messages.length === 0) continue
    const identify = (await file.identify?.()) ?? toIdentify(file.read())
    const path = toArchivePath(root, file.filePath)
    for (const message of messages) seen.push({path, identity: identify(message), file, message})
  }
  return seen
}

type Kept = {readonly one: Seen; readonly entry: Entry}

function toKept(one: Seen, known: Entry | undefined, upkeep: Upkeep | undefined): Kept | undefined {
  const {path, identity, file, message} = one
  const given = upkeep?.accept?.(file.filePath, message)
  if (known === undefined && given === undefined) return undefined
  const reason = given || known?.reason
  return {one, entry: {...identity, path, ...(reason ? {reason: printableLine(reason)} : {})}}
}

function tell(kept: readonly Kept[], told: Map<string, Told>): void {
  const reasons = new Map(kept.map(({one, entry}) => [one.message, entry.reason ?? '']))
  for (const filePath of new Set(kept.map(({one}) => one.file.filePath))) {
    const {messages, suppressed} = told.get(filePath) ?? {messages: [], suppressed: []}
    const known = messages.flatMap((message): LintMessage[] => {
      const justification = reasons.get(message)
      return justification === undefined ? [] : [{...message, suppressions: [{kind: 'file', justification}]}]
    })
    const rest = messages.filter((message) => !reasons.has(message))
    told.set(filePath, {messages: rest, suppressed: [...suppressed, ...known]})
  }
}

/** The entries that would have been met if what they speak of were still there. */
function findStale(left: readonly Entry[], {root, isWhole, files, catalogue}: Shelf): ReadonlySet<Entry> {
  const judged = new Map(files.map((file) => [toArchivePath(root, file.filePath), file]))
  const rules = new Set(catalogue.map(({rule}) => rule.id))
  return new Set(
    left.filter(({path, rule}) => {
      const file = judged.get(path)
      if (file === undefined) return isWhole
      if (file.messages.some(({fatal}) => fatal)) return false
      return (!rules.has(rule) && !rule.includes('/')) || file.isJudged(rule)
    })
  )
}

function keep(
  path: string,
  before: string | undefined,
  entries: readonly Entry[],
  change: Change,
  {write}: Upkeep
): void {
  const after = printBaseline(entries)
  if (after !== before && (before !== undefined || entries.length > 0)) write(path, after, change)
}

function report(path: string, text: string, stale: ReadonlySet<Entry>, how: Acceptance): LintResult | undefined {
  if (!how.reportUnused) {
    const count = stale.size === 1 ? '1 entry answers' : `${stale.size} entries answer`
    how.warn?.(`${printable(path)}: ${count} to no finding any more; --prune-baseline takes what is stale out`)
    return undefined
  }
  const lines = new Map(text.split('\n').map((row, index) => [/"id":"([^"]*)"/.exec(row)?.[1], index + 1]))
  const messages = [...stale].map(({rule, path: file, key, before, after}): LintMessage => {
    const message = `Unused entry: no finding of ${quoted(rule)} in ${printable(file)} answers to it any more`
    return {ruleId: null, severity: 2, message, line: lines.get([key, before, after].join('.')) ?? 1, column: 1}
  })
  return toResult(path, messages, () => text)
}
