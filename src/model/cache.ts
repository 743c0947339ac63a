/** Where indexes are kept, what makes them, and who is told when one cannot be used. */
export type Cache = {
  /** A folder for the indexes of all archives; absent: `.provlint` in the folder of each. */
  readonly location?: string
  /** The program in its version, on its Node. */
  readonly version: string
  warn(message: string): void
}
