/** A piece of the index is not what was written there, or cannot be read: the index has to be made anew. */
export class DamagedIndex extends Error {
  override readonly name = 'DamagedIndex'
}

/** The index cannot be written, and its folder is as it was; the message says which and why. */
export class UnwritableIndex extends Error {
  override readonly name = 'UnwritableIndex'
}
