import type {Header} from './article.ts'

/** A file that tells of articles, and of how many it tells what. */
export type SeenMetadata = {
  readonly name: string
  /** How many of the articles it has something to say of. */
  readonly articles: number
  readonly fields: Readonly<Partial<Record<keyof Header, number>>>
  /** Its outlets, those with most articles first. */
  readonly outlets: readonly {readonly name: string; readonly articles: number}[]
  /** How many of its rows cannot be used, or not all of them. */
  readonly faults: number
}

/** What lies in a folder that is to be an archive. */
export type Seen = {
  /** How many files there are of each kind, the most first. */
  readonly kinds: readonly {readonly extension: string; readonly files: number}[]
  /** How many of them are articles, by the globs that fit. */
  readonly articles: number
  readonly include: readonly string[]
  /** How many articles begin with front matter, and how many have a file of the same name beside them. */
  readonly frontMatter: number
  readonly sidecars: number
  readonly metadata?: SeenMetadata
}

/** What the user may choose. */
export type Choices = {readonly preset: 'recommended' | 'strict'; readonly withMetadata: boolean}
