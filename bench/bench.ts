import type {Archive} from './archive.ts'
import type {Measurement, Row} from './measure.ts'
import type {Provlint} from './provlint.ts'

/** What every section is given. */
export type Bench = {
  readonly archive: Archive
  /** What `wc -w` counts, where there is one. */
  readonly words: number | undefined
  readonly provlint: Provlint
  readonly repeats: number
  readonly seed: number
  /** Megabytes of the smallest of the archives that grow. */
  readonly growth: number
  /** Gigabytes of a file of records to read, where one is wanted. */
  readonly large?: number
  /** A folder of our own. */
  readonly scratch: string
  /** The folder of the package. */
  readonly root: string
  /** The archive was made here, and may be changed. */
  readonly isGenerated: boolean
}

/** A measurement taken on the whole archive. */
export function onArchive(measurement: Measurement, {archive, words}: Pick<Bench, 'archive' | 'words'>): Row {
  return {...measurement, bytes: archive.bytes, ...(words === undefined ? {} : {words})}
}
