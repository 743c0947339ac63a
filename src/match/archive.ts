import type {Archive} from '../model/archive.ts'
import type {Document} from '../model/document.ts'
import {rememberLast} from '../text/memory.ts'
import type {Span} from '../text/span.ts'
import {toWorded} from '../text/worded.ts'
import {toCopies, toDuplicateDocuments, toRecurringBlocks} from './answers.ts'
import type {Corpus} from './corpus.ts'
import {type CountRecurring, type Facts, openHolders, toFacts} from './facts.ts'
import {type Holders, isConcerned} from './holders.ts'
import {toPassages} from './passages.ts'
import {toAlteredQuotations} from './quotations.ts'
import {hasRecurring} from './recurrence.ts'
import {hasRewordings, type Rewordings, toPairsOf} from './rewordings.ts'
import {toVerifiedPassages, type WordsOf} from './verified.ts'

/**
 * An archive in memory, and which articles a rule may skip without asking more: those that share nothing with others but,
 * unless a rule needs them, blocks that recur.
 */
export type MemoryArchive = Archive & {
  isConcerned(document: Pick<Document, 'path' | 'record'>, needs?: 'recurrence'): boolean
  /** Tells which articles share something that of all articles one of some files is the earliest to have. */
  toFollows(paths: readonly string[]): (document: Pick<Document, 'path' | 'record'>) => boolean
}

/** What an archive is made from beside its corpus. */
export type Sources = {
  /** Reads an article again, by its number in the corpus. */
  readonly read: (article: number) => string | undefined
  /** The stretches of a text whose words were kept, in order; all of it where this is absent. */
  readonly toSpans?: (text: string) => readonly Span[]
  readonly countRecurring?: CountRecurring
}

/** Answers what rules ask of the articles around one; `facts` are those of the corpus, where they are known already. */
export function toArchive(
  corpus: Corpus,
  sources: Sources,
  facts: Facts = toFacts(corpus, sources.countRecurring)
): MemoryArchive {
  const {recurrences, rewordings} = facts
  const holders = openHolders(corpus, facts)
  const numberOf = toNumbering(corpus)
  const wordsOf = toReader(corpus, sources)
  const passagesOf = rememberLast((article: number) => {
    return isConcerned(holders, article) ? toVerifiedPassages(holders, article, wordsOf) : []
  }, 1)

  return {
    isConcerned: (document, needs) => {
      const article = numberOf(document)
      if (isConcerned(holders, article) || hasRewordings(rewordings, article)) return true
      return needs === 'recurrence' && hasRecurring(recurrences, article)
    },
    toFollows: (paths) => {
      const known = new Set(paths)
      const others = new Set(corpus.entries.flatMap(({path}, article) => (known.has(path) ? [article] : [])))
      return (document) => follows(holders, rewordings, numberOf(document), others)
    },
    passages: (document) => toCopies(corpus, numberOf(document), passagesOf(numberOf(document)), wordsOf),
    duplicates: (document) => {
      return toDuplicateDocuments(holders, numberOf(document), passagesOf(numberOf(document)), wordsOf)
    },
    recurrence: (document) => toRecurringBlocks(corpus, recurrences, numberOf(document), wordsOf),
    quotations: (document) => toAlteredQuotations(corpus, rewordings, numberOf(document), wordsOf)
  }
}

/** Whether an article has a passage or a quotation from one of some others, as far as hashes tell. */
function follows(holders: Holders, rewordings: Rewordings, article: number, others: ReadonlySet<number>): boolean {
  if (isConcerned(holders, article) && toPassages(holders, article).some((passage) => others.has(passage.article)))
    return true
  return Array.from(toPairsOf(rewordings, article)).some(([, earlier]) => others.has(earlier.article))
}

/** The number of an article in the corpus, -1 where it is not there. */
function toNumbering({entries}: Corpus): (document: Pick<Document, 'path' | 'record'>) => number {
  const numbers = new Map(entries.map(({path, record}, article) => [toKey(path, record), article]))
  return ({path, record}) => numbers.get(toKey(path, record)) ?? -1
}

/** No path and no record holds the unit that parts them. */
function toKey(path: string, record?: string): string {
  return record === undefined ? path : `${path}\0${record}`
}

/** Reads articles with their words; what has changed since its words were kept is none. */
function toReader({stretches}: Corpus, {read, toSpans}: Sources): WordsOf {
  return rememberLast((article: number) => {
    const text = read(article)
    const worded = text === undefined ? undefined : toWorded(text, toSpans?.(text))
    const stretch = stretches[article]
    return stretch !== undefined && worded?.table.count === stretch.end - stretch.start ? worded : undefined
  }, 64)
}
