import {type Acceptance, type Judged, obeyBaseline, type Upkeep} from './baselines.ts'
import type {Identity} from './check/identity.ts'
import {obeyDirectives, type Told} from './directives.ts'
import {holds} from './headers.ts'
import type {LintMessage, LintResult} from './model/result.ts'
import type {Catalogue, Settings} from './model/settings.ts'
import {nameless} from './readings.ts'

/** What may be told of the findings that are not to be reported: those that a comment or the baseline of the archive names. */
export type AcceptanceRequest = {
  /** Whether a directive, or an entry of a baseline, that no finding answers to is a finding itself. */
  readonly reportUnusedDisableDirectives?: boolean
  /** What is to become of the baselines; absent: they are only read. */
  readonly baseline?: Upkeep
  /** Told, in one line, of entries of a baseline that no finding answers to. */
  readonly onWarning?: (message: string) => void
}

/** The same in the words of the core. */
export function toAcceptance({reportUnusedDisableDirectives, baseline, onWarning}: AcceptanceRequest): {
  readonly acceptance: Acceptance
} {
  return {
    acceptance: {
      reportUnused: reportUnusedDisableDirectives === true,
      ...(baseline === undefined ? {} : {upkeep: baseline}),
      ...(onWarning === undefined ? {} : {warn: onWarning})
    }
  }
}

/** A file of a run, and all that was found in it. */
export type Found = {
  readonly filePath: string
  readonly settings: Settings
  readonly messages: readonly LintMessage[]
  /** The raw file. */
  read(): string | undefined
  /** What findings are known by where the file is one of many articles. */
  identify?(): Promise<(message: LintMessage) => Identity>
}

/** What of the findings is reported and what is not, by file, and what is said of the baselines. */
export type Accepted = {readonly told: ReadonlyMap<string, Told>; readonly notices: readonly LintResult[]}

/**
 * Takes out of the findings of a run what directives and baselines say is not to be reported. `folders` were looked
 * through whole.
 *
 * @throws {SettingsError} for a baseline that cannot be read, or written
 */
export async function accept(
  files: readonly Found[],
  catalogue: Catalogue,
  folders: readonly string[],
  how: Acceptance = {}
): Promise<Accepted> {
  const told = new Map<string, Told>()
  const archives = new Map<string, Judged[]>()
  for (const found of files) {
    const {filePath, settings, messages} = found
    const file: Judged = {...found, isJudged: (rule) => isJudged(settings, rule, folders)}
    told.set(filePath, await obeyDirectives(messages, {...file, catalogue, reportUnused: how.reportUnused === true}))
    const own = archives.get(settings.root)
    if (own) own.push(file)
    else if (filePath !== nameless) archives.set(settings.root, [file])
  }
  const notices: LintResult[] = []
  for (const [root, own] of archives) {
    const isWhole = folders.some((folder) => holds(folder, root))
    const notice = await obeyBaseline({root, isWhole, files: own, told, catalogue, how})
    if (notice) notices.push(notice)
  }
  return {told, notices}
}

/**
 * Whether a run asks a rule of the settings. Where they do not say what the archive is, only a run over all of it holds
 * articles against others.
 */
function isJudged({root, declared, rules}: Settings, id: string, folders: readonly string[]): boolean {
  const scope = rules.find(({rule}) => rule.id === id)?.rule.scope
  return scope === 'document' || (scope === 'archive' && (declared || folders.some((folder) => holds(folder, root))))
}
