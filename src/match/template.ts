import type {Recurrence} from '../model/archive.ts'
import {toWorded} from '../text/worded.ts'
import {toRecurringBlocks} from './answers.ts'
import type {Corpus} from './corpus.ts'
import {toRecurrences} from './recurrence.ts'
import {toReprints} from './reprints.ts'

/** Gives the blocks of an article that recur in others of its outlet; none where the text is not the one that was counted. */
export type TemplateOf = (path: string, text: string) => Iterable<Recurrence>

/** Learns from the words of articles what their outlets print again and again. */
export function toTemplateOf(corpus: Corpus): TemplateOf {
  const reprints = toReprints(corpus)
  const recurrences = toRecurrences(corpus, (article) => (reprints.of[article] ?? 0) > 0)
  const numbers = new Map(corpus.entries.map(({path}, article) => [path, article]))
  return (path, text) => {
    const article = numbers.get(path) ?? -1
    const stretch = corpus.stretches[article]
    const worded = toWorded(text)
    if (stretch === undefined || worded.table.count !== stretch.end - stretch.start) return []
    return toRecurringBlocks(corpus, recurrences, article, () => worded)
  }
}
