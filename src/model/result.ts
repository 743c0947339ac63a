/** A replacement in ESLint's shape: UTF-16 offsets into the raw file, a byte order mark left out. */
export type Fix = {readonly range: readonly [start: number, end: number]; readonly text: string}

/** Another place that a message speaks of. Lines and columns are 1-based, the end exclusive. */
export type RelatedPlace = {
  readonly filePath: string
  readonly record?: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  readonly message?: string
}

/** Why a finding is not reported: a comment in the article, or an entry of a file beside it. */
export type Suppression = {readonly kind: 'directive' | 'file'; readonly justification: string}

/** One diagnostic in ESLint's shape, with the other places it speaks of. */
export type LintMessage = {
  readonly ruleId: string | null
  /** Which of the articles of the file it speaks of, in a file of many. */
  readonly record?: string
  readonly severity: 1 | 2
  /** The file could not be judged: it cannot be read, or a rule threw. */
  readonly fatal?: true
  readonly message: string
  readonly line: number
  readonly column: number
  readonly endLine?: number
  readonly endColumn?: number
  readonly fix?: Fix
  readonly suggestions?: readonly {readonly desc: string; readonly fix: Fix}[]
  readonly related?: readonly RelatedPlace[]
  readonly suppressions?: readonly Suppression[]
}

/** What was found in one file, in ESLint's shape. */
export type LintResult = {
  /** Absolute; `<text>` for standard input without a name. */
  readonly filePath: string
  readonly messages: readonly LintMessage[]
  readonly suppressedMessages: readonly LintMessage[]
  readonly errorCount: number
  readonly fatalErrorCount: number
  readonly warningCount: number
  readonly fixableErrorCount: number
  readonly fixableWarningCount: number
  /** The raw file, where something was found in it. */
  readonly source?: string
  /** The raw file with its fixes, where some were made. */
  readonly output?: string
  readonly usedDeprecatedRules: readonly never[]
}

/** What a formatter is told of a rule, in ESLint's shape. */
export type RuleMeta = {
  readonly type: 'problem'
  readonly docs: {readonly description: string; readonly recommended: boolean}
  readonly schema: readonly []
}

/** The second argument of a formatter, in ESLint's shape, with what our own formats may be told beside it. */
export type FormatContext = {
  readonly cwd: string
  /** The folder that paths in reports to other programs are relative to; absent: the working directory. */
  readonly root?: string
  /** The raw text of a file that a finding speaks of; nothing where it cannot be read. */
  readonly read?: (filePath: string) => string | undefined
  /** Show the lines of the findings, on a terminal of so many columns. */
  readonly frame?: {readonly columns: number}
  readonly rulesMeta: Readonly<Record<string, RuleMeta>>
  readonly color?: boolean
  readonly maxWarningsExceeded?: {readonly maxWarnings: number; readonly foundWarnings: number}
}

/** A formatter, called as ESLint calls it. */
export type Formatter = (results: readonly LintResult[], context: FormatContext) => string | Promise<string>
