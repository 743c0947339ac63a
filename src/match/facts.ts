import {type Corpus, type PackedCorpus, unpackCorpus} from './corpus.ts'
import {type Holders, toHolders, type Windows} from './holders.ts'
import {type Recurrences, toKnownRecurrences, toOpenRuns, toRecurrences} from './recurrence.ts'
import {type Reprints, toReprints, toWeights} from './reprints.ts'
import {type Rewordings, toRewordings} from './rewordings.ts'

/** What the words of articles show of passages: plain data, on memory that threads share where the corpus is. */
export type PassageFacts = {readonly reprints: Reprints; readonly recurrences: Recurrences; readonly windows: Windows}

/** All that the words of articles show together. */
export type Facts = PassageFacts & {readonly rewordings: Rewordings}

/** A corpus and its facts as plain data: a thread that is handed it makes the same archive from it. */
export type Shared = {readonly corpus: PackedCorpus; readonly facts: Facts}

/** In how many articles a block recurs, by its key, where an index knows it of a larger archive. */
export type CountRecurring = (key: number) => number

/** Finds all facts; those of passages and those of quotations do not need one another, so two threads may share the work. */
export function toFacts(corpus: Corpus, countRecurring?: CountRecurring): Facts {
  return {...toPassageFacts(corpus, countRecurring), rewordings: toRewordings(corpus)}
}

/** Finds what recurs, and who holds which window of words first; each fact is made from those before it. */
export function toPassageFacts(corpus: Corpus, countRecurring?: CountRecurring): PassageFacts {
  const reprints = toReprints(corpus)
  const recurrences =
    countRecurring === undefined
      ? toRecurrences(corpus, (article) => (reprints.of[article] ?? 0) > 0)
      : toKnownRecurrences(corpus, countRecurring)
  const toRuns = (article: number) => toOpenRuns(corpus, recurrences, article)
  const {table, size, concerned} = toHolders(corpus, toRuns, toWeights(reprints))
  return {reprints, recurrences, windows: {table, size, concerned}}
}

/** The holders of windows, as `toPassageFacts` found them. */
export function openHolders(
  corpus: Corpus,
  {recurrences, windows}: Pick<PassageFacts, 'recurrences' | 'windows'>
): Holders {
  return {corpus, toRuns: (article) => toOpenRuns(corpus, recurrences, article), ...windows}
}

/** What another thread needs to make the same archive; no array of it is copied where they lie on shared memory. */
export function toShared({packed}: Corpus, facts: Facts): Shared {
  return {corpus: packed, facts}
}

/** The corpus and the facts that were shared. */
export function openShared({corpus, facts}: Shared): {readonly corpus: Corpus; readonly facts: Facts} {
  return {corpus: unpackCorpus(corpus), facts}
}
