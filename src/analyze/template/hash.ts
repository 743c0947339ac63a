/** The hash of no letters: FNV-1a's basis, cut to thirty bits. */
export const hashStart = 0x011c9dc5

/** The hash of a word with one more letter (FNV-1a, thirty bits). */
export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193) & 0x3fffffff
}

/** The hash of a word in small letters. */
export function hashWord(word: string): number {
  let hash = hashStart
  for (let at = 0; at < word.length; at++) hash = hashUnit(hash, word.charCodeAt(at))
  return hash
}

/** What stands for every number. */
export const numberHash = hashWord('0')
