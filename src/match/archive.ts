import type {Archive} from '../model/archive.ts'
import type {Document} from '../model/document.ts'
import type {Span} from '../text/span.ts'
import {toWorded} from '../text/worded.ts'
import {toCopies, toDuplicateDocuments, toRecurringBlocks} from './answers.ts'
import type {Corpus} from './corpus.ts'
import {toHolders} from './holders.ts'
import {toAlteredQuotations, toRewordings} from './quotations.ts'
import type {Read} from './read.ts'
import {toKnownRecurrences, toOpenRuns, toRecurrences} from './recurrence.ts'
import {toReprints, toWeights} from './reprints.ts'
import {toVerifiedPassages, type WordsOf} from './verified.ts'

/** An archive in memory, and which articles a rule may skip without asking more. */
export type MemoryArchive = Archive & {isConcerned(document: Pick<Document, 'path' | 'record'>): boolean}

/** What an archive is made from beside its corpus. */
export type Sources = {
  /** Reads an article again, by its number in the corpus. */
  readonly read: (article: number) => string | undefined
  /** The stretches of a text whose words were kept, in order; all of it where this is absent. */
  readonly toSpans?: (text: string) => readonly Span[]
  /** In how many articles a block recurs, by its key, where an index knows it of a larger archive. */
  readonly countRecurring?: (key: number) => number
  /** The quotations of the same articles, in the same order, as the blocks of a corpus of their own. */
  readonly quotes?: {readonly corpus: Corpus; readonly read: Read}
}

/** Answers what rules ask of the articles around one. */
export function toArchive(corpus: Corpus, sources: Sources): MemoryArchive {
  const {recurrences, holders} = toFacts(corpus, sources)
  const numbers = new Map(corpus.entries.map(({path, record}, article) => [toKey(path, record), article]))
  const numberOf = ({path, record}: Pick<Document, 'path' | 'record'>) => numbers.get(toKey(path, record)) ?? -1
  const wordsOf = toReader(corpus, sources)
  const passagesOf = remember((article) => {
    return holders.concerned[article] === 1 ? toVerifiedPassages(holders, article, wordsOf) : []
  }, 1)
  const rewordings = sources.quotes === undefined ? undefined : toRewordings(sources.quotes.corpus)

  return {
    isConcerned: (document) => holders.concerned[numberOf(document)] === 1,
    passages: (document) => toCopies(corpus, numberOf(document), passagesOf(numberOf(document)), wordsOf),
    duplicates: (document) => {
      return toDuplicateDocuments(holders, numberOf(document), passagesOf(numberOf(document)), wordsOf)
    },
    recurrence: (document) => toRecurringBlocks(corpus, recurrences, numberOf(document), wordsOf),
    quotations: (document) => {
      const {quotes} = sources
      if (quotes === undefined || rewordings === undefined) return []
      return toAlteredQuotations(quotes.corpus, rewordings, numberOf(document), quotes.read)
    }
  }
}

/** What the articles show together, each fact made from those before it. */
function toFacts(corpus: Corpus, {countRecurring}: Sources) {
  const reprints = toReprints(corpus)
  const recurrences =
    countRecurring === undefined
      ? toRecurrences(corpus, (article) => (reprints.of[article] ?? 0) > 0)
      : toKnownRecurrences(corpus, countRecurring)
  const holders = toHolders(corpus, (article) => toOpenRuns(corpus, recurrences, article), toWeights(reprints))
  return {recurrences, holders}
}

function toKey(path: string, record = ''): string {
  return `${path}\n${record}`
}

/** Reads articles with their words; what has changed since its words were kept is none. */
function toReader({stretches}: Corpus, {read, toSpans}: Sources): WordsOf {
  return remember((article) => {
    const text = read(article)
    const worded = text === undefined ? undefined : toWorded(text, toSpans?.(text))
    const stretch = stretches[article]
    return stretch !== undefined && worded?.table.count === stretch.end - stretch.start ? worded : undefined
  }, 64)
}

/** The same function, that knows its last few answers. */
function remember<Answer>(answer: (article: number) => Answer, most: number): (article: number) => Answer {
  const known = new Map<number, {readonly answer: Answer}>()
  return (article) => {
    const found = known.get(article) ?? {answer: answer(article)}
    const [oldest] = known.keys()
    if (known.size >= most && oldest !== undefined && !known.has(article)) known.delete(oldest)
    known.set(article, found)
    return found.answer
  }
}
