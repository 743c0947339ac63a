import {toHashList} from '../text/hash-list.ts'
import {fewestShared, type Run, toGramSets, toMaskedHash} from '../text/prints.ts'
import {printWords, winnow} from '../text/winnow.ts'
import {type Entry, type Stretch, visitBlocks} from './corpus.ts'
import type {CountRecurring} from './facts.ts'
import {recurring, toBlockKey, toOutletHash} from './recurrence.ts'
import {alike} from './wording.ts'

/** The words of one article, the first words of its blocks, and what may be its quotations. */
export type Content = Pick<Stretch, 'words' | 'start' | 'end' | 'blocks' | 'quotes'>

/** The prints of an article, each once, ascending: articles that share twelve words in a row share one. */
export function toPrintKeys(content: Content): Uint32Array {
  return toDistinct(toPrints(content).map(({hash}) => hash))
}

/**
 * The prints of an article that lie in runs of blocks that do not recur: whatever holds a passage of it that a rule is told
 * of has one of these among all of its prints, and so has every article that counts as a further holder.
 */
export function toOpenPrintKeys(content: Content, entry: Entry, countRecurring: CountRecurring): Uint32Array {
  const keys = toBlockKeys(content, entry)
  const starts = content.blocks
  const isOpen = Array.from(keys, (key) => countRecurring(key) < recurring)
  const open: number[] = []
  let from = 0
  let blocks = 0
  for (const {hash, place} of toPrints(content)) {
    while (blocks < starts.length && (starts[blocks] ?? 0) < place + printWords) blocks++
    while (from < blocks - 1 && (starts[from + 1] ?? 0) <= place) from++
    if (isOpen.slice(from, blocks).every(Boolean)) open.push(hash)
  }
  return toDistinct(open)
}

/** The key of each block of an article, as `numberBlocks` gives them: in how many articles one stands decides what recurs. */
export function toBlockKeys({words, end, blocks}: Content, entry: Entry): Float64Array {
  const keys = new Float64Array(blocks.length)
  const outlet = toOutletHash(entry)
  visitBlocks({blocks, end}, (from, to, block) => {
    keys[block] = toBlockKey(toMaskedHash({words, start: from, end: to}), outlet)
  })
  return keys
}

/** Keys of the quotations of an article, each once, ascending: the hashes of their 3-grams. */
export function toQuotationKeys(content: Content): Uint32Array {
  return toDistinct(toQuotationSets(content).flatMap(({keys}) => [...keys]))
}

/** The keys of one quotation, and how many of them another article has at least if it holds the same or a rewording of it. */
export type QuotationSet = {readonly keys: Uint32Array; readonly least: number}

/** The quotations of an article by their keys. */
export function toQuotationSets({words, quotes}: Content): readonly QuotationSet[] {
  const runs: Run[] = []
  for (let at = 0; at < quotes.length; at += 2) runs.push({words, start: quotes[at] ?? 0, end: quotes[at + 1] ?? 0})
  const {offsets, hashes, sizes} = toGramSets(runs)
  return Array.from(sizes, (size, set) => {
    const keys = hashes.subarray(offsets[set], offsets[set + 1])
    return {keys, least: Math.max(1, fewestShared(keys.length, size, alike))}
  })
}

/**
 * How often blocks occur when some articles have changed: what an index counted, less the keys of the articles as they were,
 * and those of the articles as they are. Of an article that does not count (a reprint) no keys are given.
 */
export function toChangedCount(
  counted: CountRecurring,
  before: Iterable<Float64Array>,
  now: Iterable<Float64Array>
): CountRecurring {
  const changes = new Map<number, number>()
  const add = (articles: Iterable<Float64Array>, by: number) => {
    for (const keys of articles) for (const key of new Set(keys)) changes.set(key, (changes.get(key) ?? 0) + by)
  }
  add(before, -1)
  add(now, 1)
  return (key) => counted(key) + (changes.get(key) ?? 0)
}

function toPrints({words, start, end}: Content): readonly {readonly hash: number; readonly place: number}[] {
  const winnowed = toHashList(16 + ((end - start) >>> 1))
  winnow({words, start, end}, winnowed)
  return Array.from({length: winnowed.count}, (_, at) => {
    return {hash: winnowed.hashes[at] ?? 0, place: winnowed.places[at] ?? 0}
  })
}

function toDistinct(numbers: readonly number[]): Uint32Array {
  return Uint32Array.from(new Set(numbers)).sort()
}
