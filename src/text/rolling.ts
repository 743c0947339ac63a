/** A sum of the words of a run by which the sum of the next run is made in one step (Karp, Rabin 1987). */
const base = 0x2c9277b5

/** The sum of so many words, from one on; `words` are hashes of words. */
export function toSum(words: Uint32Array, at: number, count: number): number {
  let sum = 0
  for (let index = at; index < at + count; index++) sum = extendSum(sum, words[index] ?? 0)
  return sum
}

/** The sum with one word more at its end. */
export function extendSum(sum: number, word: number): number {
  return (Math.imul(sum, base) + word) | 0
}

/** How much of a sum is its first word, once as many words were added behind it as a run has. */
export function toLeaving(count: number): number {
  return count === 0 ? 1 : Math.imul(base, toLeaving(count - 1))
}

/** The sum without its first word, where one was added at its end. */
export function shortenSum(sum: number, word: number, leaving: number): number {
  return (sum - Math.imul(word, leaving)) | 0
}

/** The sum of the run of so many words that starts at a word, from that of the run that starts one word before. */
export function rollOn(sum: number, words: Uint32Array, at: number, count: number, leaving: number): number {
  return shortenSum(extendSum(sum, words[at + count - 1] ?? 0), words[at - 1] ?? 0, leaving)
}

/** A hash of the words of a run from their sum: every bit depends on all of them. */
export function stir(sum: number): number {
  const mixed = Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d)
  return (mixed ^ (mixed >>> 13)) >>> 0
}
