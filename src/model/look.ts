import type {Field} from './article.ts'
import type {OutletAliases} from './outlet.ts'
import type {SeenOutlet} from './outlet-names.ts'

/** Of how many articles something is told in one kind of place, and of how many what. */
export type SeenHeaders = {
  readonly articles: number
  readonly fields: Readonly<Partial<Record<Field, number>>>
}

/** A file that tells of articles. */
export type SeenMetadata = SeenHeaders & {
  readonly name: string
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
  /** How many articles were opened; what they say of themselves is counted of these. */
  readonly opened: number
  /** What front matter says, what the markup of pages does, and what files of the same name beside articles do. */
  readonly frontMatter: SeenHeaders
  readonly pages: SeenHeaders
  readonly sidecars: SeenHeaders
  /** Of how many of the opened articles what is told by themselves, and with the metadata. */
  readonly own: SeenHeaders['fields']
  readonly known: SeenHeaders['fields']
  readonly metadata?: SeenMetadata
  /** The outlets that are named, those with most articles first, and those of them that go by several names. */
  readonly outlets: readonly SeenOutlet[]
  readonly aliases: OutletAliases
}

/** What the user may choose. */
export type Choices = {readonly preset: 'recommended' | 'strict'; readonly withMetadata: boolean}
