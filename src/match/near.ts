import {toLikely} from '../text/likely.ts'
import {toGramSets} from '../text/prints.ts'
import {visitCandidates} from '../text/resemblance.ts'
import type {Span} from '../text/span.ts'
import {type BlockClasses, toBlockClasses} from './classes.ts'
import type {Corpus} from './corpus.ts'
import {type Names, nameGrams, nameWords} from './exact.ts'
import type {Finder} from './read.ts'

/** How many words a block needs to be a near duplicate of another. */
const nearWords = 10

/** A block of an article, by the number of the article in the corpus. */
export type Member = Span & {readonly article: number}

/** Blocks of equal words, and pairs of classes that resemble each other. */
export type Duplicates = {
  readonly classes: readonly (readonly Member[])[]
  readonly pairs: readonly {readonly classes: readonly [number, number]; readonly resemblance: number}[]
}

/**
 * Finds every class of equal blocks that has a second member or a near duplicate, from the earliest on, and every pair of
 * classes whose resemblance reaches the threshold. Hashes find the candidates; the words of the articles, read again, decide.
 */
export function toDuplicateFinder(corpus: Corpus, names: Names, threshold: number): Finder<Duplicates> {
  const classes = toBlockClasses(corpus)
  const candidates = toCandidates(classes, threshold)
  const near = new Set(candidates.flat())
  const firstOf = toFirstBlocks(corpus)
  const exact: Exact = {names, words: [], members: [], byHash: new Map()}
  const isWanted = (found: number) => (classes.counts[found] ?? 0) > 1 || near.has(found)
  return {
    wants: (article) => classes.classOf.subarray(firstOf[article], firstOf[article + 1]).some(isWanted),
    add: ({article, worded, blocks}) => {
      for (const [index, {start, end, first}] of blocks.entries()) {
        const found = classes.classOf[(firstOf[article] ?? 0) + index] ?? 0
        const behind = blocks[index + 1]?.first ?? worded.table.count
        if (isWanted(found)) addMember(exact, found, nameWords(names, worded, first, behind), {article, start, end})
      }
    },
    find: () => renumber(exact.members, [...findPairs(exact, candidates, threshold)])
  }
}

/** The number of the first block of each article among those of all. */
function toFirstBlocks({stretches}: Corpus): Uint32Array {
  const firsts = new Uint32Array(stretches.length + 1)
  for (const [article, {blocks}] of stretches.entries()) firsts[article + 1] = (firsts[article] ?? 0) + blocks.length
  return firsts
}

type Pair = readonly [number, number]

function toCandidates({runs}: BlockClasses, threshold: number): readonly Pair[] {
  const long = runs.flatMap(({words, start, end}, index) => (end - start < nearWords ? [] : {words, start, end, index}))
  const likely = toLikely(long, threshold).flatMap((at) => long[at] ?? [])
  const pairs: Pair[] = []
  visitCandidates(toGramSets(likely), threshold, (later, earlier) => {
    pairs.push([likely[earlier]?.index ?? 0, likely[later]?.index ?? 0])
    return false
  })
  return pairs
}

/** Classes by their words: those of one hash are more than one class where hashes collide. */
type Exact = {
  readonly names: Names
  readonly words: Uint32Array[]
  readonly members: Member[][]
  readonly byHash: Map<number, number[]>
}

function addMember({words, members, byHash}: Exact, number: number, named: Uint32Array, member: Member): void {
  const known = byHash.get(number) ?? []
  let found = known.find((candidate) => isEqual(words[candidate], named))
  if (found === undefined) {
    found = words.push(named) - 1
    members.push([])
    byHash.set(number, [...known, found])
  }
  members[found]?.push(member)
}

/** The pairs of classes, among candidates, that resemble each other on their words. */
function* findPairs(exact: Exact, candidates: readonly Pair[], threshold: number): Iterable<ExactPair> {
  const grams = new Map<number, Uint32Array>()
  for (const classes of toExactPairs(candidates, exact)) {
    const [left, right] = classes
    const resemblance = compare(gramsOf(left), gramsOf(right))
    if (resemblance >= threshold) yield {classes, resemblance}
  }

  function gramsOf(found: number): Uint32Array {
    const known = grams.get(found) ?? nameGrams(exact.names, exact.words[found] ?? new Uint32Array())
    grams.set(found, known)
    return known
  }
}

function isEqual(left: Uint32Array | undefined, right: Uint32Array): boolean {
  return left?.length === right.length && left.every((word, index) => word === right[index])
}

/** Candidates as pairs of exact classes; classes of one hash that are not equal may still resemble each other. */
function* toExactPairs(candidates: readonly Pair[], {byHash, words}: Exact): Iterable<Pair> {
  for (const found of byHash.values()) {
    const long = found.filter((index) => (words[index]?.length ?? 0) >= nearWords)
    for (const [index, right] of long.entries()) for (const left of long.slice(0, index)) yield [left, right]
  }
  for (const [left, right] of candidates) {
    for (const one of byHash.get(left) ?? []) for (const other of byHash.get(right) ?? []) yield [one, other]
  }
}

function compare(left: Uint32Array, right: Uint32Array): number {
  let [at, other, shared] = [0, 0, 0]
  while (at < left.length && other < right.length) {
    const difference = (left[at] ?? 0) - (right[other] ?? 0)
    if (difference === 0) shared++
    if (difference <= 0) at++
    if (difference >= 0) other++
  }
  const union = left.length + right.length - shared
  return union === 0 ? 0 : shared / union
}

type ExactPair = Duplicates['pairs'][number]

/** Leaves out the classes that have neither a second member nor a near duplicate. */
function renumber(members: readonly (readonly Member[])[], pairs: readonly ExactPair[]): Duplicates {
  const paired = new Set(pairs.flatMap(({classes}) => classes))
  const kept = [...members.keys()].filter((index) => (members[index]?.length ?? 0) > 1 || paired.has(index))
  const numbers = new Map(kept.map((index, number) => [index, number]))
  const toNumbers = ([left, right]: readonly [number, number]) => {
    const [one, other] = [numbers.get(left) ?? 0, numbers.get(right) ?? 0]
    return [Math.min(one, other), Math.max(one, other)] as const
  }
  const renumbered = pairs.map(({classes, resemblance}) => ({classes: toNumbers(classes), resemblance}))
  renumbered.sort((one, other) => one.classes[0] - other.classes[0] || one.classes[1] - other.classes[1])
  return {classes: kept.map((index) => members[index] ?? []), pairs: renumbered}
}
