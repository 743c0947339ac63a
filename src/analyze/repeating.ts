import {gramWords, type Run, toGram, toSequenceHash} from '../text/prints.ts'

/** The least resemblance that any rule asks for, and the fewest words of a block that is compared by it. */
const least = 0.5
const nearWords = 10

const stamps = new Uint32Array(1 << 16)
let stamp = 0

/**
 * Whether an article may hold a block that repeats an earlier one, as `toRepeats` would tell: one look at hashes of words,
 * so that most articles need no second. `lines` are the first words of its lines, of which every block holds some whole.
 * Where it says no, no block of ten words or more repeats, and no shorter one that lies in one line. `hashes` are those of
 * the lines, where they are known.
 */
export function mayRepeat(run: Run, lines: Uint32Array, hashes = toLineHashes(run, lines)): boolean {
  stamp++
  const known = new Set<number>()
  const sums = toSums()
  for (let line = 0; line < lines.length; line++) {
    const part = {words: run.words, start: lines[line] ?? 0, end: lines[line + 1] ?? run.end}
    if (known.size === known.add(hashes[line] ?? 0).size) return true
    if (addLine(sums, part.end - part.start, countRepeated(run, part))) return true
  }
  return false
}

/** A hash of the words of each line. */
export function toLineHashes({words, end}: Run, lines: Uint32Array): Float64Array {
  const hashes = new Float64Array(lines.length)
  for (let line = 0; line < lines.length; line++) {
    hashes[line] = toSequenceHash({words, start: lines[line] ?? 0, end: lines[line + 1] ?? end})
  }
  return hashes
}

/** How many 3-grams that start in a line stood in the article before, or share a stamp with one that did. */
function countRepeated({words, end}: Run, line: Run): number {
  const last = Math.min(line.end, end - gramWords + 1)
  let count = 0
  for (let at = line.start; at < last; at++) {
    const slot = toGram(words, at) & (stamps.length - 1)
    if (stamps[slot] === stamp) count++
    else stamps[slot] = stamp
  }
  return count
}

/**
 * Sums over the lines so far, of words and of repeated grams less the share that a near duplicate needs. A block repeats
 * only if that share is reached over its lines, but for the two grams at its end.
 */
type Sums = {readonly words: number[]; readonly surplus: number[]; first: number; lowest: number}

function toSums(): Sums {
  return {words: [0], surplus: [0], first: 0, lowest: Number.POSITIVE_INFINITY}
}

/** Adds a line, and says whether it ends a run of lines, long enough, that may be a near duplicate. */
function addLine(sums: Sums, words: number, repeated: number): boolean {
  const total = (sums.words.at(-1) ?? 0) + words
  const surplus = (sums.surplus.at(-1) ?? 0) + repeated - least * words
  sums.words.push(total)
  sums.surplus.push(surplus)
  for (; total - (sums.words[sums.first] ?? total) >= nearWords; sums.first++) {
    sums.lowest = Math.min(sums.lowest, sums.surplus[sums.first] ?? 0)
  }
  return surplus - sums.lowest >= -2 * least
}
