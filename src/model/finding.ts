import type {Span} from '../text/span.ts'

/** A replacement of one stretch of an article's text. */
export type Edit = Span & {readonly text: string}

/** A stretch of an article: of this one, or of another where a path is given. */
export type Place = Span & {
  /** Relative to the root of the archive, with `/`; absent: the article at hand. */
  readonly path?: string
  readonly record?: string
  readonly message?: string
}

/** What a rule found at one place of an article. */
export type Finding = {
  readonly span: Span
  readonly message: string
  /** Whether it is an error even where the settings say `warn`: plugins of unified may fail a file. */
  readonly fatal?: true
  readonly related?: readonly Place[]
  readonly fix?: readonly Edit[]
  readonly suggest?: readonly {readonly desc: string; readonly fix: readonly Edit[]}[]
}
