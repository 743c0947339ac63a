import type {Header} from './article.ts'

/** Something that a file of metadata says and that cannot be used; lines are 1-based. */
export type Complaint = {readonly line: number; readonly message: string}

/** What a file of metadata tells of articles. */
export type Metadata = {
  /** The header of the article of a path, relative to the root of the archive, with `/`. */
  headerOf(path: string): Header
  readonly complaints: readonly Complaint[]
}
