import type {Block, Repeat} from '../model/document.ts'
import {toClasses} from '../text/classes.ts'
import {toLikely} from '../text/likely.ts'
import {toGramSets, toSequenceHash} from '../text/prints.ts'
import {toResemblance, visitCandidates} from '../text/resemblance.ts'
import type {Span} from '../text/span.ts'
import {toWordTable, type WordTable} from '../text/word-table.ts'
import {isSameWord} from '../text/worded.ts'
import {scanWords, toWords} from '../text/words.ts'
import {mayRepeat} from './repeating.ts'

/** How many words a block needs to be a near duplicate of another. */
const nearWords = 10
/** The resemblance from which on `mayRepeat` misses nothing. */
const leastResemblance = 0.5

/** A block and where its words stand in the table. */
type Run = {readonly block: Span; readonly start: number; readonly end: number}

/**
 * The blocks of an article that repeat an earlier one of it, in order, each with the first that it repeats: equal words in
 * a block of any length, or a resemblance at or above the threshold in blocks of at least ten words.
 */
export function toRepeats(text: string, blocks: readonly Block[], threshold = 0.5): readonly Repeat[] {
  const table = scratch
  table.count = 0
  const runs = blocks.map((block) => toRun(text, block, table)).filter(({start, end}) => start < end)
  if (!mayHold(table, runs, threshold)) return []
  const {classOf, firsts} = toClassesOfRuns(text, table, runs)
  const resembled = findResembled(text, table, firsts, threshold)
  return runs.flatMap((run, index) => {
    const first = firsts[classOf[index] ?? 0]
    if (first !== undefined && first !== run) return [toRepeat(run, first, 1)]
    const found = resembled.get(run.block)
    return found === undefined ? [] : [toRepeat(run, found.first, found.resemblance)]
  })
}

/** Used again and again: the words of an article need much room, and are soon done with. */
const scratch = toWordTable()

/** Whether one of the runs may repeat another: in most articles none does, and that takes one look. */
function mayHold({hashes}: WordTable, runs: readonly Run[], threshold: number): boolean {
  if (threshold < leastResemblance) return true
  const words = new Uint32Array(runs.reduce((sum, {start, end}) => sum + end - start, 0))
  const starts = new Uint32Array(runs.length)
  let count = 0
  runs.forEach(({start, end}, index) => {
    starts[index] = count
    words.set(hashes.subarray(start, end), count)
    count += end - start
  })
  return mayRepeat({words, start: 0, end: count}, starts)
}

function toRun(text: string, block: Span, table: WordTable): Run {
  const start = table.count
  scanWords(text, block.start, block.end, table)
  return {block, start, end: table.count}
}

function toRepeat({block: {start, end}}: Run, {block}: Run, resemblance: number): Repeat {
  return {start, end, first: {start: block.start, end: block.end}, resemblance}
}

function toClassesOfRuns(text: string, table: WordTable, runs: readonly Run[]) {
  const worded = {text, table}
  const isEqualRun = (left: Run, right: Run) => {
    if (left.end - left.start !== right.end - right.start) return false
    for (let at = 0; left.start + at < left.end; at++)
      if (!isSameWord(worded, left.start + at, worded, right.start + at)) return false
    return true
  }
  const {classOf, firsts} = toClasses(
    runs,
    ({start, end}) => toSequenceHash({words: table.hashes, start, end}),
    isEqualRun
  )
  return {classOf, firsts}
}

type Resembled = {readonly first: Run; readonly resemblance: number}

/** For each of the runs the earliest before it that it resembles. */
function findResembled(
  text: string,
  table: WordTable,
  runs: readonly Run[],
  threshold: number
): ReadonlyMap<Span, Resembled> {
  const found = new Map<Span, Resembled>()
  const long = runs.flatMap(({block, start, end}) =>
    end - start < nearWords ? [] : {block, start, end, words: table.hashes}
  )
  const likely = toLikely(long, threshold).flatMap((index) => long[index] ?? [])
  visitCandidates(toGramSets(likely), threshold, (later, earlier) => {
    const [run, first] = [likely[later], likely[earlier]]
    if (run === undefined || first === undefined) return false
    const resemblance = toResemblance(wordsOf(text, run), wordsOf(text, first))
    if (resemblance >= threshold) found.set(run.block, {first, resemblance})
    return resemblance >= threshold
  })
  return found
}

function wordsOf(text: string, {block}: Run): readonly string[] {
  return toWords(text, block).map((word) => word.text)
}
