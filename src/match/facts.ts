import type {Corpus} from './corpus.ts'
import {type Holders, toWindows, type Windows} from './holders.ts'
import {type Recurrences, toKnownRecurrences, toOpenRuns, toRecurrences} from './recurrence.ts'
import {type Reprints, toReprints, toWeights} from './reprints.ts'
import {type Rewordings, toRewordings} from './rewordings.ts'
import {type Share, whole} from './windows.ts'

/** All that the words of articles show together: plain data, on memory that threads share where the corpus is. */
export type Facts = {
  readonly recurrences: Recurrences
  readonly windows: readonly Windows[]
  readonly rewordings: Rewordings
}

/** What recurs, and for how many articles each one stands. */
export type Recurring = {
  readonly reprints: Reprints
  readonly recurrences: Recurrences
  readonly weights: Uint32Array
}

/** In how many articles a block recurs, by its key, where an index knows it of a larger archive. */
export type CountRecurring = (key: number) => number

/** Finds all facts. Rewordings need none of the others, and the shares of windows not one another: threads may share the work. */
export function toFacts(corpus: Corpus, countRecurring?: CountRecurring): Facts {
  const recurring = toRecurring(corpus, countRecurring)
  const windows = [toShare(corpus, recurring, whole)]
  return {recurrences: recurring.recurrences, windows, rewordings: toRewordings(corpus)}
}

/** Finds which articles reprint others, and which blocks recur. */
export function toRecurring(corpus: Corpus, countRecurring?: CountRecurring): Recurring {
  const reprints = toReprints(corpus)
  const recurrences =
    countRecurring === undefined
      ? toRecurrences(corpus, (article) => (reprints.of[article] ?? 0) > 0)
      : toKnownRecurrences(corpus, countRecurring)
  return {reprints, recurrences, weights: toWeights(reprints)}
}

/** Finds who holds a share of the windows that do not recur. */
export function toShare(
  corpus: Corpus,
  {recurrences, weights}: Pick<Recurring, 'recurrences' | 'weights'>,
  share: Share
): Windows {
  return toWindows(corpus, (article) => toOpenRuns(corpus, recurrences, article), weights, share)
}

/** The holders of windows, by the facts that were found. */
export function openHolders(corpus: Corpus, {recurrences, windows}: Facts): Holders {
  return {corpus, toRuns: (article) => toOpenRuns(corpus, recurrences, article), shares: windows}
}
