import type {Field} from './article.ts'
import type {Category} from './document.ts'
import type {Options, Values} from './option.ts'
import type {OutletAliases} from './outlet.ts'
import type {ListedRule, Rule, Severity} from './rule.ts'

/** A rule that is switched on, with its options checked and complete. */
export type ActiveRule = {
  readonly rule: Rule
  readonly severity: Exclude<Severity, 'off'>
  readonly options: Values<Options>
  /** What tells one version of a rule of a plugin from another. */
  readonly version?: string
}

/** Lines that the user knows to be boilerplate, and lines that are not. `*` stands for any words. */
export type BoilerplateSettings = {
  readonly add?: Readonly<Partial<Record<Category, readonly string[]>>>
  readonly allow?: readonly string[]
}

/** Patterns as .gitignore has them, and the folder they are relative to. */
export type IgnorePatterns = {readonly folder: string; readonly patterns: readonly string[]}

/** A file whose rows tell of articles: its path from the root, and the settings file that names it. */
export type MetadataFile = {readonly name: string; readonly namedIn: string}

/** Which members of a record hold what, the best first; a dot leads into an object. */
export type RecordFields = Readonly<Partial<Record<'text' | Field, readonly string[]>>>

/** A plugin as it was loaded: the name before the slash of its rules, where it was found, and its rules under their full names. */
export type Plugin = {
  readonly name: string
  /** Its name as a package, or its path. */
  readonly origin: string
  readonly version: string
  readonly rules: readonly Rule[]
}

/** All that the settings files say for one folder, checked and complete. */
export type Settings = {
  /** The folder of the archive, absolute. */
  readonly root: string
  /** Whether a settings file says so; where none does, the archive of a run is what its patterns come to. */
  readonly declared: boolean
  readonly rules: readonly ActiveRule[]
  /** Absent where no settings file names any. */
  readonly plugins?: readonly Plugin[]
  readonly ignore: readonly IgnorePatterns[]
  readonly archive: {
    /** Globs relative to the root; absent: every known kind of file. */
    readonly include?: readonly string[]
    readonly metadata?: MetadataFile
    readonly outlets?: OutletAliases
    /** The names of members that hold the text and the header of an article, in files of many. */
    readonly fields?: RecordFields
  }
  readonly boilerplate: BoilerplateSettings
}

/** All rules there are. */
export type Catalogue = readonly ListedRule[]

/** A fault in the settings or in the arguments: the run cannot go on. Its message names the file, the key, what was found and what was expected. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError'
}
