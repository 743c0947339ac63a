import {windowWords} from '../text/winnow.ts'
import {isSameText, isSameWord, type Worded} from '../text/worded.ts'
import {type Holders, visitHeld} from './holders.ts'
import {type Passage, toPassages} from './passages.ts'
import {isSameWindow, listWindows} from './windows.ts'

/** Gives the words of an article, by its number in the corpus; none where it cannot be read any more, or has changed. */
export type WordsOf = (article: number) => Worded | undefined

/** In how many earlier articles is looked for what collisions of hashes hid: they are rare unless someone makes them. */
const searched = 256

/**
 * The passages of an article, held against the words of both articles. Where hashes happened to collide, a passage falls
 * apart, and what it no longer covers is looked for in earlier articles. Of one that cannot be read any more nothing is said.
 */
export function toVerifiedPassages(holders: Holders, article: number, wordsOf: WordsOf): readonly Passage[] {
  const isRead = (passage: Passage) => wordsOf(passage.article) !== undefined
  const passages = wordsOf(article) === undefined ? [] : toPassages(holders, article)
  const found = passages.filter(isRead).map((passage) => ({
    passage,
    parts: verify(holders, article, passage, wordsOf)
  }))
  const parts = found.flatMap((each) => each.parts)
  if (found.every((each) => each.parts.length === 1 && isWhole(each.parts[0], each.passage))) return parts
  const unread = passages.filter((passage) => !isRead(passage))
  const missing = toMissing(holders, article, [...parts, ...unread])
  const others = [...search(holders, article, missing, wordsOf)]
  return dropCovered([...parts, ...others])
}

function isWhole(part: Passage | undefined, passage: Passage): boolean {
  return part?.start === passage.start && part.end === passage.end
}

/** The parts of a passage whose words are truly equal, as far as they are long enough. */
function verify({corpus}: Holders, article: number, passage: Passage, wordsOf: WordsOf): readonly Passage[] {
  const [mine, other] = [wordsOf(article), wordsOf(passage.article)]
  const offset = passage.start - (corpus.stretches[article]?.start ?? 0)
  const there = passage.place - (corpus.stretches[passage.article]?.start ?? 0)
  const parts: Passage[] = []
  if (mine === undefined || other === undefined) return parts
  const length = passage.end - passage.start
  if (isSameText(mine, offset, other, there, length)) return [passage]
  for (let from = 0; from < length; ) {
    let to = from
    while (to < length && isSameWord(mine, offset + to, other, there + to)) to++
    const [start, end, place] = [passage.start + from, passage.start + to, passage.place + from]
    if (to - from >= windowWords) parts.push({...passage, start, end, place})
    from = to + 1
  }
  return parts
}

/** The windows that an earlier article seems to hold and no part covers, by their hash. */
function toMissing(holders: Holders, article: number, parts: readonly Passage[]): ReadonlyMap<number, number[]> {
  const held = new Set<number>()
  visitHeld(holders, article, (at, holder) => {
    if (holder.article < article) held.add(at)
    return undefined
  })
  for (const {start, end} of parts) for (let at = start; at + windowWords <= end; at++) held.delete(at)
  const missing = new Map<number, number[]>()
  const stretch = holders.corpus.stretches[article]
  if (stretch === undefined) return missing
  const {places, hashes, count} = listWindows(stretch, holders.toRuns(article))
  for (let index = 0; index < count; index++) {
    const [at, hash] = [places[index] ?? 0, hashes[index] ?? 0]
    if (held.has(at)) missing.set(hash, [...(missing.get(hash) ?? []), at])
  }
  return missing
}

/** Looks for windows in earlier articles, from the earliest on, on the words. */
function* search(
  holders: Holders,
  article: number,
  missing: ReadonlyMap<number, number[]>,
  wordsOf: WordsOf
): Iterable<Passage> {
  const {corpus, toRuns} = holders
  const words = corpus.stretches[article]?.words ?? new Uint32Array()
  for (let earlier = 0; earlier < Math.min(article, searched); earlier++) {
    const stretch = corpus.stretches[earlier]
    const alike: Passage[] = []
    if (stretch === undefined) continue
    const {places, hashes, count} = listWindows(stretch, toRuns(earlier))
    for (let index = 0; index < count; index++) {
      const place = places[index] ?? 0
      for (const start of missing.get(hashes[index] ?? 0) ?? []) {
        if (!isSameWindow(words, start, stretch.words, place)) continue
        alike.push({start, end: start + windowWords, article: earlier, place, count: 2})
      }
    }
    for (const passage of alike) yield* verify(holders, article, passage, wordsOf)
  }
}

/** Joins what overlaps in the same article at the same distance, and drops what lies within another passage. */
function dropCovered(passages: readonly Passage[]): readonly Passage[] {
  const kept: Passage[] = []
  const sorted = [...passages].sort(
    (left, right) => left.start - right.start || left.article - right.article || right.end - left.end
  )
  for (const passage of sorted) {
    const last = kept.at(-1)
    if (last !== undefined && passage.end <= last.end) continue
    const isSame = last?.article === passage.article && last.place - last.start === passage.place - passage.start
    if (last !== undefined && isSame && passage.start <= last.end) kept[kept.length - 1] = {...last, end: passage.end}
    else kept.push(passage)
  }
  return kept
}
