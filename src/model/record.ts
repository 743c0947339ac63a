import type {Article, Header} from './article.ts'
import type {Complaint} from './metadata.ts'
import type {RecordFields} from './settings.ts'

/** Where one of the articles of a file lies, in the file or in what is decompressed of it: enough to read it again. */
export type RecordPlace = {
  /** Which it is; empty where what is said is said of the file. */
  readonly record: string
  /** The first byte, and how many there are. */
  readonly start: number
  readonly length: number
  /** 1-based; a column counts UTF-16 units. */
  readonly line: number
  readonly column: number
  /** Why it cannot be read, whatever it holds. */
  readonly fault?: string
  /** What is said of it though it can be read. */
  readonly notice?: string
}

/** The same with what else is needed to read it as an article. */
export type RecordSource = RecordPlace & {
  /** The file to read from, where that is not the file itself. */
  readonly content?: string
  /** The bytes of the record, where they are at hand. */
  readonly bytes?: Uint8Array
  readonly fields?: RecordFields
}

/** An article of a file of many, with the header that its record gives, and what of that cannot be used. */
export type RecordArticle = Article & {
  readonly record: string
  readonly complaints: readonly Complaint[]
  /** What the page in the record says, which is trusted less. */
  readonly markup?: Header
}

/** A record as it stands in its file, with its bytes. */
export type FileRecord = Omit<RecordPlace, 'length'> & {readonly bytes: Uint8Array}

/** The files of many articles that a run reads, each perhaps several times, and at any place. */
export type Contents = {
  /** The file to read records of a file again from: itself or, where it is compressed, what is decompressed of it. */
  locate(filePath: string): Promise<string>
  /** The records of a file, one after another; what is wrong with the file itself comes as one without a name. */
  records(filePath: string): AsyncGenerator<FileRecord>
}
