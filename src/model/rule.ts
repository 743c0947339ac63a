import type {Root} from 'nlcst'
import type {Archive} from './archive.ts'
import type {Analysis, Block, Document} from './document.ts'
import type {Finding} from './finding.ts'
import type {Options, Values} from './option.ts'

type About<Spec extends Options> = {
  /** The name of the fault, in kebab case. */
  readonly id: string
  /** What it finds, in one line without a full stop. */
  readonly about: string
  readonly options: Spec
}

type Scene<Spec extends Options> = {readonly document: Document; readonly options: Values<Spec>}

/** Judges one article by itself, from what the analysis saw. */
export type TextRule<Spec extends Options = Options> = About<Spec> & {
  readonly scope: 'document'
  readonly needs?: never
  /** The part of the analysis that it judges: where that is known to be empty, the rule need not be asked. */
  readonly judges?: keyof Analysis
  check(scene: Scene<Spec>): Iterable<Finding>
}

/** Judges one article by itself, with the syntax tree of its blocks. */
export type TreeRule<Spec extends Options = Options> = About<Spec> & {
  readonly scope: 'document'
  readonly needs: 'tree'
  /** The blocks worth parsing (parsing costs a hundred times a scan); without it, all of them. */
  where?(scene: Scene<Spec>): Iterable<Block>
  /** May be waited for, since some plugins of unified read dictionaries first. */
  check(scene: Scene<Spec> & {readonly tree: Root}): Iterable<Finding> | Promise<Iterable<Finding>>
}

/** Judges one article by itself: looks down into it. */
export type DocumentRule<Spec extends Options = Options> = TextRule<Spec> | TreeRule<Spec>

/** Judges one article in the light of the others: looks around in the archive. */
export type ArchiveRule<Spec extends Options = Options> = About<Spec> & {
  readonly scope: 'archive'
  /** Asks about blocks that recur too: without it, articles that share nothing else with others need not be looked at. */
  readonly needs?: 'recurrence'
  check(scene: Scene<Spec> & {readonly archive: Archive}): Iterable<Finding>
}

/** Any rule. */
export type Rule<Spec extends Options = Options> = DocumentRule<Spec> | ArchiveRule<Spec>

/** How much a finding weighs: an error fails the run, a warning does not. */
export type Severity = 'off' | 'warn' | 'error'

/** A rule in the list of rules, with its severity in each preset. */
export type ListedRule = {
  readonly rule: Rule
  readonly recommended: Severity
  readonly strict: Severity
  /** What tells one version of a rule of a plugin from another. */
  readonly version?: string
}

/** What the module of a plugin exports, as its default or as it is. */
export type RulePlugin = {readonly rules: readonly Rule[]}
