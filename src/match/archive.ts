import type {Archive, Copy, DuplicateDocument, Recurrence} from '../model/archive.ts'
import type {Document} from '../model/document.ts'
import {type Span, trimSpan} from '../text/span.ts'
import {toWorded} from '../text/worded.ts'
import type {Corpus} from './corpus.ts'
import {toDuplicates} from './duplicates.ts'
import {type Holders, toHolders} from './holders.ts'
import type {Passage} from './passages.ts'
import {toPlace} from './places.ts'
import {toAlteredQuotations, toRewordings} from './quotations.ts'
import type {Read} from './read.ts'
import {type Recurrences, recurring, toOpenRuns, toRecurrences} from './recurrence.ts'
import {toReprints, toWeights} from './reprints.ts'
import {toVerifiedPassages, type WordsOf} from './verified.ts'

/** An archive in memory, and which articles a rule may skip without asking more. */
export type MemoryArchive = Archive & {isConcerned(path: string, record?: string): boolean}

/** What an archive is made from beside its corpus. */
export type Sources = {
  /** Reads an article again, by its number in the corpus. */
  readonly read: (article: number) => string | undefined
  /** The stretches of a text whose words were kept, in order; all of it where this is absent. */
  readonly toSpans?: (text: string) => readonly Span[]
  /** The quotations of the same articles, in the same order, as the blocks of a corpus of their own. */
  readonly quotes?: {readonly corpus: Corpus; readonly read: Read}
}

/** Answers what rules ask of the articles around one: classes, then reprints, then recurrence, then passages. */
export function toArchive(corpus: Corpus, sources: Sources): MemoryArchive {
  const reprints = toReprints(corpus)
  const recurrences = toRecurrences(corpus, (article) => (reprints.of[article] ?? 0) > 0)
  const weights = toWeights(reprints)
  const holders = toHolders(corpus, (article) => toOpenRuns(corpus, recurrences, article), weights)
  const numbers = new Map(corpus.entries.map(({path, record}, article) => [toKey(path, record), article]))
  const wordsOf = toReader(corpus, sources)
  const passagesOf = remember((article) => toVerifiedPassages(holders, article, wordsOf), 1)
  const {quotes} = sources
  const rewordings = quotes === undefined ? undefined : toRewordings(quotes.corpus)
  const numberOf = ({path, record}: Document) => numbers.get(toKey(path, record)) ?? -1

  return {
    isConcerned: (path, record) => holders.concerned[numbers.get(toKey(path, record)) ?? -1] === 1,
    *passages(document) {
      const article = numberOf(document)
      if (holders.concerned[article] !== 1) return
      for (const passage of passagesOf(article)) {
        yield* toCopies(corpus, article, passage, wordsOf)
      }
    },
    *duplicates(document) {
      const article = numberOf(document)
      if (holders.concerned[article] === 1) yield* toDuplicateDocuments(holders, article, passagesOf(article), wordsOf)
    },
    *recurrence(document) {
      yield* toRecurringBlocks(corpus, recurrences, numberOf(document), wordsOf)
    },
    *quotations(document) {
      const article = numberOf(document)
      if (quotes !== undefined && rewordings !== undefined) {
        yield* toAlteredQuotations(quotes.corpus, rewordings, article, quotes.read)
      }
    }
  }
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

function* toCopies(corpus: Corpus, article: number, passage: Passage, wordsOf: WordsOf): Iterable<Copy> {
  const words = passage.end - passage.start
  const here = toSpan(corpus, article, passage.start, words, wordsOf)
  const there = toSpan(corpus, passage.article, passage.place, words, wordsOf)
  if (here === undefined || there === undefined) return
  yield {here, earlier: toPlace(corpus, passage.article, there), words, further: Math.max(0, passage.count - 2)}
}

/** The span of some words in the text of their article. */
function toSpan(corpus: Corpus, article: number, at: number, words: number, wordsOf: WordsOf): Span | undefined {
  const table = wordsOf(article)?.table
  const first = at - (corpus.stretches[article]?.start ?? 0)
  if (table === undefined || words === 0) return undefined
  return {start: table.starts[first] ?? 0, end: table.ends[first + words - 1] ?? 0}
}

function* toDuplicateDocuments(
  holders: Holders,
  article: number,
  passages: readonly Passage[],
  wordsOf: WordsOf
): Iterable<DuplicateDocument> {
  const {corpus} = holders
  const found = toDuplicates(holders, article, passages, wordsOf)
  for (const {article: earlier, containment, words, count} of found) {
    const [mine, other] = [wordsOf(article)?.text, wordsOf(earlier)?.text]
    if (mine === undefined || other === undefined) continue
    const here = trimSpan(mine, {start: 0, end: mine.length})
    const there = toPlace(corpus, earlier, trimSpan(other, {start: 0, end: other.length}))
    yield {here, earlier: there, words, further: Math.max(0, count - 2), containment}
  }
}

function* toRecurringBlocks(
  corpus: Corpus,
  {articles, offsets}: Recurrences,
  article: number,
  wordsOf: WordsOf
): Iterable<Recurrence> {
  const stretch = corpus.stretches[article]
  const text = wordsOf(article)?.text
  if (stretch === undefined || text === undefined) return
  for (const [block, start] of stretch.blocks.entries()) {
    const count = articles[(offsets[article] ?? 0) + block] ?? 0
    const end = stretch.blocks[block + 1] ?? stretch.end
    const words = count < recurring ? undefined : toSpan(corpus, article, start, end - start, wordsOf)
    if (words !== undefined) yield {here: toLines(text, words), articles: count}
  }
}

/** The whole lines in which a span lies. */
function toLines(text: string, {start, end}: Span): Span {
  const next = text.indexOf('\n', end)
  return trimSpan(text, {start: text.lastIndexOf('\n', start) + 1, end: next < 0 ? text.length : next})
}
